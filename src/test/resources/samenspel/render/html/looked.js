// What an eye sees of a picture in a page: lines with their tips, discs, outlines and letters, wherever they are told.

/** @param {Element} element @param {{x: number, y: number, fill: string, stroke: string, width: string, dash: string}} from what it stands in gives it */
function seenOf(element, from = {x: 0, y: 0, fill: "#000000", stroke: "none", width: "1", dash: ""}) {
  if (["title", "desc", "defs"].includes(element.tagName) || element.getAttribute("aria-hidden") === "true" && element.tagName === "text") return [];
  const [, dx, dy] = /translate\(([-\d.]+)[, ]+([-\d.]+)\)/.exec(element.getAttribute("transform") ?? "") ?? [0, 0, 0];
  const own = name => element.getAttribute(name);
  const here = {x: from.x + Number(dx), y: from.y + Number(dy), fill: own("fill") ?? (element.id === "clear" ? hex(getComputedStyle(element).fill) : from.fill), stroke: own("stroke") ?? (element.id === "clear" ? hex(getComputedStyle(element).stroke) : from.stroke), width: own("stroke-width") ?? (element.id === "clear" ? getComputedStyle(element).strokeWidth.replace("px", "") : from.width), dash: own("stroke-dasharray") ?? from.dash};
  const number = name => Number(own(name));
  const dash = here.dash.split(/[ ,]+/).filter(Boolean).map(Number).join(" ");
  const line = here.stroke === "none" ? "" : here.stroke + " " + dash, width = here.stroke === "none" ? 0 : Number(here.width);
  switch (element.tagName) {
    case "use": return [...element.ownerDocument.querySelector(own("href")).children].flatMap(child => seenOf(child, here));
    case "circle": return [{what: ["disc", here.fill, line].join(" "), at: [number("cx") + here.x, number("cy") + here.y, number("r"), width]}];
    case "rect": return [{what: ["box", here.fill, line].join(" "), at: [number("x") + here.x, number("y") + here.y, number("width"), number("height"), width]}];
    case "line": {
      const {at, tips} = ends(element), moved = at.map((value, place) => value + (place % 2 === 0 ? here.x : here.y));
      return [{what: "line " + line, at: [...moved, width]}, ...tips.map(tip => ({what: "tip " + line, at: [tip[0] + here.x, tip[1] + here.y]}))];
    }
    case "path": return own("d")?.includes("C") ? [{what: ["outline", here.fill, line].join(" "), at: [...around(own("d"), here), width]}] : [];
    case "text": return [{what: "letters " + element.textContent, at: [number("x") + here.x, number("y") + here.y, number("font-size"), number("textLength")]}];
    default: return [...element.children].flatMap(child => seenOf(child, here));
  }
}

const hex = colour => "#" + colour.match(/\d+/g).slice(0, 3).map(part => Number(part).toString(16).padStart(2, "0")).join("");

/** Where a line ends, its heads with it, and where these point. */
function ends(line) {
  const at = ["x1", "y1", "x2", "y2"].map(name => Number(line.getAttribute(name)));
  const heads = [...line.parentNode.children].find(one => one.tagName === "path")?.getAttribute("d") ?? "";
  const tips = [];
  for (const head of heads.includes("C") ? [] : heads.split("Z").filter(Boolean)) {
    const [x, y] = head.slice(1).split("L")[0].split(" ").map(Number);
    const end = Math.hypot(x - at[0], y - at[1]) < Math.hypot(x - at[2], y - at[3]) ? 0 : 2;
    tips.push([x, y]);
    at[end] = x;
    at[end + 1] = y;
  }
  return {at, tips};
}

function around(path, here) {
  const numbers = path.match(/-?[\d.]+/g).map(Number), xs = numbers.filter((_, at) => at % 2 === 0), ys = numbers.filter((_, at) => at % 2 === 1);
  return [Math.min(...xs) + here.x, Math.min(...ys) + here.y, Math.max(...xs) + here.x, Math.max(...ys) + here.y];
}

/** Tips are made of ends of lines that were rounded before, so they may be a little farther apart. */
const isAt = (at, mark) => at.every((value, place) => Math.abs(value - mark.at[place]) < (mark.what.startsWith("tip") ? 0.6 : 0.35));

/** @returns {number} the nearest of those that are at a mark: many heads touch the disc of a hub side by side; -1 where none is */
function nearest(marks, mark) {
  const turned = at => mark.what.startsWith("line") ? [...at.slice(2, 4), ...at.slice(0, 2), at[4]] : at;
  const away = at => isAt(at, mark) ? Math.max(...at.map((value, place) => Math.abs(value - mark.at[place]))) : Infinity;
  const distances = marks.map(some => Math.min(away(some.at), away(turned(some.at)))), least = Math.min(...distances);
  return least === Infinity ? -1 : distances.indexOf(least);
}

/** @returns {string[]} what only one of two pictures has, where a third of a unit of the paper is no difference */
function differences(one, other) {
  const left = new Map();
  for (const mark of other) left.set(mark.what, [...(left.get(mark.what) ?? []), mark]);
  const lacking = [];
  for (const mark of one) {
    const alike = left.get(mark.what) ?? [], at = nearest(alike, mark);
    if (at < 0) lacking.push("only in the first: " + mark.what + " " + mark.at); else alike.splice(at, 1);
  }
  return [...lacking, ...[...left.values()].flat().map(mark => "only in the second: " + mark.what + " " + mark.at)];
}

const shownInPage = () => ["under", "lines", "clear", "discs", "pieces", "over", "names"].flatMap(id => seenOf(document.getElementById(id)));
const shownInFile = text => seenOf(new DOMParser().parseFromString(text, "image/svg+xml").documentElement);
