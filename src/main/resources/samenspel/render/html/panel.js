// What stands round the picture: points in time, scenes, search, card, legend.

/** Draws everything again after what is looked at has changed. */
function show() {
  draw();
  bar();
  legend();
  card();
  table();
  captions();
}

/** What is usual again, where a scene had a drawing of its own. */
function leaveScene() {
  view.own = null;
  view.scene = -1;
}

function stop() {
  window.clearTimeout(view.playing);
  view.playing = 0;
}

function goTo(at, phase = "") {
  stop();
  leaveScene();
  view.lens = at;
  view.phase = phase;
  show();
  announce(say("said.state", called(at, phase), counted()));
}

/** The steps of playing: each wave, and between two of them what leaves, what is left and what comes. */
function steps() {
  const all = [];
  data.lenses.forEach((one, at) => {
    if (isChange(one) && one.to === one.from + 1 && at < 2 * data.words[0].waves.length) all.push(...["leaving", "left", "arriving"].map(phase => [at, phase]));
    else if (!isChange(one)) all.push([at, ""]);
  });
  return all;
}

const stepNow = () => steps().findIndex(([at, phase]) => at === view.lens && phase === view.phase);

const PACE = 1800;
function play() {
  if (view.playing) {
    stop();
    return bar();
  }
  const all = steps();
  if (all.length < 2) return;
  let at = stepNow();
  at = at < 0 || at === all.length - 1 ? 0 : at + 1;
  const step = () => {
    goTo(...all[at]);
    at += 1;
    if (at < all.length) view.playing = window.setTimeout(step, PACE);
    bar();
  };
  step();
}

/** How many ties are drawn, in words. */
function counted() {
  return layersOn().map(at => words().layers[at] + " " + number(total(at))).join(", ") || say("layers.none");
}

/** All ties of a layer that are there at a point in time. */
function total(at) {
  const [, kept, lost, gained, after, before] = lens().counts[at];
  return kept + lost + gained + after + before;
}

/** How many ties met a fate in the layers that are on; those made of reports are not counted with these. */
function met(fate) {
  const on = layersOn(), reported = on.filter(at => !data.derived[at]), of = reported.length > 0 ? reported : on.slice(-1);
  return of.reduce((sum, at) => sum + [3, 2, 1].map(place => lens().counts[at][place]).concat(lens().counts[at][4] + lens().counts[at][5])[fate], 0);
}

function bar() {
  const waves = byId("waves");
  waves.replaceChildren(...data.lenses.map((one, at) => make("button", {
    type: "button", "aria-pressed": String(view.lens === at && !view.phase), onclick: () => goTo(at),
  }, isChange(one) ? data.lenses.filter(isChange).length === 1 ? say("change") : called(at) : words().waves[one.from])));
  waves.setAttribute("aria-label", say("step"));
  const all = steps(), scrub = byId("scrub"), button = byId("play");
  button.hidden = scrub.hidden = all.length < 2;
  button.textContent = view.playing ? "❚❚" : "▶";
  button.setAttribute("aria-label", say(view.playing ? "pause" : "play"));
  scrub.max = String(all.length - 1);
  scrub.value = String(Math.max(0, stepNow()));
  scrub.setAttribute("aria-label", say("step"));
  scrub.setAttribute("aria-valuetext", called(view.lens, view.phase));
  byId("phase").textContent = view.phase ? called(view.lens, view.phase) : "";
  sceneBar();
}

function sceneBar() {
  const count = data.scenes.length;
  byId("scenes").hidden = count === 0;
  byId("scene-at").textContent = view.scene < 0 ? say("scenes", count) : say("scene.of", view.scene + 1, count);
  byId("scene-before").disabled = view.scene <= 0;
  byId("scene-next").disabled = view.scene >= count - 1;
  byId("scene-before").setAttribute("aria-label", say("scene.before"));
  byId("scene-next").setAttribute("aria-label", say("scene.next"));
}

function nextScene(step) {
  const to = view.scene + step;
  if (data.scenes.length > 0 && to >= 0 && to < data.scenes.length) goToScene(to);
}

function goToScene(at) {
  stop();
  const scene = data.scenes[at];
  Object.assign(view, {scene: at, lens: scene.lens, phase: scene.phase ?? "", layers: new Set(scene.layers), lit: [...scene.lit], own: scene.own ?? null, fates: new Set(), sectors: new Set(), roles: new Set()});
  show();
  showPart(scene.part);
  announce(say("scene.of", at + 1, data.scenes.length) + ". " + words().told[at].title);
}

