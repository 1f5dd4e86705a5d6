package samenspel.session.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import samenspel.change.Fate;
import samenspel.claim.Verdict;
import samenspel.diagram.browser.BrowserCaption;
import samenspel.diagram.browser.BrowserTold;
import samenspel.diagram.browser.BrowserWords;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.legend.Caption;
import samenspel.diagram.legend.Captions;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.seen.Emphasis;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.study.Document;
import samenspel.text.Language;
import samenspel.text.Texts;

/// The words of a page in one language.
record PageWords(Document document, Seen seen, Language language, DrawnLayersCache drawnLayersCache, List<OrganisationId> order) {
    /// Of buttons, fields and sentences; their messages begin with `browser.`.
    private static final List<String> CONTROLS = List.of("change", "change.of", "play", "pause", "step", "scenes", "scene.of", "scene.next", "scene.before", "scene.leave", "frame", "keys", "keys.title", "keys.close", "search",
            "search.none", "search.found", "card.close", "card.partners", "card.wave", "layers.none", "partner.none", "legend.layers", "legend.fates", "legend.organisations",
            "legend.others", "zoom.in", "zoom.out", "zoom.all", "hint", "table.organisations", "table.ties", "table.layer", "table.filter", "table.csv", "table.rows", "tables",
            "picture", "skip", "col.organisation", "col.sector", "col.access", "col.before", "col.loss", "col.from", "col.to",
            "col.layer", "col.fate", "phase.leaving", "phase.left", "phase.arriving", "access.yes", "yes", "no", "said.state", "said.focus", "said.all", "said.shown", "said.hidden",
            "key.arrows", "key.walk", "key.enter", "key.escape", "key.home", "key.zoom", "key.pan", "key.scene", "key.play", "key.find");

    BrowserWords of(List<List<Seen>> captioned, List<String> rows, List<BrowserTold> told) {
        Network network = document.network();
        Texts texts = Texts.in(language);
        SequencedMap<String, String> controls = new LinkedHashMap<>();
        CONTROLS.forEach(key -> controls.put(key, texts.get("browser." + key)));
        Stream.of(Fate.values()).forEach(fate -> controls.put("fate." + fate.ordinal(), texts.get("fate." + fate)));
        Stream.of(Verdict.values()).forEach(verdict -> controls.put("state." + verdict, texts.get("claim.verdict." + verdict)));
        return new BrowserWords(language.tag(), language.in(language), in(network.profile().name()), names(seen.names().isNaming() ? NameMode.FULL : NameMode.SECTOR), names(seen.names().isNaming() ? NameMode.SHORT : NameMode.SECTOR),
                network.sectors().stream().map(sector -> in(sector.name())).toList(), network.layers().stream().map(layer -> in(layer.name())).toList(), network.waves().stream().map(wave -> in(wave.name())).toList(),
                captioned.stream().map(point -> point.stream().map(this::caption).toList()).toList(), rows, told, controls);
    }

    private String in(Name name) {
        return name.in(language.tag());
    }

    private List<String> names(NameMode mode) {
        Names names = Names.of(document.network(), mode, language);
        return order.stream().map(names::of).toList();
    }

    private BrowserCaption caption(Seen one) {
        Caption caption = Captions.of(document.depict(one, Emphasis.NONE, language), drawnLayersCache);
        return new BrowserCaption(caption.title(), String.join(" ", caption.lines()));
    }
}
