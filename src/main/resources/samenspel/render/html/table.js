// The same in tables: organisations and ties, sorted, filtered, saved.

const loss = ([before, , lost]) => before === 0 ? null : lost / before;

/** Columns of a table: key of its words, words that stand for %1, value, how it is written. */
function columns() {
  const at = changeTold(), of = layerTold(), waves = words().waves, text = value => value, whole = value => number(value);
  const percent = value => value === null ? "–" : new Intl.NumberFormat(words().tag === "nl" ? "nl-NL" : "en-GB", {style: "percent", maximumFractionDigits: 1}).format(value);
  if (view.table === "ties") return [
    {name: say("col.from"), value: row => words().names[row.from], said: text}, {name: say("col.to"), value: row => words().names[row.to], said: text},
    {name: say("col.layer"), value: row => words().layers[row.layer], said: text},
    ...(isChange(lens()) ? [{name: say("col.fate"), value: row => say("fate." + row.fate), said: text}] : [])];
  const first = [{name: say("col.organisation"), value: o => words().names[o.id], said: text}, {name: say("col.sector"), value: o => words().sectors[o.sector], said: text}, {name: say("col.access"), value: o => say(o.access ? "yes" : "no"), said: text}];
  const partners = waves.map((wave, place) => ({name: say("card.wave", wave), value: o => o.partners[of][place], said: partnersSaid, count: true}));
  if (at < 0) return [...first, ...partners];
  const ties = o => o.ties[of][at], one = changes[at].one;
  const count = (name, place) => ({name, value: o => ties(o)[place], said: whole, count: true});
  return [...first, count(say("col.before", waves[one.from]), 0), count(say("col.before", waves[one.to]), 6), count(say("fate.1"), 2), count(say("fate.0"), 3), count(say("fate.2"), 1),
    {name: say("fate.3"), value: o => ties(o)[4] + ties(o)[5], said: whole, count: true}, {name: say("col.loss"), value: o => loss(ties(o)), said: percent, count: true},
    ...partners];
}

function rows() {
  const shown = o => now.symbols[o.id] >= 0;
  return view.table === "ties" ? now.lines : organisations.filter(o => shown(o) || o.partners.some(by => by.some(count => count > 0 || count instanceof Between)));
}

function tableRows(all) {
  const wanted = folded(byId("filter").value), by = all[Math.min(view.sort, all.length - 1)];
  const some = rows().filter(row => !wanted || folded(all.map(column => column.said(column.value(row))).join(" ")).includes(wanted));
  const compare = (a, b) => typeof a === "string" ? a.localeCompare(b, words().tag, {numeric: true}) : (a ?? -1) - (b ?? -1);
  return some.map((row, at) => [row, at]).sort(([a, i], [b, j]) => (view.down ? -1 : 1) * compare(by.value(a), by.value(b)) || i - j).map(([row]) => row);
}

function table() {
  const all = columns(), some = tableRows(all), chosen = Math.min(view.sort, all.length - 1), most = 2000;
  const head = all.map((column, at) => make("th", {scope: "col", class: column.count ? "count" : "", "aria-sort": at === chosen ? view.down ? "descending" : "ascending" : "none"},
    make("button", {type: "button", "data-col": String(at), onclick: () => sortBy(at, column)}, column.name, make("span", {"aria-hidden": "true"}, at === chosen ? view.down ? " ▾" : " ▴" : ""))));
  const body = some.slice(0, most).map(row => make("tr", {}, ...all.map((column, at) => make(at === 0 ? "th" : "td", at === 0 ? {scope: "row"} : {class: column.count ? "count" : ""}, column.said(column.value(row))))));
  byId("rows").replaceChildren(make("thead", {}, make("tr", {}, ...head)), make("tbody", {}, ...body));
  byId("rows-count").textContent = some.length > most ? say("table.rows", number(most), number(some.length)) : say("table.rows", number(some.length), number(rows().length));
  for (const name of ["organisations", "ties"]) {
    byId("tab-" + name).setAttribute("aria-pressed", String(view.table === name));
    byId("tab-" + name).textContent = say("table." + name) + " " + number(name === "ties" ? now.lines.length : organisations.filter(o => now.symbols[o.id] >= 0).length);
  }
  byId("table-layer").hidden = byId("table-layer-name").hidden = view.table === "ties" || words().layers.length < 2;
  byId("table-layer").replaceChildren(...words().layers.map((name, at) => make("option", {value: String(at), selected: at === layerTold()}, name)));
  byId("still-ties")?.remove();
}

function sortBy(at, column) {
  view.down = view.sort === at ? !view.down : Boolean(column.count);
  view.sort = at;
  table();
  byId("rows").querySelector(`[data-col="${at}"]`)?.focus();
}

/** A cell that no spreadsheet takes for a formula, with quotes where they are needed. */
function cell(value) {
  const text = value === null ? "" : typeof value === "number" ? String(value) : /^[=+\-@\t\r]/.test(value) ? "'" + value : value;
  return /[",;\n\r]/.test(text) ? "\"" + text.replaceAll("\"", "\"\"") + "\"" : text;
}

function csv() {
  const all = columns(), next = words().tag === "nl" ? ";" : ",";
  const decimal = value => typeof value === "number" && !Number.isInteger(value) && next === ";" ? String(value).replace(".", ",") : value;
  const field = (column, value) => typeof value === "number" && value >= 0 ? String(decimal(value)) : cell(value === null ? null : column.said(value));
  const lines = [all.map(column => cell(column.name)), ...tableRows(all).map(row => all.map(column => field(column, column.value(row))))];
  return "\ufeff" + lines.map(line => line.join(next)).join("\r\n") + "\r\n";
}

function save() {
  const address = URL.createObjectURL(new Blob([csv()], {type: "text/csv;charset=utf-8"}));
  const link = make("a", {href: address, download: say("table." + view.table).toLowerCase() + ".csv"});
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), 10000);
}

function tables() {
  for (const name of ["organisations", "ties"]) byId("tab-" + name).addEventListener("click", () => {
    Object.assign(view, {table: name, sort: 0, down: false});
    table();
  });
  byId("filter").addEventListener("input", table);
  byId("csv").addEventListener("click", save);
  byId("table-layer").addEventListener("change", event => {
    view.tableLayer = Number(event.target.value);
    table();
    card();
  });
}
