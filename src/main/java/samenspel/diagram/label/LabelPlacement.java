package samenspel.diagram.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.Box;
import samenspel.layout.Point;

/// Places names greedily, the most important first: each takes the best of some 70 to 110 places round its disc that
/// is still free. Places to the side and away from the middle of the picture come first, then those
/// farther off, and far off only for names that are needed. A name that finds none is left out.
///
/// The idea of ranked positions is Imhof's ("Positioning Names on Maps", 1975). Cost: names × places ×
/// (discs near by + names placed).
public final class LabelPlacement {
    private static final double GAP = 2.5;
    private static final double[] STEPS = {0, 5, 11, 18, 27, 38, 52, 70, 92};
    /// How many of the steps a name may take that is not needed.
    private static final int USUAL_STEPS = 6;
    private static final int DIRECTIONS = 12;
    private static final double DOUBT = 6;
    /// A name that is needed rather has a crossing leader line than none.
    private static final double CROSSING = 80;
    /// From this step on a name needs a leader line.
    private static final double APART = 10;

    private final List<Circle> discs;
    private final Optional<Box> within;
    private final Point middle;
    private final List<PlacedLabel> placed = new ArrayList<>();

    /// @param within where names must stay, if anywhere
    public LabelPlacement(List<Circle> discs, Optional<Box> within) {
        this.discs = List.copyOf(discs);
        this.within = within;
        double x = discs.stream().mapToDouble(disc -> disc.centre().x()).average().orElse(0);
        double y = discs.stream().mapToDouble(disc -> disc.centre().y()).average().orElse(0);
        this.middle = new Point(x, y);
    }

    /// Gives a name a place if there is one, and keeps that place from later names.
    public Optional<PlacedLabel> place(LabelRequest request) {
        List<Circle> near = near(request);
        Optional<PlacedLabel> found = candidates(request).stream().filter(candidate -> isFree(candidate.box, near))
                .filter(candidate -> request.needed() || !crosses(candidate, request, near))
                .min(Comparator.comparingDouble(candidate -> candidate.cost + doubt(candidate, request, near)
                        + (crosses(candidate, request, near) ? CROSSING : 0)))
                .map(candidate -> new PlacedLabel(request, candidate.box, candidate.step > APART));
        found.ifPresent(placed::add);
        return found;
    }

    /// Keeps a place that a name already has from later names.
    public void keep(PlacedLabel label) {
        placed.add(label);
    }

    private record Candidate(Box box, double step, double cost) {
    }

    private List<Candidate> candidates(LabelRequest request) {
        List<Candidate> candidates = new ArrayList<>();
        for (int step = 0; step < steps(request); step++) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                candidates.add(candidate(request, STEPS[step] * request.size() / 12, direction));
            }
        }
        return candidates;
    }

    private static int steps(LabelRequest request) {
        return request.needed() ? STEPS.length : USUAL_STEPS;
    }

    private Candidate candidate(LabelRequest request, double step, int direction) {
        double angle = direction * 2 * Math.PI / DIRECTIONS;
        double ux = StrictMath.cos(angle);
        double uy = StrictMath.sin(angle);
        double reach = request.radius() + GAP + step;
        Point anchor = request.centre().plus(ux * reach, uy * reach);
        Box box = new Box(anchor.x() - aligned(ux) * request.width(), anchor.y() - aligned(uy) * request.height(),
                request.width(), request.height());
        return new Candidate(box, step, cost(request, step, direction, ux, uy));
    }

    /// Which share of the name lies before the anchor: none when it points forward, all when back.
    private static double aligned(double component) {
        return component > 0.3 ? 0 : component < -0.3 ? 1 : 0.5;
    }

    private double cost(LabelRequest request, double step, int direction, double ux, double uy) {
        double dx = request.centre().x() - middle.x();
        double dy = request.centre().y() - middle.y();
        double length = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
        double outward = (dx * ux + dy * uy) / length;
        double side = direction % 6 == 0 ? 0 : direction % 3 == 0 ? 1.5 : 2.5;
        return step + side - 3 * outward;
    }

    /// Whether the leader line would run over another disc or name.
    private boolean crosses(Candidate candidate, LabelRequest request, List<Circle> near) {
        if (candidate.step <= APART) {
            return false;
        }
        Leader leader = Leader.between(request.centre(), candidate.box);
        return near.stream().anyMatch(disc -> !disc.centre().equals(request.centre()) && leader.touches(disc))
                || placed.stream().anyMatch(label -> leader.touches(label.box()));
    }

    /// What it costs that a name might be read as another disc's, because it stands as near to that one.
    private static double doubt(Candidate candidate, LabelRequest request, List<Circle> near) {
        boolean doubtful = near.stream().anyMatch(disc -> !disc.centre().equals(request.centre())
                && disc.grown(GAP + 2 + candidate.step / 2).touches(candidate.box));
        return doubtful ? DOUBT : 0;
    }

    private List<Circle> near(LabelRequest request) {
        double reach = request.radius() + GAP + STEPS[steps(request) - 1] * request.size() / 12 + request.width() + request.height();
        return discs.stream().filter(disc -> disc.centre().distanceTo(request.centre()) < reach + disc.radius()).toList();
    }

    private boolean isFree(Box box, List<Circle> near) {
        return within.map(page -> page.contains(box)).orElse(true)
                && near.stream().noneMatch(disc -> disc.touches(box))
                && placed.stream().noneMatch(label -> label.box().touches(box.grown(0.5)))
                && placed.stream().filter(PlacedLabel::apart)
                .noneMatch(label -> Leader.between(label.request().centre(), label.box()).touches(box));
    }
}
