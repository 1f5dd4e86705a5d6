package samenspel.study;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.text.Folding;

/// Finds organisations by what somebody types: every word typed must occur in the full or short name,
/// case, accents and punctuation aside. Names that begin with it come first, then words that do.
public final class OrganisationSearch {
    private OrganisationSearch() {
    }

    public static List<Organisation> in(Network network, String typed) {
        String wanted = Folding.fold(typed);
        return network.organisations().stream()
                .filter(organisation -> rank(organisation, wanted).isPresent())
                .sorted(Comparator.comparing((Organisation o) -> rank(o, wanted).orElseThrow()).thenComparing(Organisation::name))
                .toList();
    }

    private static Optional<Integer> rank(Organisation organisation, String wanted) {
        String name = Folding.fold(organisation.name());
        String shortName = Folding.fold(organisation.shortName());
        String both = name + " " + shortName;
        if (wanted.isEmpty() || !List.of(wanted.split(" ")).stream().allMatch(both::contains)) {
            return Optional.empty();
        }
        if (name.startsWith(wanted) || shortName.startsWith(wanted)) {
            return Optional.of(0);
        }
        return Optional.of((" " + both).contains(" " + wanted) ? 1 : 2);
    }
}
