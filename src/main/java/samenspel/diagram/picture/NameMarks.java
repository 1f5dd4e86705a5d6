package samenspel.diagram.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Head;
import samenspel.diagram.Lettering;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.Pen;
import samenspel.diagram.Role;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.label.Circle;
import samenspel.diagram.label.LabelPlacement;
import samenspel.diagram.label.LabelRequest;
import samenspel.diagram.label.PlacedLabel;
import samenspel.diagram.label.Wrapping;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;

/// Names beside discs. Which names stand where does not depend on what is lit, so names do not jump when
/// the pointer moves; an organisation that is lit and its partners get theirs in the room that is left.
final class NameMarks {
    /// How many names "key organisations" asks for.
    private static final int KEY_ORGANISATIONS = 24;
    /// Hubs that get their names even if these must stand far off.
    private static final int NEEDED = 4;
    /// Of more that are chosen, names that must stand far off would be a thicket of leader lines.
    private static final int NEEDED_CHOSEN = 8;
    private static final Colour INK = Colour.of("#1b2027");
    /// Unlike any tie.
    private static final Colour LEADER = Colour.of("#8a929c");

    private final Depiction depiction;
    private final Sizes sizes;
    private final Names names;
    private final SequencedMap<OrganisationId, PlacedDisc> discs;
    private final OrganisationMarks drawn;
    private final Optional<Box> within;
    private Set<OrganisationId> needed = Set.of();
    private List<PlacedLabel> taken = List.of();

    NameMarks(Depiction depiction, Sizes sizes, SequencedMap<OrganisationId, PlacedDisc> discs, Optional<Box> within) {
        this.depiction = depiction;
        this.sizes = sizes;
        this.names = Names.of(depiction.network(), depiction.names(), depiction.language());
        this.discs = discs;
        this.drawn = new OrganisationMarks(depiction, sizes);
        this.within = within;
    }

    /// @param lit       organisations that stand out, all when nothing does
    /// @param byWeight  organisations from the most to the least important
    List<Mark> of(Set<OrganisationId> lit, List<OrganisationId> byWeight) {
        if (depiction.names() == NameMode.NONE || depiction.labels() == LabelMode.NONE) {
            return List.of();
        }
        needed = needed(byWeight);
        Map<OrganisationId, PlacedLabel> labels = placed(placement(), standing(byWeight));
        if (!depiction.emphasis().isNone()) {
            labels.keySet().removeIf(Predicate.not(lit::contains));
            labels = depiction.emphasis().focus().isEmpty() ? labels : withLit(labels, lit, byWeight);
        }
        return labels.entrySet().stream().flatMap(entry -> marks(entry.getKey(), entry.getValue()).stream()).toList();
    }

    /// The hubs, and who is selected or pointed at.
    private Set<OrganisationId> needed(List<OrganisationId> byWeight) {
        Set<OrganisationId> ids = new HashSet<>(byWeight.subList(0, Math.min(NEEDED, byWeight.size())));
        Set<OrganisationId> focus = depiction.emphasis().focus();
        ids.addAll(focus.size() <= NEEDED_CHOSEN ? focus : Set.of());
        return ids;
    }

    /// Keeps names off places that are taken.
    void keepOff(List<PlacedLabel> places) {
        taken = List.copyOf(places);
    }

    /// A placement that knows the discs and what is taken.
    LabelPlacement placement() {
        List<Circle> circles = discs.values().stream().map(disc -> new Circle(disc.centre(), drawn.outerRadius(disc))).toList();
        LabelPlacement placement = new LabelPlacement(circles, within);
        taken.forEach(placement::keep);
        return placement;
    }

    /// The names that stand whatever is lit.
    private List<OrganisationId> standing(List<OrganisationId> byWeight) {
        return switch (depiction.labels()) {
            case ALL -> byWeight;
            case KEY -> byWeight.subList(0, Math.min(KEY_ORGANISATIONS, byWeight.size()));
            case HOVER, NONE -> List.of();
        };
    }

