package samenspel.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samenspel.exchange.found.FoundFile;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Participation;
import samenspel.network.WaveId;
import samenspel.text.account.Reading;

/// Matrices as texts, a file a wave, read together, and what came of them.
final class ReadMatrices {
    private ReadMatrices() {
    }

    static Reading<ImportedNetwork> read(String... texts) {
        List<Reading<FoundFile>> readings = IntStream.range(0, texts.length)
                .mapToObj(at -> Read.of("net-" + (2018 + at) + ".csv", texts[at].getBytes(StandardCharsets.UTF_8))).toList();
        return Assembly.of(readings, Optional.empty());
    }

    static Network network(String... texts) {
        return read(texts).value().orElseThrow().network();
    }

    /// Who is there, whoever did not answer or was not there with a word, and the ties of the last wave.
    static String last(Network network) {
        WaveId wave = network.waves().getLast().id();
        String who = network.organisations().stream().map(Organisation::id).map(id -> id.value() + switch (network.fieldwork(wave).participationOf(id)) {
            case Participation.ANSWERED -> "";
            case Participation.NOT_ANSWERED -> "?";
            default -> "!";
        }).sorted().collect(Collectors.joining(" "));
        return who + ": " + network.ties(network.layers().getFirst(), wave).stream()
                .map(tie -> tie.pair().from().value() + "-" + tie.pair().to().value() + "=" + (int) tie.strength()).sorted().collect(Collectors.joining(" "));
    }

    static List<String> reasons(Reading<?> reading) {
        return reading.problems().stream().map(problem -> problem.reason().code()).toList();
    }
}
