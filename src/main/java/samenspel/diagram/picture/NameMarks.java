package samenspel.diagram.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Predicate;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.Weight;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.label.Circle;
import samenspel.diagram.label.LabelPlacement;
import samenspel.diagram.label.LabelRequest;
import samenspel.diagram.label.NameBreaks;
import samenspel.diagram.label.PlacedLabel;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;

/// Names beside discs. Which names stand where does not depend on what is highlighted, so names do not jump when
/// the pointer moves; an organisation that is highlighted and its partners get theirs in the room that is left.
///
/// Names moved by hand stand where the user put them; the others keep off them.
final class NameMarks {
    /// How many names "key organisations" asks for.
    private static final int KEY_ORGANISATIONS = 24;
    /// Where all are asked for, the names for which room is sought: no page has room for more.
    private static final int MOST_TRIED = 2_000;
    /// Hubs that get their names even if these must stand far off; key organisations all do.
    private static final int NEEDED = 4;
    /// Of more that are chosen, names that must stand far off would be a mass of leader lines.
    private static final int NEEDED_CHOSEN = 8;

    private final Depiction depiction;
    private final Sizes sizes;
    private final Names names;
    private final SequencedMap<OrganisationId, PlacedDisc> discs;
    private final OrganisationMarks drawn;
    private final NameLook look;
    private final Optional<Box> within;
    private final SequencedMap<OrganisationId, PlacedLabel> byHand;
    private Set<OrganisationId> needed = Set.of();
    private List<PlacedLabel> taken = List.of();
    private NameCount count = NameCount.NONE;
    private Map<OrganisationId, PlacedLabel> labels = Map.of();

    NameMarks(Depiction depiction, Sizes sizes, SequencedMap<OrganisationId, PlacedDisc> discs, Optional<Box> within) {
        this.depiction = depiction;
        this.sizes = sizes;
        this.names = Names.of(depiction.network(), depiction.seen().names(), depiction.language());
        this.discs = discs;
        this.drawn = new OrganisationMarks(depiction, sizes);
        this.look = new NameLook(sizes.unit());
        this.within = within;
        this.byHand = byHand();
    }

    /// Finds places.
    ///
    /// @param highlighted       organisations that stand out, all when nothing does
    /// @param byWeight  organisations from the most to the least important
    void place(Set<OrganisationId> highlighted, List<OrganisationId> byWeight) {
        if (areNone()) {
            return;
        }
        needed = needed(byWeight);
        SequencedSet<OrganisationId> standing = standing(byWeight);
        labels = placed(placement(), standing);
        count = new NameCount(standing.size(), standing.size() - labels.size());
        if (!depiction.emphasis().isNone()) {
            labels.keySet().removeIf(Predicate.not(highlighted::contains));
            labels = depiction.emphasis().focus().isEmpty() ? labels : withHighlighted(labels, highlighted, byWeight);
        }
    }

    /// Leader lines, to be drawn under the discs.
    List<Mark> leaders() {
        return labels.entrySet().stream().flatMap(entry -> look.leader(entry.getKey(), entry.getValue()).stream()).toList();
    }

    /// The names themselves.
    List<Mark> lines() {
        return labels.entrySet().stream().flatMap(entry -> look.lines(entry.getKey(), entry.getValue(), weight(entry.getKey())).stream()).toList();
    }

    /// How many names stand whatever is highlighted, once they have been placed.
    NameCount count() {
        return count;
    }

    private boolean areNone() {
        return depiction.seen().names() == NameMode.NONE || depiction.seen().labels() == LabelMode.NONE;
    }

    /// The hubs, and who is selected or pointed at.
    private Set<OrganisationId> needed(List<OrganisationId> byWeight) {
        int hubs = depiction.seen().labels() == LabelMode.KEY ? KEY_ORGANISATIONS : NEEDED;
        Set<OrganisationId> ids = new HashSet<>(byWeight.subList(0, Math.min(hubs, byWeight.size())));
        Set<OrganisationId> focus = depiction.emphasis().focus();
        ids.addAll(focus.size() <= NEEDED_CHOSEN ? focus : Set.of());
        return ids;
    }

    /// Keeps names off places that are taken.
    void keepOff(List<PlacedLabel> places) {
        taken = List.copyOf(places);
    }

