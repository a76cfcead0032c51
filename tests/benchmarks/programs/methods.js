// n: 100000, small: 10500, es: 5
function Account(balance) {
  this.balance = balance;
}
Account.prototype.deposit = function (amount) {
  this.balance += amount;
  return this;
};
Account.prototype.isOdd = function () {
  return this.balance % 2 === 1;
};
function bench(n) {
  var account = new Account(0);
  var odd = 0;
  for (var i = 0; i < n; i++) if (account.deposit(i).isOdd()) odd++;
  return odd;
}
bench(input);
