package samenspel.exchange.assist;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samenspel.exchange.Brought;
import samenspel.exchange.harvest.Manner;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Wave;

/// Small files as plans, and short ways to say what came of them.
final class Plans {
    private Plans() {
    }

    /// @param files name, content, name, content …
    static ImportPlan guess(String... files) {
        List<Source> sources = new ArrayList<>();
        for (int at = 0; at < files.length; at += 2) {
            sources.add(new Source(files[at], files[at + 1].getBytes(StandardCharsets.UTF_8)));
        }
        return ImportPlan.guess(sources, Manner.USUAL);
    }

    static TableId only(ImportPlan plan) {
        return plan.tables().getFirst().id();
    }

    static Brought.Whole whole(ImportPlan plan) {
        Brought brought = plan.read(Manner.USUAL);
        return brought instanceof Brought.Whole whole ? whole : refused((Brought.Refused) brought);
    }

    private static Brought.Whole refused(Brought.Refused refused) {
        throw new AssertionError("refused: " + refused.why());
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

    static List<String> findings(Brought.Whole whole) {
        return whole.findings().stream().map(finding -> finding.reason().code() + " " + finding.place().line() + ":" + finding.place().column()).toList();
    }
}