    /// A placement that knows the discs, what is taken and the names that the user has moved.
    LabelPlacement placement() {
        LabelPlacement placement = bare();
        taken.forEach(placement::keep);
        if (depiction.seen().labels() == LabelMode.ALL || depiction.seen().labels() == LabelMode.KEY) {
            byHand.values().forEach(placement::keep);
        }
        return placement;
    }

    private LabelPlacement bare() {
        return new LabelPlacement(discs.values().stream().map(disc -> new Circle(disc.centre(), drawn.outerRadius(disc))).toList(), within);
    }

    /// The names that have been moved, of organisations that are to be seen.
    private SequencedMap<OrganisationId, PlacedLabel> byHand() {
        SequencedMap<OrganisationId, PlacedLabel> labels = new LinkedHashMap<>();
        if (areNone()) {
            return labels;
        }
        LabelPlacement placement = new LabelPlacement(List.of(), within);
        depiction.annotations().labels().forEach((id, offset) -> {
            // Of a picture of which only a part is shown, names outside it are left out.
            boolean inSight = discs.containsKey(id) && within.map(page -> page.contains(discs.get(id).centre())).orElse(true);
            if (inSight) {
                Point middle = disc(id).centre().plus(offset.x() * sizes.zoom(), offset.y() * sizes.zoom());
                labels.put(id, placement.put(request(id), middle));
            }
        });
        return labels;
    }

    /// The names that stand whatever is highlighted: also those that the user has moved, for who moves a name wants it.
    private SequencedSet<OrganisationId> standing(List<OrganisationId> byWeight) {
        int most = switch (depiction.seen().labels()) {
            case ALL -> MOST_TRIED;
            case KEY -> KEY_ORGANISATIONS;
            case HOVER, NONE -> 0;
        };
        SequencedSet<OrganisationId> standing = new LinkedHashSet<>(byWeight.subList(0, Math.min(most, byWeight.size())));
        if (most > 0) {
            standing.addAll(byHand.keySet());
        }
        return standing;
    }

    /// Keeps the names of the highlighted where they stood and adds the missing ones, the focus first; of several in
    /// focus only theirs.
    private Map<OrganisationId, PlacedLabel> withHighlighted(Map<OrganisationId, PlacedLabel> kept, Set<OrganisationId> highlighted,
                                                     List<OrganisationId> byWeight) {
        Set<OrganisationId> focus = depiction.emphasis().focus();
        Set<OrganisationId> wanted = focus.size() > 1 ? focus : highlighted;
        LabelPlacement fresh = bare();
        taken.forEach(fresh::keep);
        kept.values().forEach(fresh::keep);
        Map<OrganisationId, PlacedLabel> labels = new LinkedHashMap<>(kept);
        List<OrganisationId> missing = new ArrayList<>(byWeight.stream().filter(wanted::contains).filter(id -> !kept.containsKey(id)).toList());
        missing.sort(Comparator.comparing(id -> !focus.contains(id)));
        missing.stream().filter(byHand::containsKey).forEach(id -> fresh.keep(Objects.requireNonNull(byHand.get(id))));
        labels.putAll(placed(fresh, missing));
        return labels;
    }

    /// @param placement that knows those moved by hand
    private Map<OrganisationId, PlacedLabel> placed(LabelPlacement placement, SequencedCollection<OrganisationId> wanted) {
        Map<OrganisationId, PlacedLabel> labels = new LinkedHashMap<>();
        wanted.stream().filter(byHand::containsKey).forEach(id -> labels.put(id, byHand.get(id)));
        List<OrganisationId> others = wanted.stream().filter(Predicate.not(byHand::containsKey)).toList();
        List<Optional<PlacedLabel>> places = placement.placeAll(others.stream().map(this::request).toList());
        for (int i = 0; i < others.size(); i++) {
            OrganisationId id = others.get(i);
            places.get(i).ifPresent(label -> labels.put(id, label));
        }
        return labels;
    }

    private LabelRequest request(OrganisationId id) {
        double size = sizes.labelSize();
        PlacedDisc disc = disc(id);
        return new LabelRequest(id.value(), NameBreaks.of(names.of(id), size, weight(id)), size, disc.centre(),
                drawn.outerRadius(disc), needed.contains(id));
    }

    private PlacedDisc disc(OrganisationId id) {
        return Objects.requireNonNull(discs.get(id), "not drawn");
    }

    /// The same weight highlighted or not, so that a name keeps its width and place.
    private Weight weight(OrganisationId id) {
        return disc(id).organisation().givesAccess() ? Weight.SEMI_BOLD : Weight.REGULAR;
    }
}
