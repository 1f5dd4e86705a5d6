package samenspel.session.command;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.layout.CountedTies;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.graph.TieWeights;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.session.State;

/// A place for words that are still to be written, where they cover little: other discs, other notes and lines of ties weigh
/// against how far off it is.
///
/// @param taken where discs and notes have their middle, in the layout's frame
/// @param lines the ties shown, from end to end
record NotePlace(State state, List<Point> taken, List<List<Point>> lines) {
    private static final double DISC = Placement.DISC_DIAMETER;
    /// Of a few words.
    private static final double WIDTH = 6 * DISC;
    private static final double HEIGHT = 1.6 * DISC;
    private static final int AROUND = 24;
    private static final List<Double> FAR = List.of(2.6, 3.6, 5.0, 7.0, 9.0);
    private static final double OF_DISC = 5;
    private static final double OF_LINE = 0.4;
    /// Where there are more, lines are everywhere and weighing them takes long.
    private static final int MOST_LINES = 3_000;

    static NotePlace in(State state) {
        Network network = state.document().orElseThrow().network();
        Placement placement = state.placement();
        Stream<Point> notes = NoteChoices.places(state);
        return new NotePlace(state, Stream.concat(placement.at().keySet().stream().map(placement::of), notes).toList(),
                state.view().orElseThrow().seen().ties(network).map(ties -> lines(network, ties, placement)).orElse(List.of()));
    }

    private static List<List<Point>> lines(Network network, CountedTies ties, Placement placement) {
        Set<Pair> pairs = TieWeights.of(network, ties.layersOf(network), ties.wavesOf(network)).keySet();
        return pairs.size() > MOST_LINES ? List.of() : pairs.stream()
                .filter(pair -> has(placement, pair.from()) && has(placement, pair.to()))
                .map(NotePlace::ends).map(ends -> ends.stream().map(placement::of).toList()).toList();
    }

    private static boolean has(Placement placement, OrganisationId id) {
        return placement.at().containsKey(id);
    }

    private static List<OrganisationId> ends(Pair pair) {
        return List.of(pair.from(), pair.to());
    }

    /// The best place about a point; the point itself counts too where nothing stands there.
    Point near(Point wanted, boolean itself) {
        Stream<Point> about = FAR.stream().flatMap(far -> IntStream.range(0, AROUND).mapToObj(step -> at(wanted, far * DISC, 2 * Math.PI * step / AROUND)));
        List<Point> all = Stream.concat(itself ? Stream.of(wanted) : Stream.of(), about.filter(this::isInSight)).toList();
        return all.stream().min(Comparator.comparingDouble(place -> price(place, wanted))).orElse(at(wanted, FAR.getFirst() * DISC, -Math.PI / 2));
    }

    private static Point at(Point from, double far, double angle) {
        return from.plus(far * StrictMath.cos(angle), far * StrictMath.sin(angle));
    }

    private boolean isInSight(Point place) {
        return state.canvas().contains(state.projection().toPage(place));
    }

    private double price(Point place, Point wanted) {
        Box words = new Box(place.x() - WIDTH / 2, place.y() - HEIGHT / 2, WIDTH, HEIGHT);
        long discs = taken.stream().filter(words.grown(DISC * 0.6)::contains).count();
        long crossing = lines.stream().filter(line -> crosses(line, words)).count();
        return OF_DISC * discs + OF_LINE * crossing + place.distanceTo(wanted) / DISC;
    }

    /// Whether some of a few points along the line, near enough to each other, are covered.
    private static boolean crosses(List<Point> line, Box words) {
        Point from = line.getFirst();
        Point to = line.getLast();
        int steps = (int) Math.ceil(from.distanceTo(to) / (HEIGHT / 2)) + 1;
        return IntStream.rangeClosed(0, steps).mapToObj(step -> from.plus((to.x() - from.x()) * step / steps, (to.y() - from.y()) * step / steps))
                .anyMatch(words::contains);
    }
}
