package samenspel.study.numbers.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import samenspel.diagram.words.ChangeWords;
import samenspel.measure.Measures;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Response;
import samenspel.network.WaveId;
import samenspel.study.numbers.Explained;
import samenspel.study.numbers.MeasureFacts.Reads;
import samenspel.text.Texts;

/// Where numbers are measured, in words.
///
/// @param layers one, or two that are compared
/// @param waves  one, or the two of a change, the earlier first
/// @param both   whether only those in the network in all of the waves are compared
record PlaceWords(Network network, List<Layer> layers, List<WaveId> waves, boolean both, Texts texts, ChangeWords words) {
    PlaceWords {
        layers = List.copyOf(layers);
        waves = List.copyOf(waves);
    }

    PlaceWords(Network network, List<Layer> layers, List<WaveId> waves, boolean both, Texts texts) {
        this(network, layers, waves, both && waves.size() > 1, texts, new ChangeWords(network, texts.language()));
    }

    /// How a sentence begins: "In 2018", "Between 2018 and 2019".
    String when() {
        return waves.size() == 1 ? in(wave(waves.getFirst()), texts) : texts.get("explain.when.change", wave(waves.getFirst()), wave(waves.getLast()));
    }

    /// "In 2018", or "In wave “Begin”".
    static String in(String wave, Texts texts) {
        return texts.get(Character.isDigit(wave.charAt(0)) ? "explain.when" : "explain.when.named", wave);
    }

    String wave(WaveId wave) {
        return words.wave(wave);
    }

    /// "Strong ties in 2018, without direction, all counting alike; 135 organisations, 17 of them without a tie. 8 did not answer …"
    String base(Explained measure) {
        Reads reads = measure.facts().reads();
        List<String> sentences = new ArrayList<>(List.of(place(reads) + "; " + organisations(reads) + "."));
        waves.stream().filter(wave -> silent(wave) > 0).map(wave -> waves.size() == 1 ? texts.get("explain.silent", silent(wave)) : texts.get("explain.silent.in", silent(wave), wave(wave)))
                .forEach(sentences::add);
        if (reads != Reads.NOTHING) {
            sentences.add(measure.unknown());
        }
        if (!measure.scale().isEmpty()) {
            sentences.add(measure.scale());
        }
        return String.join(" ", sentences);
    }

    private String place(Reads reads) {
        String when = waves.stream().map(this::wave).collect(Collectors.joining(texts.get("explain.and")));
        if (reads == Reads.NOTHING) {
            return waves.size() == 1 ? in(when, texts) : texts.get("explain.when", when);
        }
        String ties = layers.stream().map(words::tiesOf).collect(Collectors.joining(texts.get("explain.and")));
        return texts.get("explain.ties", ties.substring(0, 1).toUpperCase(texts.language().locale()) + ties.substring(1), when) + ", " + reads(reads);
    }

    private String reads(Reads reads) {
        boolean directed = layers.stream().anyMatch(Layer::directed);
        return texts.get("explain.reads." + reads.name().toLowerCase(Locale.ROOT).replace('_', '-') + (directed ? ".directed" : ".undirected"));
    }

    private String organisations(Reads reads) {
        Set<OrganisationId> present = present();
        if (reads == Reads.NOTHING || waves.size() > 1 || layers.size() > 1) {
            return texts.get(both ? "explain.organisations.both" : "explain.organisations", present.size());
        }
        Set<OrganisationId> tied = new HashSet<>();
        network.ties(layers.getFirst(), waves.getFirst()).forEach(tie -> tied.addAll(List.of(tie.pair().from(), tie.pair().to())));
        long alone = present.stream().filter(one -> !tied.contains(one)).count();
        return alone == 0 ? texts.get("explain.organisations", present.size()) : texts.get("explain.organisations.alone", present.size(), alone);
    }

    private Set<OrganisationId> present() {
        List<List<OrganisationId>> each = waves.stream().map(wave -> Measures.present(network, wave)).toList();
        Set<OrganisationId> present = each.stream().flatMap(Collection::stream).collect(Collectors.toSet());
        if (both) {
            each.forEach(present::retainAll);
        }
        return present;
    }

    private int silent(WaveId wave) {
        return network.response(wave).present() - network.response(wave).answered();
    }

    /// What a sentence says of its base: "127 of 135 answered; Network I, strong tie".
    String about(Reads reads) {
        return about(reads, List.of(words.network()));
    }

    /// The same where the network has been named: "127 of 135 answered; strong tie".
    String aboutAll(Reads reads) {
        return about(reads, List.of());
    }

    private String about(Reads reads, List<String> before) {
        boolean ofTies = reads != Reads.NOTHING;
        String answered = waves.stream().map(this::answered).collect(Collectors.joining(", "));
        List<String> place = new ArrayList<>(before);
        if (ofTies) {
            layers.forEach(layer -> place.add(words.within(words.name(layer.name()))));
        }
        if (ofTies && layers.stream().anyMatch(Layer::directed)) {
            place.add(texts.get(reads == Reads.PARTNERS || reads == Reads.STRENGTHS ? "explain.either" : "explain.directed"));
        }
        return place.isEmpty() ? answered : answered + "; " + String.join(", ", place);
    }

    private String answered(WaveId wave) {
        Response response = network.response(wave);
        boolean everybody = response.answered() == response.present();
        String said = everybody ? texts.get("explain.organisations", response.present()) : texts.get("explain.answered", response.answered(), response.present());
        return waves.size() == 1 ? said : texts.get("explain.in", said, wave(wave));
    }
}
