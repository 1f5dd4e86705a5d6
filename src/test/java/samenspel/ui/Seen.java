package samenspel.ui;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.layout.Point;

/// What is to be seen in the picture at a moment.
///
/// @param places  of the discs, by organisation
/// @param colours of the discs, by organisation
/// @param ties    the ids of the lines
/// @param strong  the ids of the lines that are not faded away
record Seen(SortedMap<String, Point> places, SortedMap<String, Colour> colours, List<String> ties, List<String> strong) {
    private static final double FADED = 0.1;

    static Seen in(OpenWindow window) {
        List<Mark> marks = window.on(() -> window.picture().shown());
        Map<String, Mark.Disc> discs = marks.stream().filter(mark -> mark.role() == MarkRole.ORGANISATION)
                .flatMap(Seen::discs).collect(Collectors.toMap(disc -> disc.id().value().substring("disc:".length()), disc -> disc));
        SortedMap<String, Point> places = new TreeMap<>();
        SortedMap<String, Colour> colours = new TreeMap<>();
        discs.forEach((id, disc) -> {
            places.put(id, disc.centre());
            colours.put(id, disc.fill());
        });
        List<Mark.Stroke> ties = marks.stream().filter(mark -> mark.role() == MarkRole.TIE).map(Mark.Stroke.class::cast).toList();
        return new Seen(places, colours, ids(ties.stream()), ids(ties.stream().filter(tie -> tie.pen().colour().alpha() > FADED * 255)));
    }

    private static Stream<Mark.Disc> discs(Mark mark) {
        return ((Mark.Group) mark).marks().stream().filter(part -> part.id().value().startsWith("disc:") && part instanceof Mark.Disc)
                .map(Mark.Disc.class::cast);
    }

    private static List<String> ids(Stream<Mark.Stroke> ties) {
        return ties.map(tie -> tie.id().value()).sorted().toList();
    }
}
