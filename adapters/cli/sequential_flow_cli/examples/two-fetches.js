// The second request needs the answer to the first.
const user = fetch('/user/123');
const posts = fetch('/posts?userId=' + user.id);
{ user: user.name, postCount: posts.length }
