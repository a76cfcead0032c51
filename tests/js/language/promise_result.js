async function main() { return { ok: await Promise.resolve(true) }; }
main();
// result: {"ok": true}
