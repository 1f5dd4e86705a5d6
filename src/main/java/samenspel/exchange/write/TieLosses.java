package samenspel.exchange.write;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import samenspel.network.Answer;
import samenspel.network.Network;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.ReportedLayer;
import samenspel.network.TieRule;

/// What a format does not carry of ties.
final class TieLosses {
    private final Network network;
    private final ExportFormat target;
    private final ExportedNetwork extract;

    TieLosses(Network network, ExportFormat target, ExportedNetwork extract) {
        this.network = network;
        this.target = target;
        this.extract = extract;
    }

    /// The unknown answers that become none. Where a file says who did not answer, a reader knows theirs.
    long unknown() {
        if (target.carries(ExportFormat.Carries.UNKNOWN)) {
            return 0;
        }
        boolean traits = target.carries(ExportFormat.Carries.TRAITS);
        return extract.layers().stream().mapToLong(layer -> IntStream.range(0, extract.waves())
                .mapToLong(wave -> Unknowns.of(extract, layer, wave).stream().filter(ends -> !traits || !isWritten(layer, wave, ends)).count()).sum()).sum();
    }

    private boolean isWritten(ExportedLayer layer, int wave, TieEnds ends) {
        Participation from = extract.actors().get(ends.from()).participation().get(wave);
        Participation to = extract.actors().get(ends.to()).participation().get(wave);
        return from == Participation.NOT_ANSWERED || !layer.directed() && to == Participation.NOT_ANSWERED;
    }

    /// Ties of a strength other than 1 where only ties are written.
    long strengths() {
        return target != ExportFormat.RSIENA ? 0 : extract.layers().stream().flatMap(layer -> layer.ties().stream())
                .flatMap(ties -> ties.values().stream()).filter(strength -> strength != 1).count();
    }

    /// The layers in which two reports on a pair became one tie.
    long joined() {
        return network.layers().stream().filter(layer -> layer instanceof ReportedLayer reported && !reported.directed())
                .map(ReportedLayer.class::cast).filter(this::joins).count();
    }

    private boolean joins(ReportedLayer layer) {
        return layer.rule() == TieRule.BOTH || network.fieldwork().values().stream().anyMatch(work -> {
            SequencedMap<Pair, Answer> reports = work.reportsIn(layer.id());
            return reports.keySet().stream().anyMatch(pair -> reports.containsKey(pair.reversed()));
        });
    }

    /// The directed layers in which every tie is returned as strongly: readers of mere matrices take them for undirected.
    long symmetric() {
        return target != ExportFormat.DL && target != ExportFormat.RSIENA ? 0 : extract.layers().stream().filter(layer -> layer.directed() && !layer.isEmpty() && layer.ties().stream()
                .allMatch(ties -> ties.entrySet().stream().allMatch(tie ->
                        tie.getValue().equals(ties.get(new TieEnds(tie.getKey().to(), tie.getKey().from())))))).count();
    }

    /// Waves in which no layer has a tie.
    long emptyWaves() {
        return target == ExportFormat.RSIENA || extract.timeless() ? 0
                : IntStream.range(0, extract.waves()).filter(wave -> extract.layers().stream().allMatch(layer -> layer.ties().get(wave).isEmpty())).count();
    }

    /// Whether a reader, who meets the layers in the order of the file, finds them in another one.
    boolean reordersLayers() {
        if (target != ExportFormat.GRAPHML && target != ExportFormat.DGS && target != ExportFormat.DL) {
            return false;
        }
        Set<ExportedLayer> met = new LinkedHashSet<>();
        IntStream.range(0, extract.waves()).forEach(wave -> extract.layers().stream()
                .filter(layer -> isNamed(layer, wave)).forEach(met::add));
        return !List.copyOf(met).equals(extract.layers().stream().filter(met::contains).toList());
    }

    private boolean isNamed(ExportedLayer layer, int wave) {
        return !layer.ties().get(wave).isEmpty()
                || target.carries(ExportFormat.Carries.UNKNOWN) && !Unknowns.of(extract, layer, wave).isEmpty();
    }
}
