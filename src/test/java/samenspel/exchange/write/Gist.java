package samenspel.exchange.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.Sector;
import samenspel.network.Tie;
import samenspel.network.Wave;

/// What a network says, line by line, less what a format is known not to carry, so that two can be compared.
record Gist(Network network, ExportFormat target, Set<String> lost, boolean original, Map<OrganisationId, String> keys) {

    /// What must come back.
    static Gist expected(Network network, ExportFormat target, Set<String> lost) {
        Map<OrganisationId, String> keys = new HashMap<>();
        network.organisations().forEach(one -> keys.put(one.id(), target.carries(ExportFormat.Carries.IDS) ? target.fit(one.id().value())
                : Integer.toString(keys.size() + 1)));
        return new Gist(network, target, lost, true, keys);
    }

    static Gist found(Network network, ExportFormat target, Set<String> lost) {
        return new Gist(network, target, lost, false,
                network.organisations().stream().map(Organisation::id).collect(Collectors.toMap(id -> id, OrganisationId::value)));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        network.organisations().stream().map(this::organisation).sorted().forEach(lines::add);
        ties(lines);
        if (!lost.contains("empty-waves") && !lost.contains("wave-names")) {
            lines.add(network.waves().stream().map(wave -> fit(wave.name().in("en"))).collect(Collectors.joining(" | ")));
        }
        if (!lost.contains("empty-layers") && !lost.contains("layer-order")) {
            lines.add(network.layers().stream().map(layer -> fit(layer.name().in("en"))).collect(Collectors.joining(" | ")));
        }
        if (target.carries(ExportFormat.Carries.TRAITS)) {
            lines.addAll(participation());
        }
        if (!lost.contains("unknown")) {
            unknown(lines);
        }
        return lines;
    }

    private String fit(String name) {
        return original ? target.fit(name) : name;
    }

    private String organisation(Organisation one) {
        String line = keys.get(one.id()) + ": " + fit(one.name());
        if (target.carries(ExportFormat.Carries.TRAITS)) {
            line += " " + one.access() + " " + one.level() + " " + one.task();
        }
        Sector sector = network.sector(one.sector()).orElseThrow();
        if (target.carries(ExportFormat.Carries.WORDS)) {
            line += " | " + fit(sector.name().in("en")) + " " + sector.code() + " | " + fit(one.shortName()) + " | " + fit(one.subSector());
        } else if (target == ExportFormat.PAJEK_PROJECT) {
            line += " | " + (original ? network.sectors().indexOf(sector) + 1 : sector.name().in("en"));
        }
        return line;
    }

    private void ties(List<String> lines) {
        Set<String> sorted = new TreeSet<>();
        List<Wave> used = network.waves().stream().filter(this::isUsed).toList();
        for (Layer layer : network.layers()) {
            boolean directed = layer.directed() && !network.waves().stream().allMatch(wave -> isSymmetric(layer, wave));
            for (Wave wave : used) {
                String at = fit(layer.name().in("en")) + " " + used.indexOf(wave) + " ";
                network.ties(layer, wave.id()).forEach(tie -> sorted.add(at + ends(tie.pair(), directed) + " = " + tie.strength()));
            }
        }
        lines.addAll(sorted);
    }

    private boolean isUsed(Wave wave) {
        return network.layers().stream().anyMatch(other -> !network.ties(other, wave.id()).isEmpty());
    }

    private boolean isSymmetric(Layer layer, Wave wave) {
        Set<Tie> ties = Set.copyOf(network.ties(layer, wave.id()));
        return ties.stream().allMatch(tie -> ties.contains(new Tie(tie.pair().reversed(), tie.strength())));
    }

    private String ends(Pair pair, boolean directed) {
        String from = keys.get(pair.from());
        String to = keys.get(pair.to());
        return directed ? from + " > " + to : from.compareTo(to) < 0 ? from + " - " + to : to + " - " + from;
    }

    private Set<String> participation() {
        Set<String> lines = new TreeSet<>();
        for (int wave = 0; wave < network.waves().size() && !lost.contains("empty-waves"); wave++) {
            int at = wave;
            network.fieldwork(network.waves().get(wave).id()).participation().forEach((id, how) -> {
                if (how != Participation.ANSWERED) {
                    lines.add(keys.get(id) + " in " + at + ": " + how);
                }
            });
        }
        return lines;
    }

    /// Of layers in which each report stands for itself.
    private void unknown(List<String> lines) {
        UnaryOperator<String> name = this::fit;
        for (Layer layer : network.layers().stream().filter(Layer::directed).toList()) {
            boolean counts = !lost.contains("direction") && network.waves().stream().anyMatch(wave -> !network.ties(layer, wave.id()).isEmpty());
            for (int wave = 0; counts && wave < network.waves().size() && !lost.contains("empty-waves"); wave++) {
                String at = "unknown " + name.apply(layer.name().in("en")) + " " + wave + " ";
                Unknowns.of(network, layer, network.waves().get(wave).id()).stream().map(pair -> at + ends(pair, true)).sorted().forEach(lines::add);
            }
        }
    }
}
