package samenspel.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import samenspel.diagram.Drawn;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.session.browser.BrowserPages;
import samenspel.session.browser.HandedOn;
import samenspel.study.Document;
import samenspel.study.story.Story;
import samenspel.study.story.ready.ReadyStory;
import samenspel.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Pages of the samples with their ready stories. Each takes seconds to make, so it is made once.
public final class BrowserSamples {
    public static final List<String> HOSTILE = List.of("</script><script>alert(1)</script>", "<!--<script>", "]]>", "\"' onload='x' \"", "\u202Eevil\u202C", "👩‍👩‍👧 & <b>co</b>", "=1+1", "a\u2028b");
    private static final Map<List<Object>, String> PAGES = new ConcurrentHashMap<>();

    private BrowserSamples() {
    }

    public static Document told(Document sample) {
        return sample.with(new Story(List.of(), ReadyStory.of(sample.network(), Language.NL).scenes()));
    }

    public static String of(Document document, NameMode names) {
        return PAGES.computeIfAbsent(List.of(document.network().profile().name(), names), _ -> made(document, names, false));
    }

    public static String made(Document document, NameMode names, boolean masked) {
        Seen opening = Seen.opening(document.network());
        Seen seen = opening.with(opening.appearance().with(names));
        return Html.write(BrowserPages.of(new HandedOn(document, document.story().scenes(), masked), seen, Language.NL));
    }

    /// The first sample with its story.
    public static Document first() {
        return told(Drawn.samples().getFirst());
    }

    /// A sample of which some are called by what looks like markup.
    public static Document hostile() {
        Document sample = Drawn.samples().getLast();
        Network network = sample.network();
        List<Organisation> others = new ArrayList<>(network.organisations());
        IntStream.range(0, HOSTILE.size()).forEach(at -> others.set(at, named(others.get(at), HOSTILE.get(at))));
        return sample.with(network.with(others, network.fieldwork()));
    }

    private static Organisation named(Organisation one, String name) {
        return new Organisation(one.id(), name, name, one.sector(), one.subSector(), one.access(), one.level(), one.task(), one.attributes());
    }

    public static String between(String page, String from, String to) {
        int start = page.indexOf(from) + from.length();
        return page.substring(start, page.indexOf(to, start));
    }

    public static JsonNode data(String page) {
        return new ObjectMapper().readTree(between(page, "id=\"data\">", "</script>"));
    }
}
