// The picture: what is drawn of the layers that are on, joined line by line to what stood there.

const svg = d3.select("#picture"), ground = svg.select("#view");
const layer = Object.fromEntries(["under", "lines", "clear", "discs", "pieces", "over", "names"].map(name => [name, ground.select("#" + name)]));

/** Whether a line is there in a phase of playing a change. */
function stands(line, phase) {
  if (!phase) return true;
  const lost = line.fate === 1, gained = line.fate === 0, kept = line.fate === 2;
  switch (phase) {
    case "leaving": return line.before;
    case "left": return line.before && !lost;
    case "arriving": return !lost;
    default: return phase === "before" ? line.before : kept || gained || line.fate === 3 && !line.before;
  }
}

/** Whether it is drawn in the colour of its fate then. */
function showsFate(line, phase) {
  if (line.fate < 0) return false;
  if (!phase) return true;
  return phase === "arriving" ? line.fate === 0 || line.fate === 3 : line.fate === 1 || line.fate === 3;
}

/** @param {State} state @param {number} layer that it is of @returns its lines as they stand */
function linesOf(state, layer) {
  const coded = state.c === undefined ? state.l.filter((_, at) => at % 2 === 0).map((line, at) => [allLines[line], state.l[2 * at + 1]])
    : linesOfLayer[layer].map((line, at) => [line, DIGITS.get(state.c[at] ?? "A") - 1]).filter(([, code]) => code >= 0);
  return coded.map(([line, code], at) => ({...line, ...run(line, state), heads: code % 3, fate: Math.floor(code / 3) % 5 - 1, before: code >= 15, width: state.w ? state.w[at] : 1}));
}

/** From where to where a line runs: from the edge of one clearing to that of the other, beside the line between the middles. */
function run(line, state) {
  if (line.runs) return {x1: line.runs[0], y1: line.runs[1], x2: line.runs[2], y2: line.runs[3]};
  const moved = movedIn(state), [ax, ay] = moved.get(line.from) ?? at(line.from), [bx, by] = moved.get(line.to) ?? at(line.to);
  const length = Math.hypot(bx - ax, by - ay), ux = (bx - ax) / length, uy = (by - ay) / length, side = line.side;
  const reach = id => Math.sqrt(Math.max(0, (data.symbols[state.s[id]]?.[1] ?? 0) ** 2 - side ** 2));
  const leave = reach(line.from), arrive = reach(line.to);
  return {x1: ax + ux * leave - uy * side, y1: ay + uy * leave + ux * side, x2: bx - ux * arrive - uy * side, y2: by - uy * arrive + ux * side};
}

const at = id => [organisations[id].x, organisations[id].y];

/** Where some stand in a state who are not in their usual place. */
function movedIn(state) {
  if (!state.places) {
    state.places = new Map();
    for (let place = 0; place < (state.m ?? []).length; place += 3) state.places.set(state.m[place], [state.m[place + 1], state.m[place + 2]]);
  }
  return state.places;
}

/** What is drawn now: lines in their pens, symbols, names, marks under and over. */
function seen() {
  const one = lens(), on = layersOn(), phase = view.phase;
  const standing = phase ? data.lenses.find(other => other.from === other.to && other.from === (phase === "leaving" ? one.from : one.to)) ?? one : one;
  const own = view.own;
  const still = own ?? (on.length === 0 ? standing.none : on.length === 1 ? standing.single[on[0]] : standing.all);
  const lines = (own ? linesOf(own) : on.flatMap(at => linesOf(one.single[at], at)));
  const symbols = own || on.length < 2 || on.length === one.single.length ? still.s : combined(standing, on);
  const shown = organisations.map(o => symbols[o.id] >= 0 && !view.sectors.has(o.sector) && !view.roles.has(Number(o.access)));
  const pens = data.pens;
  const offered = pens.always || lines.length > pens.few && lines.length <= pens.many;
  const alone = on.length === 1 && !offered && lines.length <= pens.many;
  const hubs = new Set(alone && !isChange(one) ? one.hubs[on[0]] : []);
  const drawnLines = lines.filter(line => shown[line.from] && shown[line.to] && stands(line, phase) && !(line.fate >= 0 && view.fates.has(line.fate)));
  drawnLines.forEach(line => inked(line, offered && line.faint, alone, hubs));
  drawnLines.sort((a, b) => a.light - b.light || a.ink - b.ink || a.rank - b.rank);
  return {lines: drawnLines, symbols, shown, moved: movedIn(still), names: still.n[view.language] ?? still.n[0], under: still.u[view.language] ?? -1, over: still.o[view.language] ?? -1};
}

