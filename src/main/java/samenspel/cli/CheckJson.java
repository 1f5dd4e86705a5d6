package samenspel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import samenspel.network.Network;
import samenspel.network.ReportedLayer;
import samenspel.storage.Reading;
import samenspel.text.Language;
import samenspel.text.Problem;
import samenspel.text.Texts;
import samenspel.text.json.Json;
import samenspel.text.json.JsonPrinter;

/// What is in a file as one JSON object on one line, for other programs.
///
/// `ties` is the number of ties in all reported layers and all waves together; derived layers do not add
/// to it, but are listed among `layers`. A refused file has the format `unknown`, no layers, and counts
/// of 0. Messages are in the language of the call; words and places are the same in every language.
final class CheckJson {
    private CheckJson() {
    }

    /// @param named false for problems without place and message, which quote the file
    static String line(Path file, Opened opened, boolean named, Texts texts) {
        Reading reading = opened.reading();
        List<Network> network = reading.document().map(document -> document.network()).stream().toList();
        Json line = Json.fields("file", file,
                "format", network.isEmpty() ? "unknown" : opened.format(),
                "readable", !network.isEmpty(),
                "organisations", network.stream().mapToInt(n -> n.organisations().size()).sum(),
                "ties", network.stream().mapToInt(CheckJson::reportedTies).sum(),
                "layers", Json.items(network.stream().flatMap(CheckJson::layers).toList()),
                "problems", Json.items(reading.problems().stream().map(problem -> problem(problem, named, texts)).toList()),
                "rows", Json.fields("read", reading.rows().read(), "used", reading.rows().used(),
                        "setAside", reading.rows().setAside(), "rejected", reading.rows().rejected()));
        return JsonPrinter.dense(line) + "\n";
    }

    /// The number of ties of all reported layers and waves.
    static int reportedTies(Network network) {
        return network.layers().stream().filter(ReportedLayer.class::isInstance)
                .mapToInt(layer -> network.waves().stream().mapToInt(wave -> network.ties(layer, wave.id()).size()).sum())
                .sum();
    }

    private static Stream<Json> layers(Network network) {
        return network.layers().stream().map(layer -> Json.fields("id", layer.id(), "directed", layer.directed(),
                "waves", Json.items(network.waves().stream().map(wave ->
                        Json.fields("id", wave.id(), "ties", network.ties(layer, wave.id()).size())).toList())));
    }

    private static Json problem(Problem problem, boolean named, Texts texts) {
        String severity = problem.severity().name().toLowerCase(Locale.ROOT);
        return !named ? Json.fields("severity", severity, "code", problem.code())
                : Json.fields("severity", severity, "code", problem.code(), "place", problem.where(Texts.in(Language.EN)),
                        "message", problem.message(texts));
    }
}