    /// Keeps the names of the lit where they stood and adds the missing ones, the focus first; of several in
    /// focus only theirs.
    private Map<OrganisationId, PlacedLabel> withLit(Map<OrganisationId, PlacedLabel> kept, Set<OrganisationId> lit,
                                                     List<OrganisationId> byWeight) {
        Set<OrganisationId> focus = depiction.emphasis().focus();
        Set<OrganisationId> wanted = focus.size() > 1 ? focus : lit;
        LabelPlacement fresh = placement();
        Map<OrganisationId, PlacedLabel> labels = new LinkedHashMap<>();
        kept.forEach((id, label) -> fresh.keep(label));
        labels.putAll(kept);
        List<OrganisationId> missing = new ArrayList<>(byWeight.stream().filter(wanted::contains).filter(id -> !kept.containsKey(id)).toList());
        missing.sort(Comparator.comparing(id -> !focus.contains(id)));
        labels.putAll(placed(fresh, missing));
        return labels;
    }

    private Map<OrganisationId, PlacedLabel> placed(LabelPlacement placement, List<OrganisationId> wanted) {
        Map<OrganisationId, PlacedLabel> labels = new LinkedHashMap<>();
        for (OrganisationId id : wanted) {
            placement.place(request(id)).ifPresent(label -> labels.put(id, label));
        }
        return labels;
    }

    private LabelRequest request(OrganisationId id) {
        double size = sizes.labelSize();
        List<String> lines = Wrapping.lines(names.of(id), size, weight(id), 11.5 * size);
        PlacedDisc disc = discs.get(id);
        return new LabelRequest(id.value(), lines, Wrapping.width(lines, size, weight(id)), size, disc.centre(),
                drawn.outerRadius(disc), needed.contains(id));
    }

    /// The same weight lit or not, so that a name keeps its width and place.
    private Weight weight(OrganisationId id) {
        return discs.get(id).organisation().givesAccess() ? Weight.SEMI_BOLD : Weight.REGULAR;
    }

    private List<Mark> marks(OrganisationId id, PlacedLabel label) {
        List<Mark> marks = new ArrayList<>();
        if (label.apart()) {
            marks.add(leader("leader-halo", id, label, Pen.solid(Colour.WHITE.faded(0.85), 3 * sizes.unit())));
            marks.add(leader("leader", id, label, Pen.solid(LEADER, 0.8 * sizes.unit())));
        }
        for (int line = 0; line < label.request().lines().size(); line++) {
            marks.add(line(id, label, line));
        }
        return marks;
    }

    private Mark line(OrganisationId id, PlacedLabel label, int line) {
        String text = label.request().lines().get(line);
        Lettering lettering = new Lettering(label.request().size(), weight(id), INK);
        double width = Typeface.width(text, lettering.size(), lettering.weight());
        double indent = (label.box().width() - width) * indentShare(label);
        return new Mark.Label(MarkId.organisation("name" + line, id), Role.NAME, label.baseline(line).plus(indent, 0), text,
                lettering, width, Optional.of(Colour.WHITE));
    }

    /// Lines lean towards their disc: right-aligned to its left, centred above and below.
    private static double indentShare(PlacedLabel label) {
        double offset = label.box().centre().x() - label.request().centre().x();
        double reach = label.box().width() * 0.3;
        return offset > reach ? 0 : offset < -reach ? 1 : 0.5;
    }

    private Mark leader(String part, OrganisationId id, PlacedLabel label, Pen pen) {
        Box box = label.box();
        Point centre = label.request().centre();
        Point end = new Point(Math.clamp(centre.x(), box.x(), box.right()), Math.clamp(centre.y(), box.y(), box.bottom()));
        double distance = Math.max(1e-9, centre.distanceTo(end));
        double share = label.request().radius() / distance;
        Point start = new Point(centre.x() + (end.x() - centre.x()) * share, centre.y() + (end.y() - centre.y()) * share);
        return new Mark.Stroke(MarkId.organisation(part, id), Role.LEADER, "", start, end, pen, Head.NONE, Head.NONE);
    }
}
