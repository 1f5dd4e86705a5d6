package samenspel.session.handon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import samenspel.diagram.Drawn;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.study.Document;
import samenspel.study.story.Scene;
import samenspel.study.story.Story;
import samenspel.study.story.ready.ReadyStory;
import samenspel.text.Language;

/// The samples with their ready stories, as they are handed on.
public final class HandedSamples {
    /// Names that look like something else.
    public static final List<String> HOSTILE = List.of("</script><script>alert(1)</script>", "<!--<script>", "]]>", "\"' onload='x' \"", "\u202Eevil\u202C", "👩‍👩‍👧 & <b>co</b>", "=1+1", "a\u2028b", "c\u0001d");

    private HandedSamples() {
    }

    public static List<Named<Document>> told() {
        return Drawn.named().stream().map(sample -> Named.of(sample.getName(), told(sample.getPayload()))).toList();
    }

    public static Document told(Document sample) {
        return sample.with(new Story(List.of(), ReadyStory.of(sample.network(), Language.NL).scenes()));
    }

    /// The smallest.
    public static Document last() {
        return told(Drawn.samples().getLast());
    }

    public static HandedStory of(Document document, NameMode names) {
        return HandedStory.of(document, document.story().scenes(), false, Optional.of(names), Seen.opening(document.network()), Language.NL);
    }

    /// With nothing but the first scene.
    public static Document first(Document told) {
        return told.with(new Story(List.of(), told.story().scenes().subList(0, 1)));
    }

    /// With an organisation's name in the title and note of the first scene.
    public static Document naming(Document told) {
        String first = told.network().organisations().getFirst().name();
        return with(told, told.story().scenes().getFirst().titled(first + " staat in het midden").noted("Vraag " + first + " ernaar."));
    }

    /// With another first scene.
    public static Document with(Document told, Scene first) {
        List<Scene> scenes = new ArrayList<>(told.story().scenes());
        scenes.set(0, first);
        return told.with(new Story(List.of(), scenes));
    }

    /// With organisations, a title and a note that look like something else.
    public static Document hostile() {
        Network network = Drawn.samples().getLast().network();
        List<Organisation> others = new ArrayList<>(network.organisations());
        IntStream.range(0, HOSTILE.size()).forEach(at -> others.set(at, named(others.get(at), HOSTILE.get(at))));
        Document told = told(Drawn.samples().getLast().with(network.with(others, network.fieldwork())));
        String all = String.join(" ", HOSTILE);
        return with(told, told.story().scenes().getFirst().titled(all).noted(all));
    }

    private static Organisation named(Organisation one, String name) {
        return new Organisation(one.id(), name, name, one.sector(), one.subSector(), one.access(), one.level(), one.task(), one.attributes());
    }

    /// Names of organisations, and ids, that stand in a text. Words of sectors are none, though an organisation may be called by one of them.
    public static List<String> named(String text, Network network) {
        String sectors = network.sectors().stream().flatMap(sector -> sector.name().texts().stream()).toList().toString();
        return network.organisations().stream().flatMap(one -> Stream.of(one.name(), one.shortName(), one.id().value())).distinct().filter(name -> !sectors.contains(name))
                .filter(text::contains).filter(name -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])").matcher(text).find()).toList();
    }
}
