package samenspel.exchange.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samenspel.network.Answer;
import samenspel.network.FrequencyClass;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.network.Wave;
import samenspel.text.Letters;
import samenspel.text.Texts;

/// The words by which cells name the things of a network: their name in the language of the workbook where
/// that finds them again, else their id.
final class CellNames {
    private static final String PARTING = ";\t\n\r";

    private final Network network;
    private final Texts texts;
    private final Map<OrganisationId, String> organisations = new HashMap<>();
    private final Map<SectorId, String> sectors = new HashMap<>();
    private final NameLookup<Layer> layers = new NameLookup<>();
    private final NameLookup<Wave> waves = new NameLookup<>();
    private final NameLookup<FrequencyClass> scale = new NameLookup<>();

    CellNames(Network network, Texts texts) {
        this.network = network;
        this.texts = texts;
        NameLookup<Sector> bySector = SectorWords.lookup(network.sectors(), tag());
        network.sectors().forEach(one -> sectors.put(one.id(), bySector.reference(one, words(one.name(), one.id().value()))));
        NameLookup<Organisation> byOrganisation = new NameLookup<>();
        network.organisations().forEach(one -> byOrganisation.add(one, one.id().value(), List.of(one.name(), one.shortName())));
        network.organisations().forEach(one -> organisations.put(one.id(), byOrganisation.reference(one, isWritten(one.name()) ? List.of(one.name(), one.id().value()) : List.of(one.id().value()))));
        network.layers().forEach(one -> layers.add(one, one.id().value(), List.copyOf(one.name().texts())));
        network.waves().forEach(one -> waves.add(one, one.id().value(), List.copyOf(one.name().texts())));
        network.frequencies().forEach(one -> scale.add(one, "", List.copyOf(one.name().texts())));
    }

    String organisation(OrganisationId id) {
        return organisations.get(id);
    }

    String sector(SectorId id) {
        return sectors.get(id);
    }

    String layer(LayerId id) {
        Layer one = network.layer(id).orElseThrow();
        return layers.reference(one, words(one.name(), id.value()));
    }

    String wave(Wave one) {
        return waves.reference(one, words(one.name(), one.id().value()));
    }

    /// The word of the answer scale for a strength, if it has one.
    Optional<String> word(double strength) {
        return network.frequencies().stream().filter(one -> Double.compare(one.strength(), strength) == 0).map(one -> one.name().in(tag()))
                .filter(CellNames::isPlain).filter(word -> scale.find(word.strip()).filter(one -> Double.compare(one.strength(), strength) == 0).isPresent()
                        && CellTerms.NO_TIE.meaning(word).isEmpty()).findFirst();
    }

    /// An answer in words; empty if only a number says it.
    String word(Answer answer) {
        return answer instanceof Answer.Tied(double strength) ? word(strength).orElse("") : CellTerms.NO_TIE.in(answer, texts);
    }

    /// The name, unless a list or a table could part it, then the id.
    private List<String> words(Name name, String id) {
        return isPlain(name.in(tag())) ? List.of(name.in(tag()), id) : List.of(id);
    }

    private static boolean isPlain(String name) {
        return PARTING.chars().noneMatch(letter -> name.indexOf(letter) >= 0) && isWritten(name);
    }

    /// Whether a cell can hold it letter by letter.
    private static boolean isWritten(String name) {
        return Letters.inText(name).equals(name);
    }

    private String tag() {
        return texts.language().tag();
    }
}
