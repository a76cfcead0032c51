// fetch: https://api.example.com/user/123 -> {"id": 123, "name": "Ann"}
// fetch: https://api.example.com/posts?userId=123 -> [{"id": 1}, {"id": 2}]
const userId = 123;
const user = fetch('https://api.example.com/user/' + userId);
const posts = fetch('https://api.example.com/posts?userId=' + user.id);
({ user: user.name, postCount: posts.length });
// result: {"user": "Ann", "postCount": 2}
