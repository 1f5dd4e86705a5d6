package samenspel.diagram.seen;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import samenspel.change.Fate;
import samenspel.network.Attributes;
import samenspel.network.Organisation;

/// What the legend's rows hide, and what organisations are left out for their numbers. Layers are not here: they are switched on and off by themselves.
///
/// @param hidden     keys as `KIND:id`, in order
/// @param conditions which organisations have to meet
public record Filter(SortedSet<String> hidden, MeasureConditions conditions) {
    private static final String OF_ATTRIBUTE = LegendKey.Kind.ATTRIBUTE + ":";

    public static final Filter NOTHING = new Filter(new TreeSet<>(), MeasureConditions.NONE);

    public Filter {
        hidden = Collections.unmodifiableSortedSet(new TreeSet<>(hidden));
    }

    public boolean hides(LegendKey key) {
        return hidden.contains(word(key));
    }

    /// Whether no row of the legend hides it.
    ///
    /// @param said what a file says of it
    boolean shows(Organisation organisation, Attributes said) {
        return !hides(new LegendKey(LegendKey.Kind.SECTOR, organisation.sector().value()))
                && !hides(new LegendKey(LegendKey.Kind.ACCESS, organisation.access().name()))
                && hiddenAttributes().noneMatch(key -> key.isSaid(said));
    }

    /// Hides nobody any more for what a file says of them.
    public Filter withoutAttributes() {
        SortedSet<String> next = new TreeSet<>(hidden);
        next.removeIf(word -> word.startsWith(OF_ATTRIBUTE));
        return new Filter(next, conditions);
    }

    /// With other conditions on organisations.
    public Filter with(MeasureConditions others) {
        return new Filter(hidden, others);
    }

    boolean asksAttributes() {
        return hiddenAttributes().findAny().isPresent();
    }

    private Stream<LegendKey> hiddenAttributes() {
        return hidden.stream().filter(word -> word.startsWith(OF_ATTRIBUTE))
                .map(word -> new LegendKey(LegendKey.Kind.ATTRIBUTE, word.substring(OF_ATTRIBUTE.length())));
    }

    public boolean shows(Fate fate) {
        return !hides(new LegendKey(LegendKey.Kind.FATE, fate.name()));
    }

    /// Hides others and shows this one; shows all when only this one was shown.
    public Filter only(LegendKey key, Collection<LegendKey> others) {
        SortedSet<String> next = new TreeSet<>(hidden);
        boolean alone = !hides(key) && others.stream().allMatch(this::hides);
        others.forEach(other -> next.remove(word(other)));
        next.remove(word(key));
        if (!alone) {
            others.forEach(other -> next.add(word(other)));
        }
        return new Filter(next, conditions);
    }

    private static String word(LegendKey key) {
        return key.kind() + ":" + key.id();
    }

    /// Hides what was shown and shows what was hidden.
    public Filter toggled(LegendKey key) {
        SortedSet<String> next = new TreeSet<>(hidden);
        if (!next.remove(word(key))) {
            next.add(word(key));
        }
        return new Filter(next, conditions);
    }
}
