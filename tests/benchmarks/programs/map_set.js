// n: 50000, small: 0, es: 6
function bench(n) {
  const counts = new Map();
  const seen = new Set();
  for (let i = 0; i < n; i++) {
    const key = "k" + (i * 7919 % 1009);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (!seen.has(i % 1013)) seen.add(i % 1013);
  }
  let total = 0;
  for (const [key, count] of counts) total += key.length * count;
  return total + seen.size;
}
bench(input);