/** Symbols of several layers: as all of them have it where they do not agree. */
function combined(one, on) {
  return one.all.s.map((all, at) => on.every(layerOn => one.single[layerOn].s[at] === one.single[on[0]].s[at]) ? one.single[on[0]].s[at] : all);
}

/** How dark a line is and in which pen. */
function inked(line, faint, alone, hubs) {
  const touched = view.lit.includes(line.from) || view.lit.includes(line.to);
  const both = view.lit.includes(line.from) && view.lit.includes(line.to);
  line.ink = touched ? DARK : faint ? FAINT : hubs.has(line.from) || hubs.has(line.to) ? DARK : alone ? LIGHT : FULL;
  line.light = view.lit.length === 0 ? 1 : touched ? view.lit.length > 1 && !both ? 0.5 : 1 : line.ink === FAINT ? 0.3 : 0.06;
  const inks = data.pens.layers[line.layer];
  line.pen = showsFate(line, view.phase) ? data.pens.fates[line.fate][line.ink === FAINT ? FAINT : FULL] : inks[line.ink];
  line.rank = (line.fate >= 0 ? 10 * data.pens.fates[line.fate][FULL][1] : 0) + inks[FULL][1];
  line.key = line.layer + "." + line.from + "." + line.to;
}

/** The line between the heads and the heads of a line, two thirds as wide as long. */
function shape(line) {
  const dx = line.x2 - line.x1, dy = line.y2 - line.y1, length = Math.hypot(dx, dy), width = line.pen[1] * line.width;
  const heads = line.ink === FAINT || length === 0 ? 0 : line.heads;
  if (heads === 0) return {x1: line.x1, y1: line.y1, x2: line.x2, y2: line.y2, d: ""};
  if (data.pens.tapers && !line.pen[2]) return tapered(line, heads, width / length);
  const share = Math.min(6 * width, length / heads) / length, hx = dx * share, hy = dy * share;
  const head = (x, y, way) => `M${r(x)} ${r(y)}L${r(x - way * hx + way * hy / 3)} ${r(y - way * hy - way * hx / 3)}L${r(x - way * hx - way * hy / 3)} ${r(y - way * hy + way * hx / 3)}Z`;
  return {
    x1: heads === 2 ? line.x1 + hx : line.x1, y1: heads === 2 ? line.y1 + hy : line.y1, x2: line.x2 - hx, y2: line.y2 - hy,
    d: (heads === 2 ? head(line.x1, line.y1, -1) : "") + head(line.x2, line.y2, 1),
  };
}

/** How wide a line that tapers begins, in widths of its pen. */
const TAPER = 2.5;
function tapered(line, heads, half) {
  const dx = (line.x2 - line.x1) * half * TAPER / 2, dy = (line.y2 - line.y1) * half * TAPER / 2;
  const tx = heads === 1 ? line.x2 : (line.x1 + line.x2) / 2, ty = heads === 1 ? line.y2 : (line.y1 + line.y2) / 2;
  const wedge = (x, y) => `M${r(tx)} ${r(ty)}L${r(x - dy)} ${r(y + dx)}L${r(x + dy)} ${r(y - dx)}Z`;
  return {x1: tx, y1: ty, x2: tx, y2: ty, d: wedge(line.x1, line.y1) + (heads === 2 ? wedge(line.x2, line.y2) : "")};
}

const r = value => Math.round(value * 100) / 100;

