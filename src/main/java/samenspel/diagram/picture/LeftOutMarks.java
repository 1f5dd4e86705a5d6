package samenspel.diagram.picture;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.DrawnTie;
import samenspel.diagram.seen.LeftOut;
import samenspel.diagram.seen.Seen;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;

/// What a filter leaves out, where it is to be faint: pale discs in their places without names, and one pale line between two
/// whose ties are left out.
final class LeftOutMarks {
    private static final Colour LINE = Colour.of("#e3e6ea");
    private static final double WIDTH = 0.7;
    /// Of more lines nothing could be read.
    private static final int MOST_LINES = 4_000;

    private final Depiction depiction;
    private final boolean faint;
    private final Map<OrganisationId, PlacedDisc> all;
    private final SequencedMap<OrganisationId, PlacedDisc> leftOut;

    /// @param all   discs of all organisations
    /// @param shown those that are not left out
    LeftOutMarks(Depiction depiction, SequencedMap<OrganisationId, PlacedDisc> all, Set<OrganisationId> shown) {
        this.depiction = depiction;
        this.faint = depiction.seen().filter().leftOut() == LeftOut.FAINT;
        this.all = all;
        this.leftOut = new LinkedHashMap<>();
        all.forEach((id, disc) -> {
            if (faint && !shown.contains(id) && disc.participation() != Participation.ABSENT) {
                leftOut.put(id, disc);
            }
        });
    }

    /// The pale lines, to lie under everything.
    ///
    /// @param shown ties that are left
    List<Mark> lines(DrawnLayersCache drawnLayersCache, List<DrawnTie> shown, Sizes sizes) {
        if (!faint) {
            return List.of();
        }
        Seen seen = depiction.seen();
        Set<Pair> drawn = new HashSet<>();
        shown.forEach(tie -> drawn.add(tie.pair().unordered()));
        List<Pair> pairs = drawnLayersCache.of(depiction.network(), seen.lens()).layers().stream().filter(layer -> seen.shows(layer.layer())).flatMap(layer -> layer.ties().stream())
                .filter(tie -> tie.standsIn(seen.lens())).map(tie -> tie.pair().unordered()).filter(pair -> !drawn.contains(pair)).distinct().limit(MOST_LINES + 1).toList();
        return pairs.size() > MOST_LINES ? List.of() : IntStream.range(0, pairs.size()).mapToObj(at -> line(at, pairs.get(at), sizes)).toList();
    }

    private Mark line(int number, Pair pair, Sizes sizes) {
        return new Mark.Stroke(new MarkId("left-out-" + number), MarkRole.REGION, "", Objects.requireNonNull(all.get(pair.from())).centre(), Objects.requireNonNull(all.get(pair.to())).centre(),
                Pen.solid(LINE, WIDTH * sizes.unit()), ArrowHead.NONE, ArrowHead.NONE);
    }

    /// The pale discs, to lie under all others.
    List<Mark> discs(OrganisationMarks marks) {
        return leftOut.values().stream().map(disc -> marks.of(disc, false)).toList();
    }
}
