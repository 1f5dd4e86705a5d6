// What the page holds, and what of it is looked at. Written by Samenspel; nothing in the data is ever run.

/** @typedef {{c?: string, l?: number[], w?: number[], s: number[], m?: number[], n: number[][], u: number[], o: number[]}} State codes of all lines of a layer, or lines with codes; symbols, moved, names, marks under and over */
/** @typedef {{from: number, to: number, single: State[], all: State, none: State, hubs: number[][], counts: number[][], partners: string[]}} Lens */
/** @typedef {{lens: number, layers: number[], lit: number[], part?: number[], own?: State, view: number[][], page: number[]}} Scene */

const data = JSON.parse(document.getElementById("data").textContent);
const FATES = ["GAINED", "LOST", "KEPT", "UNKNOWN"];
/** Inks of pens, the palest first. */
const FAINT = 0, LIGHT = 1, FULL = 2, DARK = 3;
const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

/** What is looked at. Phase: "" for a wave or a whole change, else how far a change has been played. */
const view = {
  lens: data.lens, phase: "", layers: new Set(data.layers), fates: new Set(), sectors: new Set(), roles: new Set(),
  lit: [], cursor: -1, scene: -1, own: null, language: 0, table: "organisations", tableLayer: -1, sort: 0, down: false, playing: 0,
};

const byId = id => document.getElementById(id);
const words = () => data.words[view.language];
/** So many partners at least and so many at most, since some answer is unknown; sorted by the least. */
class Between {
  constructor(least, most) { this.least = least; this.most = most; }
  valueOf() { return this.least; }
  toString() { return number(this.least) + "–" + number(this.most); }
}
/** How many partners, in words; a number below nought is of who is not in the network. @param {number | Between} count */
const partnersSaid = count => count instanceof Between ? String(count) : count < 0 ? "–" : number(count);

const organisations = data.orgs.map(([x, y, sector, access, partners, ties], id) =>
  ({id, x, y, sector, access, partners: partners.map(layer => layer.map(count => Array.isArray(count) ? new Between(count[0], count[1]) : count)), ties}));
const isChange = lens => lens.from !== lens.to;
const lens = () => data.lenses[view.lens];
const changes = data.lenses.map((one, at) => ({one, at})).filter(({one}) => isChange(one));

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const DIGITS = new Map([...LETTERS].map((letter, digit) => [letter, digit]));

/** Whole numbers out of letters, six bits each. @param {number[]} lengths of the numbers that follow each other again and again */
function unpacked(text, lengths) {
  const records = [];
  for (let at = 0; at < text.length;) records.push(lengths.map(length => {
    let number = 0;
    for (let digit = 0; digit < length; digit += 1) number |= DIGITS.get(text[at + digit]) << 6 * digit;
    at += length;
    return number;
  }));
  return records;
}

const explicit = unpacked(data.ties.explicit, [3, 3, 3, 3]).map(some => some.map(tenths => (tenths - 2048) / 10));

/** Every line there is: its ends and the side it runs on, or where it runs if that does not tell. */
const allLines = unpacked(data.ties.lines, [1, 1, 2, 2, 1]).map(([layer, flags, from, to, side], line) => ({
  line, layer, over: flags & 3, faint: (flags & 4) > 0, from, to, side: data.ties.sides[side] ?? 0, runs: side === 63 ? explicit.shift() : null,
}));
const linesOfLayer = data.derived.map((_, layer) => allLines.filter(line => line.layer === layer));
for (const one of data.lenses) one.partners = one.partners.map(packed => unpacked(packed, [2, 2, 1]));

/** Words of a button, field or sentence with what stands for %1, %2. */
function say(key, ...values) {
  return values.reduce((text, value, at) => text.replaceAll("%" + (at + 1), () => value), words().controls[key] ?? key);
}

/** A number as the language writes it. */
function number(value) {
  return new Intl.NumberFormat(words().tag === "nl" ? "nl-NL" : "en-GB").format(value);
}

/** Letters without accents and capitals. */
function folded(text) {
  return text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[\s\p{P}]+/gu, " ").trim();
}

/** @returns {HTMLElement} an element with properties and what is in it */
function make(name, properties = {}, ...inside) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key === "class") element.className = value;
    else if (value !== false && value !== null) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...inside);
  return element;
}

const SVG = "http://www.w3.org/2000/svg";
function drawn(name, attributes = {}) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** Says something to who does not see the page. */
function announce(text) {
  byId("said").textContent = text;
}

/** The layers that are on, in their order. */
const layersOn = () => [...view.layers].sort((a, b) => a - b);

/** How a point in time is called. */
function called(at, phase = "") {
  const one = data.lenses[at], waves = words().waves;
  if (phase) return say("phase." + phase, waves[one.from], waves[one.to]);
  return isChange(one) ? say("change.of", waves[one.from], waves[one.to]) : waves[one.from];
}

/** The change that tables and cards tell of: that looked at, else that which ends or begins with the wave. */
function changeTold() {
  if (isChange(lens())) return changes.findIndex(({at}) => at === view.lens);
  const wave = lens().from;
  const ending = changes.findIndex(({one}) => one.to === wave);
  return ending >= 0 ? ending : changes.findIndex(({one}) => one.from === wave);
}

/** The layer that tables and cards tell of. */
const layerTold = () => view.tableLayer >= 0 ? view.tableLayer : layersOn()[0] ?? 0;
