package samenspel.change;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;

/// Whether the key organisations keep their ties better than the network as a whole. Key organisations
/// are those that give access to specialist care, whatever their sector.
///
/// @param layers in the order given
/// @param keys   the key organisations in the order of their rows: by their ties of the first wave in all
///               layers together, most first, then by id
public record Retention(List<Retention.InLayer> layers, List<Organisation> keys) {
    public Retention {
        layers = List.copyOf(layers);
        keys = List.copyOf(keys);
    }

    /// One layer's.
    ///
    /// @param network all ties
    /// @param access  ties with at least one end at a key organisation
    /// @param keys    each key organisation's ties, in the order of [Retention#keys]
    public record InLayer(Layer layer, Counts network, Counts access, List<OrganisationChange> keys) {
        public InLayer {
            keys = List.copyOf(keys);
        }
    }

    /// @param comparison each of its layers is counted by itself
    public static Retention of(Network network, Comparison comparison) {
        return of(network, comparison, _ -> true);
    }

    /// With the key organisations among some only.
    public static Retention of(Network network, Comparison comparison, Predicate<Organisation> counted) {
        List<Organisation> keys = network.organisations().stream().filter(Organisation::givesAccess).filter(counted)
                .filter(one -> comparison.participants().of(one.id()).kind() != Presence.Kind.ABSENT)
                .sorted(Comparator.comparingInt((Organisation one) -> -ties(comparison, one)).thenComparing(Organisation::id))
                .toList();
        return new Retention(comparison.layers().stream().map(layer -> inLayer(layer, comparison, keys)).toList(), keys);
    }

    private static int ties(Comparison comparison, Organisation one) {
        Scope alone = Scope.organisation(one.id());
        return comparison.layers().stream().mapToInt(layer -> comparison.counts(layer.id(), alone).before()).sum();
    }

    private static InLayer inLayer(Layer layer, Comparison comparison, List<Organisation> keys) {
        Change change = comparison.of(layer.id());
        var ids = keys.stream().map(Organisation::id).collect(java.util.stream.Collectors.toSet());
        List<OrganisationChange> each = keys.stream().map(one -> new OrganisationChange(one,
                comparison.participants().of(one.id()), change.countsOf(one.id()::equals))).toList();
        return new InLayer(layer, change.counts(), change.countsOf(ids::contains), each);
    }
}
