package samenspel.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samenspel.exchange.ImportedNetwork;
import samenspel.exchange.OpenedFile;
import samenspel.exchange.found.ReadingOptions;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Wave;
import samenspel.text.account.Reading;

/// Small files as plans, and short ways to say what came of them.
final class Plans {
    private Plans() {
    }

    /// @param files name, content, name, content …
    static ImportPlan guess(String... files) {
        List<OpenedFile> opened = new ArrayList<>();
        for (int at = 0; at < files.length; at += 2) {
            opened.add(OpenedFile.of(files[at], files[at + 1].getBytes(StandardCharsets.UTF_8), ReadingOptions.USUAL));
        }
        return ImportPlan.of(opened, ReadingOptions.USUAL);
    }

    static TableId only(ImportPlan plan) {
        return plan.tables().getFirst().id();
    }

    static ImportedNetwork whole(ImportPlan plan) {
        return read(plan).value().orElseThrow();
    }

    private static Reading<ImportedNetwork> read(ImportPlan plan) {
        Reading<ImportedNetwork> reading = plan.read(ReadingOptions.USUAL);
        assertFalse(reading.isRefused(), () -> "refused: " + reading.refusal());
        return reading;
    }

    /// The reported answers, as `layer wave: a>b=3 b>c=?`.
    static List<String> answers(Network network) {
        return network.layers().stream().flatMap(layer -> network.waves().stream().map(wave -> answers(network, layer, wave))).toList();
    }

    private static String answers(Network network, Layer layer, Wave wave) {
        Stream<String> said = network.fieldwork(wave.id()).reportsIn(layer.id()).entrySet().stream()
                .map(one -> one.getKey().from().value() + ">" + one.getKey().to().value() + "="
                        + (one.getValue().isUnknown() ? "?" : Double.toString(one.getValue().strengthOrZero()).replace(".0", "")));
        return layer.name().in("en") + " " + wave.name().in("en") + ": " + String.join(" ", said.toList());
    }

    /// Whoever did not simply answer, as `c NOT_ANSWERED`.
    static List<String> participation(Network network, int wave) {
        return network.fieldwork(network.waves().get(wave).id()).participation().entrySet().stream()
                .map(one -> one.getKey().value() + " " + one.getValue()).toList();
    }

    static List<String> findings(ImportPlan plan) {
        return read(plan).problems().stream().map(finding -> finding.reason().code() + " " + finding.place().line() + ":" + finding.place().column()).toList();
    }
}
