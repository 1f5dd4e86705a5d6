package samenspel.cli;

import java.nio.file.Path;
import java.util.List;
import samenspel.network.Network;
import samenspel.network.ReportedLayer;
import samenspel.study.Document;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;
import samenspel.text.account.Tally;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What is in a file as one JSON object on one line, for other programs.
///
/// `ties` is the number of ties in all reported layers and all waves together; derived layers do not add
/// to it, but are listed among `layers`. A refused file has the format `unknown`, no layers, and counts
/// of 0. Messages are in the language of the call; words and places are the same in every language.
final class CheckJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CheckJson() {
    }

    /// @param named false for problems without place and message, which quote the file
    static String line(Path file, Opened opened, boolean named, Texts texts) {
        Reading<Document> reading = opened.reading();
        List<Network> network = reading.value().map(Document::network).stream().toList();
        ObjectNode line = JSON.objectNode();
        line.put("file", file.toString());
        line.put("format", network.isEmpty() ? "unknown" : opened.format());
        line.put("readable", !network.isEmpty());
        line.put("organisations", network.stream().mapToInt(n -> n.organisations().size()).sum());
        line.put("ties", network.stream().mapToInt(CheckJson::reportedTies).sum());
        line.set("layers", network.isEmpty() ? JSON.arrayNode() : layers(network.getFirst()));
        ArrayNode problems = line.putArray("problems");
        reading.problems().forEach(problem -> problems.add(problem(problem, named, texts)));
        Tally rows = reading.account().tally();
        line.putObject("rows").put("read", rows.read()).put("used", rows.used()).put("setAside", rows.setAside()).put("rejected", rows.rejected());
        return line + "\n";
    }

    /// The number of ties of all reported layers and waves.
    static int reportedTies(Network network) {
        return network.layers().stream().filter(ReportedLayer.class::isInstance)
                .mapToInt(layer -> network.waves().stream().mapToInt(wave -> network.ties(layer, wave.id()).size()).sum())
                .sum();
    }

    private static ArrayNode layers(Network network) {
        ArrayNode layers = JSON.arrayNode();
        network.layers().forEach(layer -> {
            ObjectNode one = layers.addObject().put("id", layer.id().value()).put("directed", layer.directed());
            ArrayNode waves = one.putArray("waves");
            network.waves().forEach(wave -> waves.addObject()
                    .put("id", wave.id().value()).put("ties", network.ties(layer, wave.id()).size()));
        });
        return layers;
    }

    private static ObjectNode problem(Problem problem, boolean named, Texts texts) {
        ObjectNode node = JSON.objectNode()
                .put("severity", problem.isRefusal() ? "error" : "warning")
                .put("code", problem.reason().key().replaceFirst("^problem\\.", ""));
        return !named ? node : node.put("place", problem.where(Texts.in(Language.EN)))
                .put("message", problem.message(texts));
    }
}
