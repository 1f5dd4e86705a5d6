package samenspel.diagram.seen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;
import samenspel.text.Language;

/// How each organisation is called in a name mode. Numbers within a sector follow the order of ids, so
/// they are the same in every picture of a network and give no name away.
public record Names(Map<OrganisationId, String> byId) {

    public static Names of(Network network, NameMode mode, Language language) {
        Map<OrganisationId, String> names = new LinkedHashMap<>();
        switch (mode) {
            case FULL -> network.organisations().forEach(o -> names.put(o.id(), o.name()));
            case SHORT -> network.organisations().forEach(o -> names.put(o.id(), o.shortName()));
            case SECTOR -> bySector(network, language, names);
            case NONE -> network.organisations().forEach(o -> names.put(o.id(), ""));
        }
        return new Names(Map.copyOf(names));
    }

    /// The names for words beside the picture ([NameMode#inWords]).
    public static Names inWords(Depiction depiction) {
        return of(depiction.network(), depiction.seen().names().inWords(), depiction.language());
    }

    private static void bySector(Network network, Language language, Map<OrganisationId, String> names) {
        Map<SectorId, Integer> numbers = new LinkedHashMap<>();
        network.organisations().stream()
                .sorted(java.util.Comparator.comparing(Organisation::id))
                .forEach(o -> {
                    int number = numbers.merge(o.sector(), 1, Integer::sum);
                    String sector = network.sector(o.sector()).orElseThrow().name().in(language.tag());
                    names.put(o.id(), sector + " " + number);
                });
    }

    public String of(OrganisationId organisation) {
        return Objects.requireNonNull(byId.get(organisation), "no such organisation");
    }

    /// The initials with which a name begins, such as *CJG*, if no other name begins with them.
    public Optional<String> initials(OrganisationId organisation) {
        return Optional.of(firstWord(of(organisation))).filter(word -> word.length() > 1 && word.chars().allMatch(Character::isUpperCase))
                .filter(word -> byId.values().stream().filter(name -> firstWord(name).equals(word)).count() == 1);
    }

    private static String firstWord(String name) {
        return name.strip().split("\\s", 2)[0];
    }
}
