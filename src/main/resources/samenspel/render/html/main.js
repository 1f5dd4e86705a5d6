// Puts the page together once it is there.

/** Words of elements that stand in the page as it was written. */
function wordAll() {
  document.documentElement.lang = words().tag;
  for (const element of document.querySelectorAll("[data-w]")) element.textContent = say(element.dataset.w);
  for (const element of document.querySelectorAll("[data-l]")) element.setAttribute("aria-label", say(element.dataset.l));
  for (const element of document.querySelectorAll("[data-p]")) element.placeholder = say(element.dataset.p);
  const next = data.words[(view.language + 1) % data.words.length];
  byId("language").textContent = next.tag.toUpperCase();
  byId("language").setAttribute("aria-label", next.own);
  byId("language").lang = next.tag;
  const keys = ["arrows", "walk", "enter", "escape", "home", "zoom", "pan", ...(data.scenes.length > 0 ? ["scene"] : []), ...(steps().length > 1 ? ["play"] : []), "find"];
  byId("keys-list").replaceChildren(...keys.flatMap(key => {
    const [pressed, does] = say("key." + key).split("|");
    return [make("dt", {}, pressed), make("dd", {}, does)];
  }));
}

function switchLanguage() {
  view.language = (view.language + 1) % data.words.length;
  wordAll();
  show();
}

function switchFrame() {
  const root = document.documentElement, dark = root.dataset.frame ? root.dataset.frame === "dark" : window.matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.frame = dark ? "light" : "dark";
  byId("frame").setAttribute("aria-pressed", String(!dark));
}

function listening() {
  byId("play").addEventListener("click", play);
  byId("scrub").addEventListener("input", event => goTo(...steps()[Number(event.target.value)]));
  byId("scene-before").addEventListener("click", () => nextScene(-1));
  byId("scene-next").addEventListener("click", () => nextScene(1));
  byId("language").addEventListener("click", switchLanguage);
  byId("frame").addEventListener("click", switchFrame);
  byId("help").addEventListener("click", () => byId("keys").showModal());
  byId("keys-close").addEventListener("click", () => byId("keys").close());
  byId("zoom-in").addEventListener("click", () => zoomBy(1.5));
  byId("zoom-out").addEventListener("click", () => zoomBy(1 / 1.5));
  byId("zoom-all").addEventListener("click", () => showPart(null));
}

document.documentElement.classList.remove("still");
ground.selectAll("#view > g > *").remove();
svg.attr("tabindex", 0);
wordAll();
listening();
finding();
tables();
pointing();
show();
letters();
