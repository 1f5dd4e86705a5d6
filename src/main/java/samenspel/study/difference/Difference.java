package samenspel.study.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.diagram.note.Note;
import samenspel.network.Fieldwork;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.scenario.NamedScenario;
import samenspel.study.Document;
import samenspel.study.findings.FindingKind;
import samenspel.study.findings.KeptFinding;
import samenspel.text.Texts;

/// What differs between two states of a study, in counts that can be said.
public record Difference(Document before, Document after) {

    public boolean isNone() {
        return before.equals(after);
    }

    /// A line for each kind of difference; empty only where there is none.
    public List<String> words(Texts texts) {
        List<String> words = new ArrayList<>();
        if (DocumentPart.NETWORK.differs(before, after)) {
            network(words, texts);
        }
        if (DocumentPart.PLACES.differs(before, after)) {
            words.add(texts.get("differs.places", places()));
        }
        if (DocumentPart.LOOK.differs(before, after)) {
            words.add(texts.get("differs.look"));
        }
        if (DocumentPart.NOTES.differs(before, after)) {
            notes(words, texts);
        }
        if (DocumentPart.REST.differs(before, after)) {
            words.add(texts.get("differs.rest"));
        }
        return words;
    }

    private void network(List<String> words, Texts texts) {
        int organisations = organisations();
        int reports = reports();
        if (organisations > 0) {
            words.add(texts.get("differs.organisations", organisations));
        }
        if (reports > 0) {
            words.add(texts.get("differs.reports", reports));
        }
        if (organisations + reports == 0) {
            words.add(texts.get("differs.network"));
        }
    }

    /// How many are there on one side only, or otherwise.
    private int organisations() {
        Map<OrganisationId, Organisation> one = byId(before.network());
        Map<OrganisationId, Organisation> other = byId(after.network());
        return differing(one, other);
    }

    private static Map<OrganisationId, Organisation> byId(Network network) {
        return network.organisations().stream().collect(Collectors.toMap(Organisation::id, one -> one));
    }

    private int reports() {
        Set<WaveId> waves = both(before.network().fieldwork(), after.network().fieldwork());
        return waves.stream().mapToInt(wave -> reports(reportsIn(before, wave), reportsIn(after, wave))).sum();
    }

    private static Map<LayerId, ? extends Map<?, ?>> reportsIn(Document document, WaveId wave) {
        Fieldwork fieldwork = document.network().fieldwork().get(wave);
        return fieldwork == null ? Map.of() : fieldwork.reports();
    }

    private static int reports(Map<LayerId, ? extends Map<?, ?>> one, Map<LayerId, ? extends Map<?, ?>> other) {
        return both(one, other).stream().mapToInt(layer -> differing(of(one, layer), of(other, layer))).sum();
    }

    private static Map<?, ?> of(Map<LayerId, ? extends Map<?, ?>> reports, LayerId layer) {
        Map<?, ?> found = reports.get(layer);
        return found == null ? Map.of() : found;
    }

    private int places() {
        return differing(before.placement().at(), after.placement().at());
    }

    private void notes(List<String> words, Texts texts) {
        int notes = notes();
        int scenarios = differing(scenarios(before), scenarios(after));
        if (notes > 0 || scenarios == 0) {
            words.add(texts.get("differs.notes", notes));
        }
        if (scenarios > 0) {
            words.add(texts.get("differs.scenarios", scenarios));
        }
    }

    private int notes() {
        Map<Object, Note> one = before.annotations().notes().stream().collect(Collectors.toMap(Note::id, note -> note));
        Map<Object, Note> other = after.annotations().notes().stream().collect(Collectors.toMap(Note::id, note -> note));
        return differing(one, other) + differing(before.annotations().labels(), after.annotations().labels())
                + differing(before.written().words(), after.written().words()) + differing(findings(before), findings(after)) + differing(scenes(before), scenes(after));
    }

    private static Map<String, ?> scenarios(Document document) {
        return document.scenarios().all().stream().collect(Collectors.toMap(NamedScenario::name, NamedScenario::choice));
    }

    private static Map<Integer, ?> scenes(Document document) {
        return IntStream.range(0, document.story().scenes().size()).boxed().collect(Collectors.toMap(at -> at, document.story().scenes()::get));
    }

    private static Map<FindingKind, ?> findings(Document document) {
        return document.story().findings().stream().collect(Collectors.toMap(KeptFinding::kind, KeptFinding::sentence));
    }

    private static <K> Set<K> both(Map<K, ?> one, Map<K, ?> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream()).collect(Collectors.toSet());
    }

    /// How many keys have another value, or none, on the other side.
    private static int differing(Map<?, ?> one, Map<?, ?> other) {
        Set<Object> keys = new HashSet<>(one.keySet());
        keys.addAll(other.keySet());
        return (int) keys.stream().filter(key -> !Objects.equals(one.get(key), other.get(key))).count();
    }
}
