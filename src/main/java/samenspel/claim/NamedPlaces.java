package samenspel.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.network.kind.GovernanceForm;
import samenspel.text.Folding;

/// What a reference names, in a network: by ids, and what nobody has as an id by short names and codes.
record NamedPlaces(Network network) {
    static final String ACCESS = "access";
    /// No organisation has this id.
    static final OrganisationId NOBODY = new OrganisationId("\u0000");
    private static final String SECTOR = "sector:";
    private static final String ORGANISATION = "organisation:";

    List<Layer> layers(Reference reference) throws NoNumber {
        List<Layer> layers = new ArrayList<>();
        for (String named : reference.subject()) {
            layers.add(one(network.layers(), layer -> layer.id().value(), layer -> names(layer.name().texts()), named)
                    .orElseThrow(() -> new NoNumber(ClaimReason.UNKNOWN_LAYER, named, ids(network.layers(), layer -> layer.id().value()))));
        }
        return layers;
    }

    Layer layer(Reference reference) throws NoNumber {
        List<Layer> layers = layers(reference);
        if (layers.size() != 1) {
            throw new NoNumber(ClaimReason.ONE_LAYER, reference.quantity().word());
        }
        return layers.getFirst();
    }

    /// The last where none is said.
    WaveId wave(Reference reference) throws NoNumber {
        if (reference.waves().size() > 1) {
            throw new NoNumber(ClaimReason.ONE_WAVE, reference.quantity().word());
        }
        return reference.waves().isEmpty() ? network.waves().getLast().id() : wave(reference.waves().getFirst());
    }

    private WaveId wave(String named) throws NoNumber {
        return one(network.waves(), wave -> wave.id().value(), wave -> names(wave.name().texts()), named).map(Wave::id)
                .orElseThrow(() -> new NoNumber(ClaimReason.UNKNOWN_WAVE, named, ids(network.waves(), wave -> wave.id().value())));
    }

    /// The first and the last where none is said; one that is said and the one before it.
    List<WaveId> change(Reference reference) throws NoNumber {
        List<WaveId> all = network.waves().stream().map(Wave::id).toList();
        List<WaveId> said = new ArrayList<>();
        for (String named : reference.waves()) {
            said.add(wave(named));
        }
        if (said.size() == 1 && all.indexOf(said.getFirst()) > 0) {
            return List.of(all.get(all.indexOf(said.getFirst()) - 1), said.getFirst());
        }
        if (all.size() < 2 || said.size() == 1 || said.size() > 2) {
            throw new NoNumber(ClaimReason.TWO_WAVES, reference.quantity().word());
        }
        return said.isEmpty() ? List.of(all.getFirst(), all.getLast()) : said;
    }

    /// Empty where all are meant.
    Optional<Set<OrganisationId>> whom(Reference reference) throws NoNumber {
        Set<OrganisationId> all = new LinkedHashSet<>();
        for (String named : reference.whom()) {
            all.addAll(whom(named));
        }
        return reference.whom().isEmpty() ? Optional.empty() : Optional.of(all);
    }

    OrganisationId organisation(Reference reference) throws NoNumber {
        SequencedSet<OrganisationId> whom = new LinkedHashSet<>(whom(reference).orElse(Set.of()));
        if (whom.size() != 1) {
            throw new NoNumber(ClaimReason.ONE_ORGANISATION, reference.quantity().word());
        }
        return whom.getFirst();
    }

    private List<OrganisationId> whom(String named) throws NoNumber {
        if (named.startsWith(SECTOR)) {
            return sector(named.substring(SECTOR.length())).map(sector -> members(sector.id())).orElseThrow(() -> new NoNumber(ClaimReason.UNKNOWN_ORGANISATION, named));
        }
        if (named.startsWith(ORGANISATION)) {
            return organisation(named.substring(ORGANISATION.length())).map(one -> List.of(one.id())).orElseThrow(() -> new NoNumber(ClaimReason.UNKNOWN_ORGANISATION, named));
        }
        boolean isOrganisation = network.organisations().stream().anyMatch(one -> one.id().value().equals(named));
        boolean isSector = network.sectors().stream().anyMatch(one -> one.id().value().equals(named));
        if (isOrganisation && isSector) {
            throw new NoNumber(ClaimReason.ORGANISATION_OR_SECTOR, named);
        }
        if (named.equalsIgnoreCase(ACCESS) && !isOrganisation && !isSector) {
            return network.organisations().stream().filter(Organisation::givesAccess).map(Organisation::id).toList();
        }
        Optional<List<OrganisationId>> sector = sector(named).map(one -> members(one.id()));
        Optional<List<OrganisationId>> organisation = organisation(named).map(one -> List.of(one.id()));
        return (isSector ? sector : isOrganisation ? organisation : sector.or(() -> organisation)).orElseThrow(() -> new NoNumber(ClaimReason.UNKNOWN_ORGANISATION, named));
    }

