package samenspel.diagram.picture;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import samenspel.change.Fate;
import samenspel.network.Organisation;

/// What the legend's rows hide. Layers are not here: they are switched on and off by themselves.
///
/// @param hidden keys as `KIND:id`, in order
public record Filter(SortedSet<String> hidden) {
    public static final Filter NOTHING = new Filter(new TreeSet<>());

    public Filter {
        hidden = Collections.unmodifiableSortedSet(new TreeSet<>(hidden));
    }

    public boolean hides(LegendKey key) {
        return hidden.contains(key.kind() + ":" + key.id());
    }

    public boolean shows(Organisation organisation) {
        return !hides(new LegendKey(LegendKey.Kind.SECTOR, organisation.sector().value()))
                && !hides(new LegendKey(LegendKey.Kind.ACCESS, organisation.access().name()));
    }

    public boolean shows(Fate fate) {
        return !hides(new LegendKey(LegendKey.Kind.FATE, fate.name()));
    }

    /// Hides what was shown and shows what was hidden.
    public Filter toggled(LegendKey key) {
        SortedSet<String> next = new TreeSet<>(hidden);
        String word = key.kind() + ":" + key.id();
        if (!next.remove(word)) {
            next.add(word);
        }
        return new Filter(next);
    }
}
