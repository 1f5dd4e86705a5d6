package samenspel.diagram.picture;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.drawn.OrganisationOrder;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.label.Circle;
import samenspel.diagram.label.FoundPlaces;
import samenspel.diagram.label.LabelPlacement;
import samenspel.diagram.label.LabelRequest;
import samenspel.diagram.label.NameBreaks;
import samenspel.diagram.label.PlacedLabel;
import samenspel.diagram.label.TextBlock;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.text.Isolated;

/// Names beside discs. Which names stand where depends on nothing that is switched: not on layers, waves, colours and
/// what is hidden or highlighted. Those that are highlighted, and some where others are hidden, get theirs in the room
/// that is left.
///
/// Names moved by hand stand where the user put them; the others keep off them.
final class NameMarks {
    /// How often names are placed anew to make room for numbers.
    private static final int MOST_TIMES = 6;
    /// Of more that are chosen, not each is worth a search everywhere.
    private static final int MOST_CHOSEN = 8;
    /// What an abbreviation costs instead of the name, in page units of distance: more than any place of the name.
    private static final double LAST_RESORT = 200;

    private final Depiction depiction;
    private final Sizes sizes;
    private final Names names;
    private final SequencedMap<OrganisationId, PlacedDisc> discs;
    private final Set<OrganisationId> shown;
    private final OrganisationOrder order;
    private final OrganisationMarks drawn;
    private final NameLook look;
    private final Optional<Box> within;
    private final NameRoom.Numbers numbers;
    private final Set<OrganisationId> beside;
    private final SequencedMap<OrganisationId, PlacedLabel> byHand;
    private List<PlacedLabel> taken = List.of();
    private FoundPlaces foundPlaces = new FoundPlaces();
    private NameCount count = NameCount.NONE;
    private SequencedSet<OrganisationId> numbered = new LinkedHashSet<>();
    private Map<OrganisationId, PlacedLabel> labels = Map.of();

    /// @param discs of all organisations, hidden or not
    /// @param shown those that are not hidden
    NameMarks(Depiction depiction, Sizes sizes, SequencedMap<OrganisationId, PlacedDisc> discs, Set<OrganisationId> shown,
              OrganisationOrder order, NameRoom room) {
        this.depiction = depiction;
        this.sizes = sizes;
        this.names = Names.of(depiction.network(), depiction.seen().names(), depiction.language());
        this.discs = discs;
        this.shown = shown;
        this.order = order;
        this.drawn = new OrganisationMarks(depiction, sizes);
        this.look = new NameLook(sizes.unit());
        this.within = room.within();
        this.numbers = room.numbers();
        this.beside = room.beside();
        this.byHand = byHand();
    }

    /// Finds places.
    ///
    /// @param highlighted organisations that stand out, all when nothing does
    void place(Set<OrganisationId> highlighted) {
        if (areNone()) {
            return;
        }
        WantedNames wanted = WantedNames.of(depiction.seen().labels(), order, discs, within, sizes.labelSize());
        labels = standing(wanted);
        int many = Math.min(wanted.most(), shown.size());
        int hubs = (int) order.hubs().stream().filter(shown::contains).filter(id -> !labels.containsKey(id)).count();
        count = new NameCount(many, many - labels.size(), hubs, numbered.stream().map(names::of).toList(), List.copyOf(numbered));
        if (!depiction.emphasis().isNone()) {
            labels.keySet().removeIf(Predicate.not(highlighted::contains));
            labels = depiction.emphasis().focus().isEmpty() ? labels : withHighlighted(labels, highlighted, wanted.all());
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

    /// Keeps names off places that are taken.
    void keepOff(List<PlacedLabel> places) {
        taken = List.copyOf(places);
    }

    /// Takes the places that were found for other pictures where they are the same.
    NameMarks recalling(FoundPlaces places) {
        foundPlaces = places;
        return this;
    }

    /// A placement that knows the discs, what is taken and the names that the user has moved.
    LabelPlacement placement() {
        LabelPlacement placement = bare(discs.keySet());
        if (depiction.seen().labels() == LabelMode.ALL || depiction.seen().labels() == LabelMode.KEY) {
            byHand.values().forEach(placement::keep);
        }
        return placement;
    }

    /// @param keptOff organisations that no name may cover
    private LabelPlacement bare(Collection<OrganisationId> keptOff) {
        LabelPlacement placement = new LabelPlacement(keptOff.stream().map(id -> new Circle(disc(id).centre(), drawn.widestRadius(disc(id)))).toList(), within, foundPlaces);
        taken.forEach(placement::keep);
        return placement;
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
            boolean inSight = shown.contains(id) && within.map(page -> page.contains(disc(id).centre())).orElse(true);
            if (inSight) {
                Point middle = disc(id).centre().plus(offset.x() * sizes.zoom(), offset.y() * sizes.zoom());
                labels.put(id, placement.put(request(id), middle));
            }
        });
        return labels;
    }