/** Puts a line where it belongs. */
function put(node, line) {
  const at = shape(line), [colour, width, dash] = line.pen, group = d3.select(node);
  group.attr("stroke", colour).attr("stroke-width", r(width * line.width)).attr("fill", colour).attr("stroke-dasharray", dash || null);
  group.select("line").attr("x1", r(at.x1)).attr("y1", r(at.y1)).attr("x2", r(at.x2)).attr("y2", r(at.y2));
  group.select("path").attr("d", at.d || null);
}

function lineNode() {
  const group = drawn("g");
  group.append(drawn("line"), drawn("path", {stroke: "none"}));
  return group;
}

const time = milliseconds => calm.matches ? 0 : milliseconds;

function fading(selection, duration) {
  return duration === 0 ? selection : selection.transition().duration(duration);
}

function drawLines(lines) {
  const duration = lines.length > 3000 ? 0 : time(500);
  const joined = layer.lines.selectChildren("g").data(lines, line => line.key);
  fading(joined.exit(), duration).attr("opacity", 0).remove();
  const entered = joined.enter().append(lineNode).attr("opacity", 0);
  const all = entered.merge(joined).interrupt().order().each(function (line) { put(this, line); });
  fading(all, duration).attr("opacity", line => line.light === 1 ? null : line.light);
  if (duration === 0) all.attr("opacity", line => line.light === 1 ? null : line.light);
  layer.pieces.selectChildren().remove();
  for (const line of lines.filter(one => one.over > 0)) {
    const fit = Math.hypot(line.x2 - line.x1, line.y2 - line.y1) > 12 * line.pen[1] * line.width;
    if (line.over === 2) layer.pieces.append("line").attr("x1", line.x1).attr("y1", line.y1).attr("x2", line.x2).attr("y2", line.y2).attr("stroke", "#fff").attr("stroke-width", r(line.pen[1] * line.width + 0.8));
    put(layer.pieces.append(lineNode).attr("opacity", line.light).node(), fit ? line : {...line, heads: 0});
  }
}

/** Where an organisation stands now. */
function place(o, now) {
  return now.moved.get(o.id) ?? [o.x, o.y];
}

let now = null;

/** Who stands out: all unless somebody is chosen, then those with their partners. */
function standOut(lines) {
  if (view.lit.length === 0) return () => true;
  const out = new Set(view.lit);
  for (const line of lines) if (view.lit.includes(line.from) || view.lit.includes(line.to)) out.add(line.from).add(line.to);
  return id => out.has(id);
}

function draw() {
  now = seen();
  const out = standOut(now.lines), shown = organisations.filter(o => now.shown[o.id]);
  const ordered = [...shown].sort((a, b) => out(a.id) - out(b.id) || data.symbols[now.symbols[b.id]][0] - data.symbols[now.symbols[a.id]][0]);
  drawLines(now.lines);
  layer.clear.selectChildren().data(shown.filter(o => data.symbols[now.symbols[o.id]][1] > 0), o => o.id).join("circle")
    .attr("cx", o => place(o, now)[0]).attr("cy", o => place(o, now)[1]).attr("r", o => data.symbols[now.symbols[o.id]][1]);
  layer.discs.selectChildren().data(ordered, o => o.id).join(enter => enter.append("g").attr("role", "graphics-symbol").call(group => group.append("use"))).order()
    .attr("id", o => "xo" + o.id).attr("opacity", o => out(o.id) ? null : 0.16).attr("transform", o => `translate(${place(o, now)})`)
    .attr("aria-label", spoken).select("use").attr("href", o => "#xs" + now.symbols[o.id]);
  fragment(layer.under, now.under);
  fragment(layer.over, now.over);
  drawNames(out);
  drawRings();
}

function fragment(group, at) {
  group.selectChildren().data(at < 0 ? [] : [at]).join("use").attr("href", one => "#xf" + one);
}

