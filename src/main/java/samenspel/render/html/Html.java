package samenspel.render.html;

import samenspel.diagram.browser.BrowserCaption;
import samenspel.diagram.browser.BrowserPage;
import samenspel.diagram.browser.BrowserWords;
import samenspel.text.XmlWriter;

/// Writes a page for the browser as one HTML file.
///
/// Its policy lets nothing be loaded, sent or kept, and nothing be run or styled but the one script and the one style that stand in it, by their
/// hashes; so there are no attributes for style or events. What is of the study stands in text, in attributes that are no addresses, and as JSON in an
/// element that is no script. The same page always gives the same bytes.
public final class Html {
    private final BrowserPage page;
    private final BrowserWords words;
    private final XmlWriter xml = XmlWriter.dense();
    private final StillWords still;

    private Html(BrowserPage page) {
        this.page = page;
        this.words = page.words().getFirst();
        this.still = new StillWords(xml, page);
    }

    public static String write(BrowserPage page) {
        return new Html(page).text();
    }

    private String text() {
        String script = InlinedFiles.script();
        String style = InlinedFiles.style();
        xml.start("html", "lang", words.tag(), "class", "still").start("head").start("meta", "charset", "utf-8").end();
        xml.start("meta", "http-equiv", "Content-Security-Policy", "content", "default-src 'none'; script-src " + InlinedFiles.hash(script) + "; style-src " + InlinedFiles.hash(style)
                + "; base-uri 'none'; form-action 'none'").end();
        xml.start("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").end();
        xml.start("title").endWith(words.network());
        xml.start("style").written(style).end().end();
        xml.start("body");
        xml.start("a", "class", "skip", "href", "#tables", "data-w", "skip").endWith(words.control("skip"));
        header();
        xml.start("main");
        figure();
        aside();
        xml.end();
        tables();
        keys();
        xml.open("div", "id", "said", "class", "seen-by-ear", "role", "status", "aria-live", "polite").end();
        xml.start("script", "type", "application/json", "id", "data").written(new PageJson(page).text()).end();
        xml.start("script").written(script).end();
        return "<!DOCTYPE html>\n" + xml.end().end() + "\n";
    }

    private void header() {
        xml.start("header").start("div").start("h1", "id", "network").endWith(words.network());
        xml.start("p", "id", "subtitle").endWith(still.subtitle()).end();
        xml.start("div", "class", "bar live").open("div", "id", "waves", "role", "group").end();
        xml.start("div", "class", "group");
        button("play", "▶");
        xml.start("input", "id", "scrub", "type", "range", "min", "0", "max", "1", "step", "1").end();
        xml.open("span", "id", "phase", "class", "quiet").end().end();
        xml.start("div", "id", "scenes", "class", "group");
        button("scene-before", "‹");
        xml.open("span", "id", "scene-at").end();
        button("scene-next", "›");
        xml.end();
        button("language", "");
        xml.start("button", "type", "button", "id", "frame", "aria-pressed", "false", "data-l", "frame").endWith("◐");
        xml.start("button", "type", "button", "id", "help", "data-l", "keys").endWith("?").end().end();
    }

    private void button(String id, String face) {
        xml.start("button", "type", "button", "id", id).endWith(face);
    }

    private void figure() {
        BrowserCaption caption = still.caption();
        xml.start("figure").start("div", "id", "paper").start("h2", "id", "title").endWith(caption.title());
        xml.start("div", "id", "stage");
        new StillPicture(xml, page).write("title hint caption");
        xml.open("svg", "id", "drawing", "role", "img").end();
        xml.start("div", "id", "tools", "class", "live");
        tool("zoom-out", "−");
        tool("zoom-all", "⤢");
        tool("zoom-in", "+");
        xml.end().end();
        xml.start("p", "id", "hint", "class", "live", "data-w", "hint").endWith(words.control("hint"));
        xml.start("figcaption", "id", "caption").endWith(caption.sentences()).end().end();
    }

    private void tool(String id, String face) {
        xml.start("button", "type", "button", "id", id, "data-l", id.replace('-', '.')).endWith(face);
    }

    private void aside() {
        xml.start("aside").open("section", "id", "told", "hidden", "hidden").end();
        xml.start("section", "class", "live").start("label", "for", "find", "class", "seen-by-ear", "data-w", "search").endWith(words.control("search"));
        xml.start("input", "id", "find", "type", "search", "autocomplete", "off", "spellcheck", "false", "data-p", "search").end().open("ul", "id", "hits").end().end();
        xml.open("section", "id", "card", "hidden", "hidden").end();
        xml.open("section", "id", "legend", "class", "live").end();
        xml.start("section", "id", "still-legend");
        still.legend();
        xml.end().end();
    }

    private void tables() {
        xml.start("section", "id", "tables", "tabindex", "-1", "data-l", "tables", "aria-label", words.control("tables")).start("div", "class", "bar live");
        button("tab-organisations", "");
        button("tab-ties", "");
        xml.start("label", "id", "table-layer-name", "for", "table-layer", "data-w", "table.layer").endWith(words.control("table.layer"));
        xml.open("select", "id", "table-layer").end();
        xml.open("span", "class", "spring").end().open("span", "id", "rows-count", "class", "quiet").end();
        xml.start("label", "for", "filter", "class", "seen-by-ear", "data-w", "table.filter").endWith(words.control("table.filter"));
        xml.start("input", "id", "filter", "type", "search", "autocomplete", "off", "data-p", "table.filter").end();
        xml.start("button", "type", "button", "id", "csv", "data-w", "table.csv").endWith(words.control("table.csv")).end();
        xml.start("div", "class", "scroll", "tabindex", "0", "role", "group", "data-l", "tables", "aria-label", words.control("tables"));
        still.organisations();
        xml.start("div", "id", "still-ties");
        still.ties();
        xml.end().end().end();
    }

    private void keys() {
        xml.start("dialog", "id", "keys", "aria-labelledby", "keys-title").start("h2", "id", "keys-title", "data-w", "keys.title").endWith(words.control("keys.title"));
        xml.open("dl", "id", "keys-list").end().start("button", "type", "button", "id", "keys-close", "data-w", "keys.close").endWith(words.control("keys.close")).end();
    }
}