/** Title, subtitle, caption, the words of a scene and its drawing where it has one in place of the picture. */
function captions() {
  const told = view.scene < 0 ? null : words().told[view.scene], scene = data.scenes[view.scene];
  const on = layersOn(), of = words().captions[view.lens], caption = on.length === 1 ? of[on[0]] : on.length === 0 ? of.at(-1) : on.length === of.length - 2 ? of.at(-2) : null;
  byId("network").textContent = words().network;
  byId("subtitle").textContent = (on.map(at => words().layers[at]).join(" + ") || say("layers.none")) + " – " + called(view.lens, view.phase);
  byId("title").textContent = told?.title ?? caption?.[0] ?? byId("subtitle").textContent;
  document.title = words().network + (told ? " – " + told.title : "");
  byId("caption").textContent = view.own || told && scene.view.length > 0 ? "" : caption?.[1] ?? "";
  byId("told").hidden = !told;
  if (told) tellScene(told);
  const instead = told && scene.view.length > 0;
  byId("stage").classList.toggle("viewed", Boolean(instead));
  const other = byId("drawing");
  other.replaceChildren();
  if (instead) {
    other.setAttribute("viewBox", scene.page.join(" "));
    other.append(...(scene.view[view.language] ?? scene.view[0]).map(part => drawn("use", {href: "#xf" + part})));
    other.setAttribute("aria-label", told.title);
  }
}

function tellScene(told) {
  byId("told").replaceChildren(
    make("p", {class: "place"}, say("scene.of", view.scene + 1, data.scenes.length)),
    make("h2", {}, told.title),
    ...told.note.map(noteBlock),
    ...(told.state ? [make("p", {class: "state " + told.state}, make("span", {class: "mark", "aria-hidden": "true"}, {HOLDS: "✓", NO_LONGER: "!"}[told.state] ?? "?"), " " + say("state." + told.state))] : []),
    ...told.remarks.map(remark => make("p", {class: "remark"}, remark)),
    make("button", {type: "button", onclick: () => { leaveScene(); showAll(); show(); }}, say("scene.leave")));
}

/** A part of a note: its kind, level, mark and pieces, each with how it looks. */
function noteBlock([kind, level, mark, pieces]) {
  const inside = pieces.map(([text, look]) => look === 0 ? text : make(look & 1 ? "strong" : "em", {}, look === 3 ? make("em", {}, text) : text));
  if (kind === "QUOTATION") return make("blockquote", {}, ...inside);
  if (kind === "ITEM") return make("p", {class: "item level-" + Math.min(level, 3)}, make("span", {class: "bullet"}, mark + " "), ...inside);
  return make(kind === "HEADING" ? "h3" : "p", {}, ...inside);
}

/** Lets somebody stand out and tells of the first of them. */
function choose(ids) {
  view.lit = ids;
  draw();
  card();
  byId("card").scrollIntoView?.({block: "nearest"});
  announce(say("said.focus", words().names[ids[0]], number(partnersNow(ids[0]).length)));
}

function showAll() {
  view.lit = [];
  view.cursor = -1;
  svg.attr("aria-activedescendant", null);
  draw();
  card();
  announce(say("said.all"));
}

function card() {
  const box = byId("card"), id = view.lit[0];
  box.hidden = id === undefined;
  if (id === undefined) return box.replaceChildren();
  const o = organisations[id], waves = words().waves, sector = words().sectors[o.sector];
  const rows = words().layers.map((name, at) => make("tr", {}, make("th", {scope: "row"}, name), ...o.partners[at].map(count => make("td", {}, partnersSaid(count)))));
  box.replaceChildren(
    make("button", {type: "button", class: "close", "aria-label": say("card.close"), onclick: showAll}, "✕"),
    make("h2", {}, words().names[id]),
    make("p", {}, sector + (o.access ? " · " + say("access.yes") : "")),
    make("table", {}, make("thead", {}, make("tr", {}, make("th", {scope: "col"}, say("card.partners")), ...waves.map(wave => make("th", {scope: "col"}, wave)))), make("tbody", {}, ...rows)),
    ...becameOf(id));
}

/** What became of somebody's partners in the layer told of, by name. */
function becameOf(id) {
  const at = changeTold();
  if (at < 0) return [];
  const by = [[], [], [], []];
  for (const [a, b, fate] of changes[at].one.partners[layerTold()] ?? []) if (a === id || b === id) by[fate].push(a === id ? b : a);
  const sorted = some => some.sort((a, b) => words().shorts[a].localeCompare(words().shorts[b], words().tag));
  const line = (fate, some) => some.length === 0 ? [] : [make("p", {class: "fate " + FATES[fate].toLowerCase()}, make("strong", {}, say("fate." + fate) + " " + number(some.length)), " ",
    ...sorted(some).flatMap((other, place) => [place > 0 ? ", " : "", make("button", {type: "button", class: "link", onclick: () => choose([other])}, words().shorts[other])]))];
  return [make("p", {class: "quiet"}, words().layers[layerTold()] + ", " + called(changes[at].at)), ...[0, 1, 2, 3].flatMap(fate => line(fate, by[fate]))];
}