    /// The names that stand whatever is highlighted: also those that the user has moved, for who moves a name wants it.
    /// They are first placed as if nobody were hidden.
    private Map<OrganisationId, PlacedLabel> standing(WantedNames wanted) {
        if (wanted.most() == 0) {
            return new LinkedHashMap<>();
        }
        Map<OrganisationId, PlacedLabel> labels = withNumbers(wanted);
        labels.keySet().removeIf(Predicate.not(shown::contains));
        if (shown.size() < discs.size()) {
            LabelPlacement left = bare(shown);
            labels.values().forEach(left::keep);
            fill(labels, left, wanted.all().stream().filter(shown::contains).toList(), wanted.most());
        }
        labels.putAll(byHand);
        return labels;
    }

    /// Names and, for those that find no place, numbers. Numbers that find none after the names take theirs before them.
    private Map<OrganisationId, PlacedLabel> withNumbers(WantedNames wanted) {
        List<OrganisationId> first = wanted.all().stream().filter(beside::contains).toList();
        int digits = isOfHubs() ? Integer.toString(order.hubs().size()).length() : 2;
        for (int times = 1; ; times++) {
            LabelPlacement placement = placement();
            Map<OrganisationId, PlacedLabel> numbersLeft = new LinkedHashMap<>(NameNumbers.placed(placement, requests(first), digits, isForced()));
            Map<OrganisationId, PlacedLabel> labels = new LinkedHashMap<>(numbersLeft);
            fill(labels, placement, wanted.all(), wanted.most());
            List<OrganisationId> missing = wanted.all().stream().filter(this::isNumbered).filter(id -> !labels.containsKey(id)).toList();
            numbersLeft.putAll(NameNumbers.placed(placement, requests(missing), digits, isForced()));
            boolean fit = digits >= Integer.toString(numbersLeft.size()).length();
            if (fit && (numbersLeft.keySet().containsAll(missing) || times >= MOST_TIMES)) {
                numbered = NameNumbers.inOrder(numbersLeft.keySet(), names);
                labels.putAll(NameNumbers.written(numbersLeft, numbered));
                return labels;
            }
            digits = Math.max(digits, Integer.toString(numbersLeft.size()).length());
            first = Stream.concat(first.stream(), missing.stream().filter(id -> !numbersLeft.containsKey(id))).toList();
        }
    }

    private boolean isOfHubs() {
        return numbers == NameRoom.Numbers.HUBS || numbers == NameRoom.Numbers.EVERY_HUB;
    }

    /// Whether each number must stand, even nearer to another disc.
    private boolean isForced() {
        return numbers == NameRoom.Numbers.EVERY_HUB;
    }

    private boolean isNumbered(OrganisationId id) {
        return shown.contains(id) && (numbers == NameRoom.Numbers.EVERYBODY || isOfHubs() && order.hubs().contains(id));
    }

    private SequencedMap<OrganisationId, LabelRequest> requests(List<OrganisationId> ids) {
        SequencedMap<OrganisationId, LabelRequest> requests = new LinkedHashMap<>();
        ids.forEach(id -> requests.put(id, request(id)));
        return requests;
    }

    /// Places the first of those that have no name yet, and others in their stead where some find no place.
    private void fill(Map<OrganisationId, PlacedLabel> labels, LabelPlacement placement, List<OrganisationId> wanted, int most) {
        List<OrganisationId> left = wanted.stream().filter(id -> !labels.containsKey(id)).toList();
        while (labels.size() < most && !left.isEmpty()) {
            int next = Math.min(left.size(), most - labels.size());
            labels.putAll(placed(placement, left.subList(0, next), order.hubs()));
            left = left.subList(next, left.size());
        }
    }

