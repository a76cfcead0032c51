// A sales report over an HTTP API: pages in a loop, customers in parallel, one endpoint that
// fails. Runs unchanged in Node (inside an async function with `input`).
class Report {
  #lines = [];
  static #currency = new Map([['EUR', '€'], ['USD', '$']]);

  constructor(title) {
    this.title = title;
  }

  add(label, { amount, currency = 'EUR' }) {
    const sign = Report.#currency.get(currency) ?? currency;
    this.#lines.push(`${label.padEnd(12, '.')} ${amount.toFixed(2).padStart(9)} ${sign}`);
    return this;
  }

  get size() {
    return this.#lines.length;
  }

  toString() {
    return [`# ${this.title}`, ...this.#lines].join('\n');
  }
}

async function getJson(path, options) {
  const response = await fetch(path, options);
  if (!response.ok) throw new Error(`${path} gave ${response.status}`);
  return response.json();
}

async function customers() {
  const all = [];
  for (let page = 1; page !== null; ) {
    const { items, next } = await getJson(`/customers?page=${page}`);
    all.push(...items);
    page = next;
  }
  return all;
}

async function salesOf({ id, name, ...rest }) {
  let attempts = 0;
  try {
    attempts++;
    const orders = await getJson(`/customers/${id}/orders`);
    const amount = orders.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
    return { name, amount, orders: orders.length, ...rest };
  } catch ({ message }) {
    return { name, amount: 0, orders: 0, problem: message };
  } finally {
    console.log(`${name}: ${attempts} attempt`);
  }
}

const { title = 'Sales', minimum } = input ?? {};
const report = new Report(title);
const sales = await Promise.all((await customers()).map(salesOf));

for (const { name, amount, currency } of sales.sort((a, b) => b.amount - a.amount)) {
  if (amount < (minimum ?? 1)) continue;
  report.add(name, { amount, currency });
}

const { id: receipt } = await getJson('/reports', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ title: report.title, lines: report.size }),
});
return {
  receipt,
  text: `${report}`,
  problems: sales.filter(({ problem }) => problem).map(({ name, problem }) => `${name}: ${problem}`),
};
