const d = new Date(Date.UTC(2024, 1, 29, 12, 30, 45, 678)); console.log(d.toISOString(), d.getTime(), d.getUTCDay(), d.toJSON(), d.getUTCFullYear(), d.getUTCMonth(), d.getUTCHours(), JSON.stringify({ d }));
console.log(new Date("2024-01-15").getTime(), new Date("2024-01-15T10:00:00Z").getTime(), new Date("2024-01-15T10:00:00+02:00").toISOString(), Date.parse("Thu, 01 Jan 1970 00:00:00 GMT"), new Date("invalid").getTime(), String(new Date(NaN)), new Date(0) < new Date(1), new Date(5) - new Date(3));
const e = new Date(0); e.setUTCDate(32); console.log(e.toISOString()); e.setUTCMonth(12); console.log(e.toISOString()); e.setUTCHours(25, 61, 61, 1001); console.log(e.toISOString(), e.setTime(1), new Date(2020, 0).getMonth(), Date.UTC(99, 0), new Date(8.64e15 + 1).getTime());
try { new Date(NaN).toISOString(); } catch (err) { console.log(err.name); } console.log(typeof Date.now(), typeof Date(), new Date(new Date(7)).getTime(), new Date(2019, 12, 1).getFullYear(), new Date("+010000-01-01T00:00:00Z").toISOString(), new Date(-1).toISOString(), new Date(0)[Symbol.toPrimitive]("number"));
const days = (a, b) => Math.round((new Date(b) - new Date(a)) / 864e5); console.log(days("2024-02-28", "2024-03-01"), days("2023-02-28", "2023-03-01"), new Date(Date.UTC(2024, 0, 31)).toISOString().slice(0, 10), [new Date(2), new Date(1)].sort((a, b) => a - b)[0].getTime());
// expect: 2024-02-29T12:30:45.678Z 1709209845678 4 2024-02-29T12:30:45.678Z 2024 1 12 {"d":"2024-02-29T12:30:45.678Z"}
// expect: 1705276800000 1705312800000 2024-01-15T08:00:00.000Z 0 NaN Invalid Date true 2
// expect: 1970-02-01T00:00:00.000Z
// expect: 1971-01-01T00:00:00.000Z
// expect: 1971-01-02T02:02:02.001Z 1 0 915148800000 NaN
// expect: RangeError
// expect: number string 7 2020 +010000-01-01T00:00:00.000Z 1969-12-31T23:59:59.999Z 0
// expect: 2 1 2024-01-31 1
