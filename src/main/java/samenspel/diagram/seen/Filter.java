package samenspel.diagram.seen;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import samenspel.change.Fate;
import samenspel.network.Attributes;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;

/// What the legend's rows hide, and what organisations and ties are left out besides. Layers are not here: they are switched on and off by themselves.
///
/// @param hidden     keys as `KIND:id`, in order
/// @param conditions which organisations have to meet
/// @param ties       conditions which ties have to meet
/// @param leftOut    what becomes of what is left out
public record Filter(SortedSet<String> hidden, MeasureConditions conditions, TieConditions ties, LeftOut leftOut) {
    public static final Filter NOTHING = new Filter(new TreeSet<>(), MeasureConditions.NONE, TieConditions.NONE, LeftOut.HIDDEN);

    /// One that is kept by a name.
    public record Named(String name, Filter filter) {
    }

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
                && !hides(new LegendKey(LegendKey.Kind.ACCESS, organisation.access().name())) && !hides(LegendKey.of(organisation.id()))
                && hiddenAttributes().noneMatch(key -> key.isSaid(said));
    }

    /// Hides nobody any more for what a file says of them.
    public Filter withoutAttributes() {
        return without(LegendKey.Kind.ATTRIBUTE);
    }

    /// With other conditions on organisations.
    public Filter with(MeasureConditions others) {
        return new Filter(hidden, others, ties, leftOut);
    }

    /// With other conditions on ties.
    public Filter with(TieConditions others) {
        return new Filter(hidden, conditions, others, leftOut);
    }

    public Filter with(LeftOut other) {
        return new Filter(hidden, conditions, ties, other);
    }

    private Filter withHidden(SortedSet<String> others) {
        return new Filter(others, conditions, ties, leftOut);
    }

    /// With ties of these fates and no others.
    public Filter onlyFates(Collection<Fate> fates) {
        SortedSet<String> next = new TreeSet<>(hidden);
        for (Fate fate : Fate.values()) {
            String word = word(new LegendKey(LegendKey.Kind.FATE, fate.name()));
            next.remove(word);
            if (!fates.contains(fate)) {
                next.add(word);
            }
        }
        return withHidden(next);
    }

    /// About these organisations; whatever else it asks stays.
    public Filter around(Around around) {
        return with(ties.with(Optional.of(around)));
    }

    /// Whether nothing is left out but for what rows of the legend hide.
    public boolean isOfRowsOnly() {
        return conditions.isNone() && !asksTies();
    }

    /// Whether it depends on each tie what is left.
    public boolean asksTies() {
        return ties != TieConditions.NONE && (!ties.isOfEndsOnly() || ties.ends() == TieConditions.Ends.EITHER && !conditions.isNone());
    }

    /// Only what rows of the legend hide.
    public Filter ofRows() {
        return isOfRowsOnly() && ties.equals(TieConditions.NONE) && leftOut == LeftOut.HIDDEN ? this : new Filter(hidden, MeasureConditions.NONE, TieConditions.NONE, LeftOut.HIDDEN);
    }

    /// Whether organisations or ties may be left out, whatever became of them.
    public boolean leavesOut() {
        return !isOfRowsOnly() || Stream.of(LegendKey.Kind.SECTOR, LegendKey.Kind.ACCESS, LegendKey.Kind.ORGANISATION, LegendKey.Kind.ATTRIBUTE).anyMatch(kind -> hidden(kind).findAny().isPresent());
    }

    boolean asksAttributes() {
        return hiddenAttributes().findAny().isPresent();
    }

    private Stream<LegendKey> hiddenAttributes() {
        return hidden(LegendKey.Kind.ATTRIBUTE);
    }

    /// The rows of a kind that are hidden.
    public Stream<LegendKey> hidden(LegendKey.Kind kind) {
        String start = kind + ":";
        return hidden.stream().filter(word -> word.startsWith(start)).map(word -> new LegendKey(kind, word.substring(start.length())));
    }

    /// Hides no row of a kind any more.
    public Filter without(LegendKey.Kind kind) {
        SortedSet<String> next = new TreeSet<>(hidden);
        next.removeIf(word -> word.startsWith(kind + ":"));
        return withHidden(next);
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
        return withHidden(next);
    }

    /// Without some organisations, whatever else it leaves.
    public Filter hiding(Collection<OrganisationId> organisations) {
        SortedSet<String> next = new TreeSet<>(hidden);
        organisations.forEach(one -> next.add(word(LegendKey.of(one))));
        return withHidden(next);
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
        return withHidden(next);
    }
}
