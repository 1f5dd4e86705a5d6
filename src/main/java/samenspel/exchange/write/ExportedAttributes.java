package samenspel.exchange.write;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samenspel.exchange.found.WrittenAttributes;
import samenspel.network.AttributeColumn;
import samenspel.network.AttributeValue;
import samenspel.network.Attributes;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Wave;
import samenspel.network.WaveAttributes;

/// What other files said of organisations and ties, as a file has it. Of organisations, what differs between waves is an
/// attribute a wave.
///
/// @param organisations in the order in which they first occur
/// @param ties          the names of attributes of ties, and the kinds of their values
record ExportedAttributes(Network network, List<OfOrganisations> organisations, List<OfTies> ties) {

    /// @param written its name in the file
    /// @param wave    the wave it is of, among those of the network; empty for what holds in every wave
    record OfOrganisations(String written, String name, Optional<Wave> wave, AttributeColumn.Kind kind) {
    }

    record OfTies(String written, String name, AttributeColumn.Kind kind) {
    }

    static ExportedAttributes of(ExportedNetwork extract) {
        Network network = extract.asked().network();
        ExportFormat target = extract.asked().target();
        UniqueNames names = new UniqueNames();
        Stream.concat(extract.traits().stream(), Stream.of("label", "x", "y", "z")).forEach(name -> names.of(name, name));
        List<OfOrganisations> organisations = new ArrayList<>();
        for (AttributeColumn column : AttributeColumn.of(network)) {
            if (network.organisations().stream().anyMatch(one -> one.attributes().value(column.name()).isPresent())) {
                organisations.add(new OfOrganisations(names.of(target.fit(column.name()), "attribute"), column.name(), Optional.empty(), column.kind()));
            }
            for (int wave = 0; wave < network.waves().size(); wave++) {
                if (isOf(network, network.waves().get(wave), column.name())) {
                    String written = target.fit(column.name() + " " + extract.marks().get(wave));
                    organisations.add(new OfOrganisations(names.of(written, "attribute"), column.name(), Optional.of(network.waves().get(wave)), column.kind()));
                }
            }
        }
        return new ExportedAttributes(network, organisations, ties(network, target));
    }

    private static boolean isOf(Network network, Wave wave, String name) {
        return network.fieldwork(wave.id()).attributes().organisations().values().stream().anyMatch(said -> said.value(name).isPresent());
    }

    private static List<OfTies> ties(Network network, ExportFormat target) {
        UniqueNames names = new UniqueNames();
        Stream.of(WrittenAttributes.LAYER, WrittenAttributes.WAVE, "weight", "label").forEach(name -> names.of(name, name));
        Set<String> all = new LinkedHashSet<>();
        said(network).forEach(said -> all.addAll(said.names()));
        return all.stream().map(name -> new OfTies(names.of(target.fit(name), "attribute"), name,
                AttributeColumn.kind(said(network).flatMap(said -> said.value(name).stream()).toList()))).toList();
    }

    private static Stream<Attributes> said(Network network) {
        return network.fieldwork().values().stream().map(work -> work.attributes().reports()).flatMap(reports -> reports.values().stream())
                .flatMap(byPair -> byPair.values().stream());
    }

    boolean isEmpty() {
        return organisations.isEmpty() && ties.isEmpty();
    }

    /// Whether an attribute of organisations differs between waves.
    boolean changes() {
        return organisations.stream().anyMatch(column -> column.wave().isPresent());
    }

    Optional<String> value(ExportedOrganisation actor, OfOrganisations column) {
        Attributes said = column.wave().map(wave -> network.fieldwork(wave.id()).attributes().of(actor.organisation().id()))
                .orElse(actor.organisation().attributes());
        return said.value(column.name()).map(ExportedAttributes::written);
    }

    /// Of a tie in a layer and a wave; where it has no direction, what both reports say.
    Optional<String> value(ExportedLayer layer, Wave wave, OrganisationId from, OrganisationId to, OfTies column) {
        WaveAttributes said = network.fieldwork(wave.id()).attributes();
        if (said.reports().isEmpty()) {
            return Optional.empty();
        }
        Pair pair = new Pair(from, to);
        Attributes both = layer.directed() ? said.of(layer.layer().id(), pair)
                : said.of(layer.layer().id(), pair).and(said.of(layer.layer().id(), pair.reversed()));
        return both.value(column.name()).map(ExportedAttributes::written);
    }

    private static String written(AttributeValue value) {
        return value instanceof AttributeValue.Number(double number) ? NumberText.of(number) : value.toString();
    }
}
