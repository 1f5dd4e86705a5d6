package samenspel.work.reading;

import java.util.List;
import java.util.stream.Stream;
import samenspel.claim.Quantity;
import samenspel.claim.Reference;
import samenspel.network.Network;
import samenspel.network.WaveId;
import samenspel.text.Folding;

/// Whether what numbers in somebody's words name is in a network, by its id or by a name of it.
record NamedInWords(Network network) {

    /// What a number names and the network has not: layers, organisations, sectors and waves.
    Stream<String> waiting(Reference reference) {
        boolean layers = !(reference.quantity() instanceof Quantity.OfSteering);
        Stream<String> subject = reference.subject().stream().filter(named -> layers && !isLayer(named));
        Stream<String> whom = reference.whom().stream().map(NamedInWords::plain).filter(named -> !isSomebody(named));
        Stream<String> waves = reference.waves().stream().filter(named -> network.wave(new WaveId(named)).isEmpty() && !isAny(named, network.waves().stream().flatMap(wave -> wave.name().byTag().values().stream())));
        Stream<String> against = reference.condition().stream().flatMap(condition -> condition.other().stream()).flatMap(this::waiting);
        return Stream.of(subject, whom, waves, against).flatMap(each -> each);
    }

    private static String plain(String named) {
        return List.of("sector:", "organisation:").stream().filter(named::startsWith).findFirst().map(sign -> named.substring(sign.length())).orElse(named);
    }

    private boolean isLayer(String named) {
        return isAny(named, network.layers().stream().flatMap(layer -> Stream.concat(Stream.of(layer.id().value()), layer.name().byTag().values().stream())));
    }

    private boolean isSomebody(String named) {
        Stream<String> organisations = network.organisations().stream().flatMap(one -> Stream.of(one.id().value(), one.name(), one.shortName()));
        Stream<String> sectors = network.sectors().stream().flatMap(one -> Stream.concat(Stream.of(one.id().value(), one.code()), one.name().byTag().values().stream()));
        return isAny(named, Stream.of(Stream.of("access"), organisations, sectors).flatMap(each -> each));
    }

    private static boolean isAny(String named, Stream<String> names) {
        String folded = Folding.fold(named);
        return names.anyMatch(name -> name.equals(named) || Folding.fold(name).equals(folded));
    }
}