function find() {
  const typed = folded(byId("find").value), hits = byId("hits");
  if (!typed) return hits.replaceChildren();
  const found = organisations.filter(o => (" " + folded(words().names[o.id] + " " + words().shorts[o.id])).includes(" " + typed) || folded(words().names[o.id]).includes(typed));
  const begin = o => folded(words().names[o.id]).startsWith(typed) || folded(words().shorts[o.id]).startsWith(typed) ? 0 : 1;
  found.sort((a, b) => begin(a) - begin(b) || words().names[a.id].localeCompare(words().names[b.id], words().tag));
  hits.replaceChildren(...found.slice(0, 6).map(o => make("li", {}, make("button", {type: "button", onclick: () => foundOne(o)}, words().names[o.id]))));
  if (found.length === 0) hits.append(make("li", {class: "quiet"}, say("search.none", byId("find").value.trim())));
  else if (found.length > 6) hits.append(make("li", {class: "quiet"}, "+ " + number(found.length - 6)));
  announce(found.length === 0 ? say("search.none", byId("find").value.trim()) : say("search.found", number(found.length)));
  return found;
}

function foundOne(o) {
  byId("hits").replaceChildren();
  byId("find").value = words().names[o.id];
  choose([o.id]);
  keepInSight(o);
}

function finding() {
  byId("find").addEventListener("input", find);
  byId("find").addEventListener("keydown", event => {
    if (event.key === "Enter") {
      const found = find();
      if (found?.length > 0) foundOne(found[0]);
      event.preventDefault();
    } else if (event.key === "Escape") {
      byId("find").value = "";
      byId("hits").replaceChildren();
      showAll();
    }
  });
}

/** What a row of the legend switches. */
const SWITCHES = {LAYER: () => view.layers, FATE: () => view.fates, SECTOR: () => view.sectors, ROLE: () => view.roles};

function legend() {
  const sections = {LAYER: "legend.layers", FATE: "legend.fates", SECTOR: "legend.organisations", ROLE: "legend.organisations", MARK: "legend.others"};
  const groups = new Map(["legend.layers", "legend.fates", "legend.organisations", "legend.others"].map(key => [key, []]));
  data.legend.forEach((row, at) => {
    if (row[0] === "FATE" && !isChange(lens())) return;
    const key = sections[row[0]];
    groups.get(key).push(legendRow(row, at));
  });
  const focused = document.activeElement?.dataset?.row;
  byId("legend").replaceChildren(...[...groups].filter(([, rows]) => rows.length > 0).map(([key, rows]) => make("section", {}, make("h2", {}, say(key)), make("ul", {}, ...rows))));
  if (focused) byId("legend").querySelector(`[data-row="${focused}"]`)?.focus();
}

function legendRow([kind, of, swatch, width, height], at) {
  const picture = drawn("svg", {viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true", class: "swatch"});
  if (swatch >= 0) picture.append(drawn("use", {href: "#xf" + swatch}));
  const text = words().rows[at];
  if (kind === "MARK") return make("li", {class: "mark"}, picture, make("span", {}, text));
  const on = kind === "LAYER" ? view.layers.has(of) : !SWITCHES[kind]().has(of);
  return make("li", {}, make("button", {type: "button", role: "switch", "aria-checked": String(on), "data-row": String(at), onclick: () => toggle(kind, of, text)},
    make("span", {class: "knob", "aria-hidden": "true"}), picture, make("span", {class: "name"}, text), make("span", {class: "count"}, rowCount(kind, of))));
}

function rowCount(kind, of) {
  if (kind === "LAYER") return number(total(of));
  if (kind === "FATE") return number(met(of));
  const present = organisations.filter(o => now.symbols[o.id] >= 0);
  return number(present.filter(o => kind === "SECTOR" ? o.sector === of : Number(o.access) === of).length);
}

function toggle(kind, of, text) {
  const set = SWITCHES[kind](), had = set.has(of);
  if (had) set.delete(of); else set.add(of);
  if (kind === "LAYER") leaveScene();
  show();
  announce(say(kind === "LAYER" === had ? "said.hidden" : "said.shown", text));
}
