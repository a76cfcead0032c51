// n: 25, small: 16, es: 5
function fib(n) {
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}
fib(input);