    /// Keeps the names of the highlighted where they stood and adds the missing ones, the focus first; of several in
    /// focus only theirs.
    private Map<OrganisationId, PlacedLabel> withHighlighted(Map<OrganisationId, PlacedLabel> kept, Set<OrganisationId> highlighted,
                                                     List<OrganisationId> byImportance) {
        Set<OrganisationId> focus = depiction.emphasis().focus();
        Set<OrganisationId> wanted = focus.size() > 1 ? focus : highlighted;
        Map<OrganisationId, PlacedLabel> labels = new LinkedHashMap<>(kept);
        List<OrganisationId> missing = byImportance.stream().filter(wanted::contains).filter(id -> !labels.containsKey(id)).toList();
        LabelPlacement left = bare(discs.keySet());
        labels.values().forEach(left::keep);
        missing.stream().filter(byHand::containsKey).forEach(id -> left.keep(Objects.requireNonNull(byHand.get(id))));
        labels.putAll(placed(left, missing, focus.size() <= MOST_CHOSEN ? focus : Set.of()));
        return labels;
    }

    /// @param placement that knows those moved by hand
    /// @param first     choose first, and stand beside their disc if they can
    private Map<OrganisationId, PlacedLabel> placed(LabelPlacement placement, List<OrganisationId> wanted, Set<OrganisationId> first) {
        Map<OrganisationId, PlacedLabel> labels = new LinkedHashMap<>();
        wanted.stream().filter(byHand::containsKey).forEach(id -> labels.put(id, byHand.get(id)));
        for (LabelRequest.Effort effort : List.of(LabelRequest.Effort.BESIDE, LabelRequest.Effort.EVERYWHERE)) {
            labels.putAll(placed(placement, wanted.stream().filter(first::contains).filter(id -> !labels.containsKey(id)).toList(), effort));
        }
        labels.putAll(placed(placement, wanted.stream().filter(id -> !labels.containsKey(id)).toList(), LabelRequest.Effort.APART));
        return labels;
    }

    private Map<OrganisationId, PlacedLabel> placed(LabelPlacement placement, List<OrganisationId> wanted, LabelRequest.Effort effort) {
        Map<OrganisationId, PlacedLabel> labels = new LinkedHashMap<>();
        List<Optional<PlacedLabel>> places = placement.placeAll(wanted.stream().map(id -> request(id).with(effort)).toList());
        for (int i = 0; i < places.size(); i++) {
            OrganisationId id = wanted.get(i);
            places.get(i).ifPresent(label -> labels.put(id, label));
        }
        return labels;
    }

    private LabelRequest request(OrganisationId id) {
        double size = sizes.labelSize();
        PlacedDisc disc = disc(id);
        return new LabelRequest(id.value(), blocks(id, size), size, new Circle(disc.centre(), disc.radius()),
                drawn.widestRadius(disc), LabelRequest.Effort.APART);
    }

    /// A hub that finds no place for its name may stand by its abbreviation, if that is nobody else's.
    private List<TextBlock> blocks(OrganisationId id, double size) {
        String behind = depiction.behind().containsKey(id) ? " " + depiction.behind().get(id) : "";
        List<TextBlock> blocks = NameBreaks.of((behind.isEmpty() ? names.of(id) : Isolated.of(names.of(id))) + behind, size, weight(id));
        Optional<String> initials = (order.hubs().contains(id) ? names.initials(id) : Optional.<String>empty()).map(word -> word + behind);
        return Stream.concat(blocks.stream(), initials.map(word -> new TextBlock(List.of(word), Typeface.width(word, size, weight(id)), LAST_RESORT)).stream()).toList();
    }

    private PlacedDisc disc(OrganisationId id) {
        return Objects.requireNonNull(discs.get(id), "not drawn");
    }

    /// Of numbers, which are looked for. The same weight highlighted or not, so that a name keeps its width and place.
    private Weight weight(OrganisationId id) {
        return numbered.contains(id) ? Weight.SEMI_BOLD : Weight.REGULAR;
    }
}