    private Optional<Organisation> organisation(String named) {
        return one(network.organisations(), one -> one.id().value(), one -> Stream.of(one.shortName(), one.name()), named);
    }

    private Optional<Sector> sector(String named) {
        return one(network.sectors(), one -> one.id().value(), one -> Stream.concat(Stream.of(one.code()), one.name().texts().stream()), named);
    }

    private List<OrganisationId> members(SectorId sector) {
        return network.organisations().stream().filter(one -> one.sector().equals(sector)).map(Organisation::id).toList();
    }

    GovernanceForm form(Reference reference) throws NoNumber {
        List<String> subject = reference.subject();
        for (GovernanceForm form : GovernanceForm.values()) {
            if (subject.size() == 1 && word(form).equalsIgnoreCase(subject.getFirst())) {
                return form;
            }
        }
        throw new NoNumber(ClaimReason.UNKNOWN_FORM, String.join(",", subject), Stream.of(GovernanceForm.values()).map(NamedPlaces::word).collect(Collectors.joining(", ")));
    }

    static String word(GovernanceForm form) {
        return form.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// As it stands: by its id; else by one that only its case or name tells apart, if it is the only one.
    private static <T> Optional<T> one(List<T> all, Function<T, String> id, Function<T, Stream<String>> names, String named) {
        Optional<T> exact = all.stream().filter(one -> id.apply(one).equals(named)).findFirst();
        String folded = Folding.fold(named);
        List<T> alike = all.stream().filter(one -> Stream.concat(Stream.of(id.apply(one)), names.apply(one)).anyMatch(word -> Folding.fold(word).equals(folded))).toList();
        return exact.or(() -> alike.size() == 1 && !folded.isEmpty() ? Optional.of(alike.getFirst()) : Optional.empty());
    }

    private static Stream<String> names(Collection<String> texts) {
        return texts.stream();
    }

    private static <T> String ids(List<T> all, Function<T, String> id) {
        return all.stream().map(id).collect(Collectors.joining(", "));
    }

    /// Who is named by id, by another.
    static String of(String named, UnaryOperator<OrganisationId> ids) {
        boolean marked = named.startsWith(ORGANISATION);
        String id = marked ? named.substring(ORGANISATION.length()) : named;
        return named.startsWith(SECTOR) || id.isBlank() ? named : (marked ? ORGANISATION : "") + ids.apply(new OrganisationId(id)).value();
    }

    /// The same by ids, so that renaming changes nothing; what is not there stays as it is.
    Reference byIds(Reference reference) {
        List<String> subject = reference.quantity() instanceof Quantity.OfSteering ? reference.subject() : reference.subject().stream()
                .map(named -> one(network.layers(), layer -> layer.id().value(), layer -> names(layer.name().texts()), named).map(layer -> layer.id().value()).orElse(named)).toList();
        List<String> waves = reference.waves().stream()
                .map(named -> one(network.waves(), wave -> wave.id().value(), wave -> names(wave.name().texts()), named).map(wave -> wave.id().value()).orElse(named)).toList();
        Optional<Condition> condition = reference.condition().map(this::byIds);
        return new Reference(reference.quantity(), subject, reference.whom().stream().map(this::idOf).toList(), waves, condition, reference.base());
    }

    private Condition byIds(Condition condition) {
        return condition.other().map(other -> condition.against(byIds(other))).orElse(condition);
    }

    private String idOf(String named) {
        boolean known = named.startsWith(SECTOR) || named.startsWith(ORGANISATION) || network.organisations().stream().anyMatch(one -> one.id().value().equals(named))
                || network.sectors().stream().anyMatch(one -> one.id().value().equals(named)) || named.equalsIgnoreCase(ACCESS);
        return known ? named : sector(named).map(one -> one.id().value()).or(() -> organisation(named).map(one -> one.id().value())).orElse(named);
    }
}
