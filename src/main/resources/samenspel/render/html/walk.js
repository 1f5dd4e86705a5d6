// Wheel, drag, touch and keys in the picture.

const [paperWidth, paperHeight] = data.paper;

const zoom = d3.zoom().scaleExtent([1, 12]).translateExtent([[0, 0], [paperWidth, paperHeight]])
  .extent([[0, 0], [paperWidth, paperHeight]])
  .filter(event => event.type === "wheel" ? true : !event.button && !(event.touches && event.touches.length === 1 && zoomed === 1))
  .on("zoom", event => {
    ground.attr("transform", event.transform);
    const other = event.transform.k !== zoomed;
    zoomed = event.transform.k;
    svg.classed("near", zoomed > 1);
    if (other) letters();
  });

/** Letters at the size of the screen: codes only in discs that have room for them. */
function letters() {
  if (!now) return;
  codes();
  drawNames(standOut(now.lines));
  drawRings();
}

/** Codes of at least 12 pixels, a little larger than they were drawn where there is room; else none. */
function codes() {
  for (const code of svg.node().querySelectorAll("defs .code")) {
    code.drawn ??= {size: Number(code.getAttribute("font-size")), width: Number(code.getAttribute("textLength")), x: Number(code.getAttribute("x"))};
    const {size, width, x} = code.drawn, share = Math.max(1, 12 / (size * unit() * zoomed));
    code.setAttribute("display", share > 1.15 ? "none" : "inline");
    code.setAttribute("font-size", r(size * share));
    code.setAttribute("textLength", r(width * share));
    code.setAttribute("x", r(x - width * (share - 1) / 2));
  }
}

function zoomTo(transform) {
  const duration = time(600);
  fading(svg, duration).call(zoom.transform, transform);
}

function zoomBy(factor) {
  fading(svg, time(250)).call(zoom.scaleBy, factor);
}

/** Shows a part of the paper: x, y, width, height. */
function showPart(part) {
  if (!part) return zoomTo(d3.zoomIdentity);
  const k = Math.max(1, Math.min(12, paperWidth / part[2], paperHeight / part[3]));
  const x = part[0] + part[2] / 2, y = part[1] + part[3] / 2;
  zoomTo(d3.zoomIdentity.translate(paperWidth / 2, paperHeight / 2).scale(k).translate(-x, -y));
}

/** Those one can walk to, in reading order. */
const walkable = () => organisations.filter(o => now.shown[o.id]);

const WAYS = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};

/** The nearest of some in a direction; how far aside counts twice. */
function nearest(from, some, [dx, dy]) {
  let best = null, least = Infinity;
  const [fx, fy] = place(from, now);
  for (const o of some) {
    const [x, y] = place(o, now), along = (x - fx) * dx + (y - fy) * dy, aside = Math.abs((x - fx) * dy) + Math.abs((y - fy) * dx);
    const far = along + 2 * aside;
    if (o.id !== from.id && along > 0.5 && far < least) [best, least] = [o, far];
  }
  return best;
}

/** Who has a line with somebody now. */
function partnersNow(id) {
  const some = new Set();
  for (const line of now.lines) if (line.from === id) some.add(line.to); else if (line.to === id) some.add(line.from);
  return [...some].map(other => organisations[other]);
}

function walkTo(o) {
  if (!o) return;
  view.cursor = o.id;
  svg.attr("aria-activedescendant", "xo" + o.id);
  drawNames(standOut(now.lines));
  drawRings();
  keepInSight(o);
  announce(spoken(o));
}

/** Moves the picture where somebody stands outside of what is seen. */
function keepInSight(o) {
  if (zoomed === 1) return;
  const transform = d3.zoomTransform(svg.node()), [x, y] = transform.apply(place(o, now));
  if (x < 30 || y < 30 || x > paperWidth - 30 || y > paperHeight - 30) fading(svg, time(250)).call(zoom.translateTo, ...place(o, now));
}

function walk(event) {
  const from = view.cursor >= 0 && now.shown[view.cursor] ? organisations[view.cursor] : null, all = walkable();
  const done = () => { event.preventDefault(); event.stopPropagation(); };
  if (event.ctrlKey || event.metaKey || event.altKey || all.length === 0) return;
  if (WAYS[event.key]) {
    done();
    if (!from) return walkTo(organisations.find(o => view.lit.includes(o.id)) ?? all[0]);
    const along = event.shiftKey;
    const to = nearest(from, along ? partnersNow(from.id) : all, WAYS[event.key]);
    if (!to && along && partnersNow(from.id).length === 0) announce(say("partner.none"));
    return walkTo(to);
  }
  const own = {
    Home: () => walkTo(all[0]), End: () => walkTo(all.at(-1)), Enter: () => from && choose([from.id]), " ": () => from && choose([from.id]),
    Escape: () => showAll(), "+": () => zoomBy(1.5), "=": () => zoomBy(1.5), "-": () => zoomBy(1 / 1.5), "0": () => showPart(null),
    PageDown: () => nextScene(1), PageUp: () => nextScene(-1), p: () => play(), "/": () => byId("find").focus(), "?": () => byId("keys").showModal(),
  }[event.key];
  if (own) {
    done();
    own();
  }
}

/** The organisation that is pointed at: the nearest within 22 pixels, or whose disc it is. */
function pointedAt(event) {
  const [x, y] = d3.zoomTransform(svg.node()).invert(d3.pointer(event, svg.node()));
  let best = null, least = 22 / unit() / zoomed;
  for (const o of walkable()) {
    const [ox, oy] = place(o, now), far = Math.hypot(ox - x, oy - y), radius = data.symbols[now.symbols[o.id]][0];
    if (far < Math.max(radius, least) && (best === null || far < best.far)) best = {o, far};
  }
  return best?.o ?? null;
}

function pointing() {
  svg.call(zoom).on("dblclick.zoom", null).on("click", event => {
    const o = pointedAt(event);
    if (o) {
      view.cursor = o.id;
      choose([o.id]);
    } else if (view.lit.length > 0) showAll();
  }).on("dblclick", event => {
    event.preventDefault();
    fading(svg, time(250)).call(zoom.scaleBy, 2, d3.pointer(event, svg.node()));
  });
  svg.node().addEventListener("keydown", walk);
  svg.node().addEventListener("blur", () => {
    view.cursor = -1;
    drawNames(standOut(now.lines));
    drawRings();
  });
  new ResizeObserver(letters).observe(svg.node());
}
