package samenspel.diagram.seen;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;

/// What is highlighted while the rest fades.
///
/// One organisation is highlighted with its ties and partners. Of several, what is among them comes first: ties between
/// two of them are as dark as in a picture without any others, ties from them to others half as dark, and only
/// they get names they did not have.
///
/// @param focus    organisations with their partners
/// @param selected organisations that stay marked whatever else is highlighted
/// @param row      the organisations or ties of one row of the legend; counts only without a focus
/// @param ties     highlighted with their ends; count only without a focus and a row
public record Emphasis(SequencedSet<OrganisationId> focus, SequencedSet<OrganisationId> selected, Optional<LegendKey> row, HighlightedTies ties) {
    public static final Emphasis NONE = new Emphasis(Collections.emptyNavigableSet(), Collections.emptyNavigableSet(), Optional.empty());

    public Emphasis {
        focus = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(focus));
        selected = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(selected));
    }

    public Emphasis(SequencedSet<OrganisationId> focus, SequencedSet<OrganisationId> selected, Optional<LegendKey> row) {
        this(focus, selected, row, HighlightedTies.NONE);
    }

    public static Emphasis on(HighlightedTies ties) {
        return new Emphasis(NONE.focus, NONE.selected, Optional.empty(), ties);
    }

    public static Emphasis on(OrganisationId organisation) {
        return on(List.of(organisation));
    }

    /// @param organisations selected; none for no emphasis
    public static Emphasis on(Collection<OrganisationId> organisations) {
        SequencedSet<OrganisationId> chosen = new LinkedHashSet<>(organisations);
        return new Emphasis(chosen, chosen, Optional.empty());
    }

    /// The same without organisations that are not to be seen: what is hidden highlights nothing.
    public Emphasis among(Set<OrganisationId> visible) {
        return new Emphasis(both(focus, visible), both(selected, visible), row, ties);
    }

    private static SequencedSet<OrganisationId> both(SequencedSet<OrganisationId> chosen, Set<OrganisationId> visible) {
        SequencedSet<OrganisationId> both = new LinkedHashSet<>(chosen);
        both.retainAll(visible);
        return both;
    }

    /// Those in focus and all who have a tie with one of them.
    ///
    /// @param shown ties that are drawn
    public Set<OrganisationId> withPartners(List<DrawnTie> shown) {
        Set<OrganisationId> highlighted = new HashSet<>(focus);
        shown.stream().map(DrawnTie::pair).filter(this::touches).forEach(pair -> highlighted.addAll(List.of(pair.from(), pair.to())));
        return highlighted;
    }

    public boolean isNone() {
        return focus.isEmpty() && row.isEmpty() && ties.isNone();
    }

    /// Whether a tie is between two of several in focus.
    public boolean joins(Pair pair) {
        return focus.size() > 1 && focus.contains(pair.from()) && focus.contains(pair.to());
    }

    /// Whether an organisation in focus has this tie.
    public boolean touches(Pair pair) {
        return focus.contains(pair.from()) || focus.contains(pair.to());
    }

    /// Whether ties are highlighted one by one.
    public boolean highlightsTies() {
        return focus.isEmpty() && row.isEmpty() && !ties.isNone();
    }
}