/** What is said of an organisation at a disc. */
function spoken(o) {
  const partners = isChange(lens()) ? null : o.partners[layerTold()][lens().from];
  const sector = words().sectors[o.sector];
  return words().names[o.id] + (words().names[o.id].startsWith(sector) ? "" : ", " + sector) + (partners === null ? "" : ", " + say("card.partners") + " " + partnersSaid(partners));
}

/** Page pixels that a unit of the paper takes, before zooming. */
const unit = () => (svg.node().clientWidth || data.paper[0]) / data.paper[0];
let zoomed = 1;

/** The names that the program drew; of who is chosen and of partners those there is room for. */
function drawNames(out) {
  const narrow = unit() < 0.6;
  let labels = now.names.map(at => data.labels[at]).filter(label => now.shown[label[0]]);
  const taken = new Set(labels.map(label => label[0]));
  if (view.lit.length > 0 || view.cursor >= 0) {
    const few = organisations.filter(o => now.shown[o.id] && view.lit.length > 0 && out(o.id));
    const wanted = [...new Set([...(view.cursor >= 0 ? [view.cursor] : []), ...view.lit, ...few.slice(0, narrow ? 0 : 40).map(o => o.id)])].filter(id => now.shown[id]);
    labels = labels.filter(label => !wanted.includes(label[0]) && (view.lit.length === 0));
    labels.push(...besides(wanted, labels));
  } else if (narrow) {
    const first = [...taken].slice(0, 3);
    labels = labels.filter(label => first.includes(label[0]));
  }
  layer.names.selectChildren().data(labels).join("text").text(label => label[3]).classed("strong", label => label[5]).each(placeName);
}

/** Names beside their discs where they cover no other name. */
function besides(wanted, kept) {
  const boxes = [], placed = [], letters = 13;
  for (const id of wanted) {
    const text = words().shorts[id], [x, y] = place(organisations[id], now), radius = data.symbols[now.symbols[id]][1] || data.symbols[now.symbols[id]][0];
    const scale = zoomed * unit(), width = text.length * letters * 0.53 / scale, height = letters * 1.15 / scale;
    const tries = [[x + radius + 2, y + height / 3], [x - radius - 2 - width, y + height / 3], [x - width / 2, y - radius - height / 4], [x - width / 2, y + radius + height]];
    const free = tries.find(([left, base]) => !boxes.some(box => left < box[0] + box[2] && left + width > box[0] && base - height < box[1] && base > box[1] - box[3]));
    if (free || id === view.cursor || view.lit.includes(id)) {
      const [left, base] = free ?? tries[0];
      boxes.push([left, base, width, height]);
      placed.push([id, left, base, text, letters / scale, true, width, true]);
    }
  }
  return placed;
}

/** Letters keep their size on the screen, at least 12 pixels. */
function placeName(label) {
  const [id, x, y, , size, , width, fixed] = label, [cx, cy] = now ? place(organisations[id], now) : [x, y];
  const letters = fixed ? size : Math.max(12, size * Math.min(1.2, unit())) / unit() / zoomed, share = fixed ? 1 : letters / size;
  d3.select(this).attr("font-size", r(letters)).attr("x", r(cx + (x - cx) * share)).attr("y", r(cy + (y - cy) * share)).attr("stroke-width", r(letters * 0.22))
    .attr("textLength", fixed ? null : r(width * share)).attr("lengthAdjust", fixed ? null : "spacingAndGlyphs");
}

/** Rings round who is chosen and where the keyboard is. */
function drawRings() {
  const rings = [...view.lit.map(id => [id, "lit"]), ...(view.cursor >= 0 ? [[view.cursor, "cursor"]] : [])].filter(([id]) => now.shown[id]);
  ground.select("#rings").selectChildren().data(rings).join("circle").attr("class", ring => ring[1])
    .attr("cx", ([id]) => place(organisations[id], now)[0]).attr("cy", ([id]) => place(organisations[id], now)[1])
    .attr("r", ([id, kind]) => (data.symbols[now.symbols[id]][1] || data.symbols[now.symbols[id]][0]) + (kind === "cursor" ? 4 : 2));
}
