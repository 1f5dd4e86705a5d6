package samenspel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import samenspel.network.Network;
import samenspel.network.ReportedLayer;
import samenspel.study.Document;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.text.account.Outcome;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;
import samenspel.text.account.Tally;
import samenspel.text.json.Json;
import samenspel.text.json.JsonPrinter;
import samenspel.work.reading.OpenedStudy;

/// What is in a file as one JSON object on one line, for other programs.
///
/// `ties` is the number of ties in all reported layers and all waves together; derived layers do not add
/// to it, but are listed among `layers`. A refused file has the format `unknown`, no layers, and counts
/// of 0. Messages are in the language of the call; words and places are the same in every language.
final class CheckJson {
    private CheckJson() {
    }

    /// @param files those that were read together, which are called as they were given, one after the other
    /// @param named false for problems without place and message, which quote the file
    static String line(List<Path> files, OpenedStudy opened, boolean named, Texts texts) {
        Reading<Document> reading = opened.reading();
        List<Network> network = reading.value().map(Document::network).stream().toList();
        Tally rows = reading.account().tally();
        Json line = Json.fields("file", CheckReport.named(files),
                "format", network.isEmpty() ? "unknown" : opened.format(),
                "readable", !network.isEmpty(),
                "organisations", network.stream().mapToInt(n -> n.organisations().size()).sum(),
                "ties", network.stream().mapToInt(CheckJson::reportedTies).sum(),
                "layers", Json.items(network.stream().flatMap(CheckJson::layers).toList()),
                "problems", Json.items(reading.problems().stream().map(problem -> problem(problem, CheckReport.areSeveral(files), named, texts)).toList()),
                "rows", Json.fields("read", rows.read(), "used", rows.used(), "setAside", rows.setAside(), "rejected", rows.rejected()));
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

    private static Json problem(Problem problem, boolean ofSeveral, boolean named, Texts texts) {
        String severity = problem.isRefusal() ? "error" : problem.outcome() == Outcome.KEPT ? "note" : "warning";
        String code = problem.reason().key().replaceFirst("^problem\\.", "");
        return !named ? Json.fields("severity", severity, "code", code)
                : Json.fields("severity", severity, "code", code, "place", CheckReport.place(problem, ofSeveral, Texts.in(Language.EN)), "message", problem.message(texts));
    }
}
