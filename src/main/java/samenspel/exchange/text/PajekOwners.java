package samenspel.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.exchange.found.NodeDraft;

/// Of which network of a file each partition and vector is: the only one of its size; or the one it stands behind, where some
/// stand between networks; or the one with the same year in its name. Networks of the same vertices are as one.
final class PajekOwners {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private final List<Owner> networks = new ArrayList<>();
    private final List<Numbers> all = new ArrayList<>();
    private final Ledger ledger;

    private record Owner(String name, PajekVertices vertices) {
        List<String> names() {
            return vertices.nodes().stream().map(NodeDraft::shown).toList();
        }
    }

    /// @param behind how many networks stand before it
    private record Numbers(PajekVector vector, int behind) {
    }

    PajekOwners(Ledger ledger) {
        this.ledger = ledger;
    }

    void network(String name, PajekVertices vertices) {
        networks.add(new Owner(name, vertices));
    }

    void vector(PajekVector vector) {
        all.add(new Numbers(vector, networks.size()));
    }

    /// Gives the numbers to the vertices; says of those that fit none, or may be of several.
    void give() {
        for (Numbers numbers : all) {
            PajekVector vector = numbers.vector();
            List<Owner> fitting = networks.stream().filter(network -> network.vertices().count() == vector.size()).toList();
            Optional<Owner> owner = owner(numbers, fitting);
            owner.ifPresent(network -> vector.give(network.vertices().nodes()));
            if (fitting.isEmpty()) {
                ledger.setAside(ImportReason.WRONG_COUNT, vector.heading(), networks.isEmpty() ? 0 : networks.getLast().vertices().count(), vector.size());
            } else if (owner.isEmpty()) {
                ledger.setAside(ImportReason.WHOSE_NUMBERS, vector.heading(), vector.name());
            }
        }
    }

    private Optional<Owner> owner(Numbers numbers, List<Owner> fitting) {
        boolean between = all.stream().anyMatch(other -> other.behind() < networks.size());
        List<Owner> before = fitting.stream().filter(network -> between && numbers.behind() > 0 && network == networks.get(numbers.behind() - 1)).toList();
        List<Owner> dated = fitting.stream().filter(network -> !year(network.name()).isEmpty() && year(network.name()).equals(year(numbers.vector().name()))).toList();
        if (dated.size() == 1) {
            return Optional.of(dated.getFirst());
        }
        if (!before.isEmpty()) {
            return Optional.of(before.getFirst());
        }
        boolean same = fitting.stream().map(Owner::names).distinct().count() < 2;
        return same && !fitting.isEmpty() ? Optional.of(fitting.getLast()) : Optional.empty();
    }

    private static String year(String name) {
        Matcher matcher = YEAR.matcher(name);
        String last = "";
        while (matcher.find()) {
            last = matcher.group();
        }
        return last;
    }
}
