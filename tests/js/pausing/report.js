// A flow as people write it.
// fetch: https://api.example.com/users -> [{"id": 1, "name": "Ann", "team": "red"}, {"id": 2, "name": "Bob", "team": "blue"}, {"id": 3, "name": "Cyd", "team": "red"}]
// fetch: https://api.example.com/orders?user=1 -> [{"total": 10.5, "items": 2}, {"total": 20, "items": 1}]
// fetch: https://api.example.com/orders?user=2 -> [{"total": 7.25, "items": 3}]
// fetch: https://api.example.com/orders?user=3 -> ! reset
const API = "https://api.example.com";
class HttpError extends Error {
  constructor(status, url) { super(`HTTP ${status} for ${url}`); this.name = "HttpError"; this.status = status; }
}
async function getJson(path) {
  const url = `${API}${path}`;
  const response = await fetch(url);
  if (!response.ok) throw new HttpError(response.status, url);
  return response.json();
}
async function withRetry(action, attempts = 2) {
  let last;
  for (let i = 1; i <= attempts; i++) {
    try { return await action(i); } catch (error) { last = error; console.log(`attempt ${i} failed: ${error.name}`); }
  }
  throw last;
}
const users = await getJson("/users");
const summaries = await Promise.all(users.map(async ({ id, name, team = "none" }) => {
  try {
    const orders = await withRetry(() => getJson(`/orders?user=${id}`));
    const total = orders.reduce((sum, { total }) => sum + total, 0);
    return { id, name, team, total, items: orders.flatMap((o) => o.items).reduce((a, b) => a + b, 0) };
  } catch {
    return { id, name, team, total: 0, items: 0, failed: true };
  } finally { console.log(`done with ${name}`); }
}));
const byTeam = new Map();
for (const { team, total } of summaries) byTeam.set(team, (byTeam.get(team) ?? 0) + total);
const [best, ...others] = [...byTeam].sort(([, a], [, b]) => b - a);
const lines = summaries.filter((s) => !s.failed).map((s) => `${s.name.padEnd(5)}${s.total.toFixed(2).padStart(8)}`);
console.log(lines.join("\n"));
return { best: best[0], others: others.length, failed: summaries.filter((s) => s.failed).map((s) => s.name), teams: Object.fromEntries(byTeam) };
// result: {"best": "red", "others": 1, "failed": ["Cyd"], "teams": {"red": 30.5, "blue": 7.25}}
// expect: done with Ann
// expect: done with Bob
// expect: attempt 1 failed: TypeError
// expect: attempt 2 failed: TypeError
// expect: done with Cyd
// expect: Ann     30.50
// expect: Bob      7.25
