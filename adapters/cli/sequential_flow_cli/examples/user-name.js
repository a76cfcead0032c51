// One request, in direct style: fetch() gives the data, no await.
const userId = 123;
const user = fetch('/user/' + userId);
user.name
