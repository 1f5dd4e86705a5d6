package samenspel.change;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.SectorId;
import samenspel.network.kind.AccessRole;
import samenspel.network.kind.CareLevel;

/// What some organisations have in common: attributes they all share, and partners at least two of them
/// lost, gained or kept.
///
/// @param organisations those asked about
/// @param sector        the sector of all; empty when they differ
/// @param access        the access role of all; empty when they differ
/// @param level         the care level of all; empty when they differ
/// @param partners      per fate, partners outside the set with the number of the organisations whose tie
///                      with them met it in some layer, at least two, in order of ids
public record SharedTraits(Set<OrganisationId> organisations, Optional<SectorId> sector, Optional<AccessRole> access,
                       Optional<CareLevel> level, SortedMap<Fate, SortedMap<OrganisationId, Integer>> partners) {
    public SharedTraits {
        organisations = Collections.unmodifiableSortedSet(new TreeSet<>(organisations));
        partners = Collections.unmodifiableSortedMap(new TreeMap<>(partners));
    }

    public static SharedTraits of(Network network, Comparison comparison, Collection<OrganisationId> asked) {
        SortedSet<OrganisationId> ids = new TreeSet<>(asked);
        List<Organisation> organisations = network.organisations().stream().filter(o -> ids.contains(o.id())).toList();
        SortedMap<Fate, SortedMap<OrganisationId, Integer>> partners = new TreeMap<>();
        for (Fate fate : Fate.values()) {
            partners.put(fate, shared(comparison, ids, fate));
        }
        return new SharedTraits(ids, same(organisations, Organisation::sector), same(organisations, Organisation::access),
                same(organisations, Organisation::level), partners);
    }

    private static <T> Optional<T> same(List<Organisation> organisations, Function<Organisation, T> attribute) {
        List<T> values = organisations.stream().map(attribute).distinct().toList();
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    private static SortedMap<OrganisationId, Integer> shared(Comparison comparison, Set<OrganisationId> ids, Fate fate) {
        SortedMap<OrganisationId, SortedSet<OrganisationId>> metBy = new TreeMap<>();
        comparison.ties().map(LayerTie::change).filter(tie -> tie.fate() == fate).map(TieChange::pair)
                .filter(pair -> ids.contains(pair.from()) != ids.contains(pair.to()))
                .forEach(pair -> metBy.computeIfAbsent(outside(pair, ids), id -> new TreeSet<>()).add(inside(pair, ids)));
        SortedMap<OrganisationId, Integer> shared = new TreeMap<>();
        metBy.forEach((partner, by) -> {
            if (by.size() > 1) {
                shared.put(partner, by.size());
            }
        });
        return Collections.unmodifiableSortedMap(shared);
    }

    private static OrganisationId inside(Pair pair, Set<OrganisationId> ids) {
        return ids.contains(pair.from()) ? pair.from() : pair.to();
    }

    private static OrganisationId outside(Pair pair, Set<OrganisationId> ids) {
        return pair.partnerOf(inside(pair, ids));
    }
}
