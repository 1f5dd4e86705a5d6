package samenspel.diagram.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.change.Comparison;
import samenspel.change.Counts;
import samenspel.change.Fate;
import samenspel.change.Participants;
import samenspel.change.Presence;
import samenspel.layout.CountedTies;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Response;
import samenspel.network.WaveId;
import samenspel.text.Language;
import samenspel.text.Texts;

/// Sentences that belong to every table and figure about change.
public final class ChangeWords {
    private final Network network;
    private final Language language;
    private final Texts texts;
    private final TieNouns nouns;

    public ChangeWords(Network network, Language language) {
        this.network = network;
        this.language = language;
        this.texts = Texts.in(language);
        this.nouns = new TieNouns(language);
    }

    /// What must be said whenever change is counted: the denominator, the response of both waves, who
    /// joined, left or was silent, and whether the data are invented.
    public List<String> notes(Comparison comparison) {
        List<String> notes = new ArrayList<>();
        if (comparison.isOfOneWave()) {
            notes.add(answered(comparison.from(), comparison.participants().responseBefore()));
            return withOrigin(notes);
        }
        notes.add(texts.get("change.denominator." + comparison.denominator(), wave(comparison.from()), wave(comparison.to())));
        notes.add(response(comparison));
        notes.add(presence(comparison));
        return withOrigin(notes);
    }

    /// Of what there is a number, where a tie has a direction: a partner may be two ties.
    public List<String> unit(Comparison comparison) {
        boolean directed = comparison.counted().stream().anyMatch(change -> network.layer(change.layer()).filter(Layer::directed).isPresent());
        return directed ? List.of(texts.get("change.unit.directed")) : List.of();
    }

    private List<String> withOrigin(List<String> notes) {
        if (network.profile().synthetic()) {
            notes.add(texts.get("caption.synthetic"));
        }
        return notes;
    }

    /// How many answered in each of the two waves.
    public String response(Comparison comparison) {
        Participants participants = comparison.participants();
        return answered(comparison.from(), participants.responseBefore()) + " "
                + answered(comparison.to(), participants.responseAfter());
    }

    /// How many answered in one wave.
    public String answered(WaveId wave, Response response) {
        return texts.get("caption.response", wave(wave), response.answered(), response.present(), response.rate());
    }

    /// How many joined, left, or answered in one of the two waves alone; what nobody did is not said.
    public String presence(Comparison comparison) {
        Participants participants = comparison.participants();
        List<String> parts = new ArrayList<>();
        part("joined", participants.that(Presence.Kind.JOINED).size(), parts);
        part("left", participants.that(Presence.Kind.LEFT).size(), parts);
        part("once", participants.that(Presence.Kind.SILENT_BEFORE).size() + participants.that(Presence.Kind.SILENT_AFTER).size(), parts);
        part("neither", participants.that(Presence.Kind.SILENT_BOTH).size(), parts);
        return parts.isEmpty() ? texts.get("change.presence.all") : texts.get("change.presence", String.join("; ", parts));
    }

    private void part(String what, int organisations, List<String> parts) {
        if (organisations > 0) {
            parts.add(texts.get("change.presence." + what, organisations));
        }
    }

    /// Such as `2018 → 2019`.
    public String waves(Comparison comparison) {
        return texts.get("time.change.between", wave(comparison.from()), wave(comparison.to()));
    }

    /// The layers that are counted, such as `strong ties`.
    public String countedLayers(Comparison comparison) {
        return comparison.counted().stream().map(change -> within(nouns.several(layer(change.layer())))).collect(Collectors.joining(" + "));
    }

    String layer(LayerId id) {
        return name(network.layer(id).map(Layer::name).orElseThrow());
    }

    public String network() {
        return name(network.profile().name());
    }

    public String wave(WaveId id) {
        return name(network.wave(id).orElseThrow().name());
    }

    public String name(Name name) {
        return name.in(language.tag());
    }

    /// What its ties are called, such as `Strong ties`.
    public String ties(Layer layer) {
        return nouns.several(name(layer.name()));
    }

    /// The same within a sentence.
    public String tiesWithin(Layer layer) {
        return within(ties(layer));
    }

    /// Its ties as something to count: `strong ties`, or `ties of content information`.
    public String tiesOf(Layer layer) {
        return nouns.ties(name(layer.name()));
    }

    /// The ties that count in an arrangement, within a sentence: `strong ties`, `strong ties (2018)`, or `all layers and waves`.
    public String counted(CountedTies counted) {
        if (counted.isAll()) {
            return texts.get("counted.all");
        }
        String layers = counted.layers().isEmpty() ? texts.get("counted.layers.all")
                : counted.layersOf(network).stream().map(this::tiesOf).collect(Collectors.joining(" + "));
        String waves = counted.wavesOf(network).stream().map(wave -> name(wave.name())).collect(Collectors.joining(" + "));
        return counted.waves().isEmpty() ? layers : texts.get("counted.in", layers, waves);
    }

    /// The same for who reads a number of them, who must know of which waves it is: `strong ties (all waves)` where there are several.
    public String countedInWaves(CountedTies counted) {
        boolean silent = counted.isAll() || !counted.waves().isEmpty() || network.waves().size() == 1;
        return silent ? counted(counted) : texts.get("counted.in", counted(counted), texts.get("counted.waves.all"));
    }

    /// Such as `300 strong ties`.
    public String counted(Layer layer, int ties) {
        return nouns.counted(name(layer.name()), ties);
    }

    /// What became of ties, such as `181 new, 183 lost, 106 kept, 21 unknown`; that nothing is unknown is not said.
    public String fates(Counts counts) {
        List<String> parts = new ArrayList<>(List.of(fate(Fate.GAINED, counts.gained()), fate(Fate.LOST, counts.lost()), fate(Fate.KEPT, counts.kept())));
        if (counts.unknown() > 0) {
            parts.add(fate(Fate.UNKNOWN, counts.unknown()));
        }
        return String.join(", ", parts);
    }

    /// What is new, lost or unknown, as far as there is any.
    public List<String> happened(Counts counts) {
        return Stream.of(Map.entry(Fate.GAINED, counts.gained()), Map.entry(Fate.LOST, counts.lost()), Map.entry(Fate.UNKNOWN, counts.unknown()))
                .filter(one -> one.getValue() > 0).map(one -> fate(one.getKey(), one.getValue())).toList();
    }

    private String fate(Fate fate, int ties) {
        return texts.get("tie.counted", within(texts.get("fate." + fate)), ties);
    }

    /// What kind of partners its ties make, with a space behind: `strong `; empty where its name does not say so.
    public String kind(Layer layer) {
        return nouns.kind(name(layer.name()));
    }

    /// A sentence or name with a capital, but for what begins with a word such as s50.
    public static String started(String sentence) {
        int first = sentence.isEmpty() || TieNouns.isOwn(sentence) ? 0 : sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(java.util.Locale.ROOT) + sentence.substring(first);
    }

    /// A name within a sentence: its first letter small, but for words such as CJG.
    public String within(String name) {
        return nouns.within(name);
    }
}
