package samenspel.diagram.audience;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.IntStream;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.figure.TextBlockMarks;
import samenspel.diagram.label.Circle;
import samenspel.diagram.label.LabelPlacement;
import samenspel.diagram.label.LabelRequest;
import samenspel.diagram.label.NameBreaks;
import samenspel.diagram.label.PlacedLabel;
import samenspel.diagram.seen.Names;
import samenspel.network.OrganisationId;
import samenspel.text.Isolated;

/// Names beside the discs of those who are named. There is no room for more at letters a room can read.
///
/// @param behind what stands behind the names of some
/// @param lit    those who are not pale: names cover others rather than them
record AudienceNames(List<Mark> picture, Names names, Map<OrganisationId, String> behind, Box within, double letters, Set<OrganisationId> lit) {
    /// Of a disc that is not pale, what a name may not cover where there is no better place.
    private static final double MIDDLE = 0.4;
    private static final Colour HALO = Colour.WHITE.faded(0.85);

    /// Names, the most important first: where no disc is if there is such a place, and otherwise over others.
    List<Mark> of(SequencedSet<OrganisationId> named) {
        SequencedMap<OrganisationId, Circle> discs = discs();
        List<OrganisationId> drawn = named.stream().filter(discs::containsKey).filter(id -> !names.of(id).isEmpty()).toList();
        List<Circle> own = drawn.stream().map(id -> discs.getOrDefault(id, new Circle(within.centre(), 0))).toList();
        List<LabelRequest> requests = IntStream.range(0, drawn.size()).mapToObj(i -> request(called(drawn.get(i)), own.get(i))).toList();
        List<Optional<PlacedLabel>> places = placed(requests, discs, own);
        LabelPlacement over = new LabelPlacement(own, Optional.of(within));
        places.forEach(place -> place.ifPresent(over::keep));
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            LabelRequest request = requests.get(i);
            PlacedLabel place = places.get(i).or(() -> over.place(request)).orElseGet(() -> over.put(request, request.disc().centre().plus(request.disc().radius() + request.blocks().getFirst().width() / 2 + letters / 3, 0)));
            marks.addAll(lines(drawn.get(i), place));
        }
        return marks;
    }

    /// Where no disc is; else where only pale ones are, or only the edges of others. None covers another.
    private List<Optional<PlacedLabel>> placed(List<LabelRequest> requests, SequencedMap<OrganisationId, Circle> discs, List<Circle> own) {
        List<Circle> notPale = discs.entrySet().stream().filter(disc -> lit.contains(disc.getKey())).map(Map.Entry::getValue).toList();
        List<Circle> middles = notPale.stream().map(disc -> own.contains(disc) ? disc : new Circle(disc.centre(), MIDDLE * disc.radius())).toList();
        List<Optional<PlacedLabel>> places = new LabelPlacement(List.copyOf(discs.values()), Optional.of(within)).placeAll(requests);
        for (List<Circle> kept : List.of(notPale, middles)) {
            LabelPlacement placement = new LabelPlacement(kept, Optional.of(within));
            places.forEach(place -> place.ifPresent(placement::keep));
            places = also(places, placement, requests);
        }
        return places;
    }

    private static List<Optional<PlacedLabel>> also(List<Optional<PlacedLabel>> places, LabelPlacement placement, List<LabelRequest> requests) {
        return IntStream.range(0, requests.size()).mapToObj(at -> places.get(at).or(() -> placement.place(requests.get(at)))).toList();
    }

    private String called(OrganisationId id) {
        return behind.containsKey(id) ? Isolated.of(names.of(id)) + " " + behind.get(id) : names.of(id);
    }

    private LabelRequest request(String name, Circle disc) {
        return new LabelRequest(name, NameBreaks.of(name, letters, Weight.SEMI_BOLD), letters, disc, disc.radius(), LabelRequest.Effort.CROWDED);
    }

    private SequencedMap<OrganisationId, Circle> discs() {
        SequencedMap<OrganisationId, Circle> discs = new LinkedHashMap<>();
        picture.forEach(mark -> mark.organisation().ifPresent(id -> discs.put(id, new Circle(mark.bounds().centre(), mark.bounds().width() / 2))));
        return discs;
    }

    private List<Mark> lines(OrganisationId id, PlacedLabel place) {
        List<Mark> marks = new ArrayList<>();
        if (place.apart()) {
            marks.add(new Mark.Stroke(MarkId.organisation("leader", id), MarkRole.LEADER, "", place.leader().from(), place.leader().to(), Pen.solid(TextBlockMarks.INK, letters / 14),
                    ArrowHead.NONE, ArrowHead.NONE));
        }
        for (int line = 0; line < place.lines().size(); line++) {
            String text = place.lines().get(line);
            marks.add(new Mark.Label(MarkId.organisation("name" + line, id), MarkRole.NAME, place.baseline(line), text, new TextStyle(letters, Weight.SEMI_BOLD, TextBlockMarks.INK),
                    Typeface.width(text, letters, Weight.SEMI_BOLD), Optional.of(HALO)));
        }
        return marks;
    }
}
