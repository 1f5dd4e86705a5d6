package samenspel.exchange.write;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samenspel.text.Texts;

/// What goes with the matrices for RSiena: what they are, and lines of R that read them.
///
/// @param layers names of layers as files and objects of R have them
/// @param waves  the same of waves
record RsienaGuide(ExportedNetwork extract, List<String> layers, List<String> waves) {

    String readme() {
        Texts texts = Texts.in(extract.asked().language());
        StringBuilder text = new StringBuilder(texts.get("write.rsiena.title", extract.title())).append("\n\n");
        text.append(texts.get("write.rsiena.matrices", extract.actors().size())).append('\n');
        for (int layer = 0; layer < layers.size(); layer++) {
            int at = layer;
            text.append("- ").append(extract.layers().get(layer).name()).append(": ").append(IntStream.range(0, waves.size())
                    .mapToObj(wave -> RsienaFolder.matrixName(layers.get(at), waves.get(wave))).collect(Collectors.joining(", "))).append('\n');
        }
        text.append('\n').append(texts.get("write.rsiena.actors", RsienaFolder.ACTORS)).append('\n');
        for (int sector = 0; sector < extract.sectors().size(); sector++) {
            text.append("- ").append(sector + 1).append(" = ").append(extract.sectors().get(sector)).append('\n');
        }
        text.append('\n').append(texts.get("write.rsiena.composition", RsienaFolder.COMPOSITION)).append('\n');
        text.append('\n').append(texts.get(waves.size() > 1 ? "write.rsiena.script" : "write.rsiena.one-wave")).append('\n');
        return text.toString();
    }

    /// Lines of R that read the folder they lie in.
    String script() {
        StringBuilder text = new StringBuilder("""
                # setwd("...")  # the folder this file lies in
                library(RSiena)
                actors <- read.csv("actors.csv", encoding = "UTF-8", check.names = FALSE)
                read <- function(name) as.matrix(read.table(name, na.strings = "NA"))
                """);
        layers.forEach(layer -> text.append(dependent(layer)));
        text.append("""
                sector <- coCovar(actors[["sector-number"]])
                access <- coCovar(actors[["access"]])
                level <- coCovar(actors[["level-number"]])
                # absent organisations stand as 10 in the matrices; or, in place of that:
                # composition <- sienaCompositionChangeFromFile("composition-change.txt")
                """);
        text.append("study <- sienaDataCreate(").append(layers.stream().map(RsienaGuide::object).collect(Collectors.joining(", ")))
                .append(", sector, access, level)\nprint01Report(study, modelname = \"study\")\n");
        return text.toString();
    }

    private String dependent(String layer) {
        String matrices = waves.stream().map(wave -> "read(\"" + RsienaFolder.matrixName(layer, wave) + "\")").collect(Collectors.joining(", "));
        return object(layer) + " <- sienaDependent(array(c(" + matrices + "), dim = c(" + extract.actors().size() + ", "
                + extract.actors().size() + ", " + waves.size() + ")))\n";
    }

    /// An object of R begins with a letter and is none of its own words.
    private static String object(String layer) {
        return "net_" + layer;
    }
}
