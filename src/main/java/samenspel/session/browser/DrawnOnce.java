package samenspel.session.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkMapping;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Weight;
import samenspel.diagram.browser.BrowserLabel;
import samenspel.diagram.browser.BrowserLine;
import samenspel.diagram.browser.BrowserStanding;
import samenspel.diagram.browser.BrowserState;
import samenspel.diagram.browser.BrowserSymbol;
import samenspel.diagram.label.Circle;
import samenspel.diagram.seen.DrawnTie;
import samenspel.layout.Point;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;

/// Takes pictures apart into marks of which each stands once in the page.
final class DrawnOnce {
    private final List<OrganisationId> organisations;
    private final Map<OrganisationId, Integer> numbers = new HashMap<>();
    private final List<LayerId> layers;
    private final Point[] places;
    private final ToldOnce<BrowserSymbol> symbols = new ToldOnce<>();
    private final ToldOnce<BrowserLine> lines = new ToldOnce<>();
    private final ToldOnce<BrowserLabel> labels = new ToldOnce<>();
    private final ToldOnce<List<Mark>> fragments = new ToldOnce<>();

    DrawnOnce(List<OrganisationId> organisations, List<LayerId> layers) {
        this.organisations = organisations;
        this.layers = layers;
        this.places = new Point[organisations.size()];
        IntStream.range(0, organisations.size()).forEach(at -> numbers.put(organisations.get(at), at));
    }

    /// A tie as it is drawn.
    ///
    /// @param width of the usual width of its pen
    record Told(DrawnTie tie, boolean backbone, double width) {
    }

    /// @param pictures for each language the marks
    /// @param ties     by the ids of their lines
    BrowserState state(List<List<Mark>> pictures, Map<MarkId, Told> ties) {
        List<Mark> marks = pictures.getFirst();
        List<List<Mark>> without = pictures.stream().map(of -> of.stream().filter(mark -> !isTaken(mark, ties)).toList()).toList();
        List<Integer> edges = pictures.stream().map(DrawnOnce::edge).toList();
        List<Integer> under = new ArrayList<>();
        List<Integer> over = new ArrayList<>();
        for (int at = 0; at < pictures.size(); at++) {
            List<Mark> below = pictures.get(at).subList(0, edges.get(at));
            under.add(fragment(without.get(at).stream().filter(below::contains).toList()));
            over.add(fragment(without.get(at).stream().filter(mark -> !below.contains(mark)).toList()));
        }
        SortedMap<Integer, Point> moved = new TreeMap<>();
        List<Integer> drawn = symbols(marks, moved);
        Function<MarkId, Circle> discs = id -> disc(number(id), drawn, moved);
        return new BrowserState(standing(marks, ties, discs), drawn, moved, pictures.stream().map(this::labels).toList(), under, over);
    }

    /// Where discs begin.
    private static int edge(List<Mark> marks) {
        return IntStream.range(0, marks.size()).filter(at -> isDisc(marks.get(at))).findFirst().orElse(marks.size());
    }

    private static boolean isDisc(Mark mark) {
        return mark.role() == MarkRole.CLEARING || mark.role() == MarkRole.ORGANISATION;
    }

    private static boolean isTaken(Mark mark, Map<MarkId, Told> ties) {
        return isDisc(mark) || mark.role() == MarkRole.NAME || mark.role() == MarkRole.SHORT_TIE || ties.containsKey(mark.id());
    }

    int fragment(List<Mark> marks) {
        return marks.isEmpty() ? -1 : fragments.of(List.copyOf(marks));
    }

    /// The same drawing in several languages as fragments, of which those that are alike in all stand once.
    ///
    /// @return for each language its fragments in drawing order
    List<List<Integer>> parts(List<List<Mark>> drawings) {
        List<List<Integer>> parts = drawings.stream().<List<Integer>>map(_ -> new ArrayList<>()).toList();
        boolean aligned = drawings.stream().map(List::size).distinct().count() == 1;
        int length = aligned ? drawings.getFirst().size() : 0;
        for (int from = 0, to; from < length; from = to) {
            boolean alike = alike(drawings, from);
            to = from + 1;
            while (to < length && alike(drawings, to) == alike) {
                to++;
            }
            for (int at = 0; at < parts.size(); at++) {
                parts.get(at).add(fragment(drawings.get(at).subList(from, to)));
            }
        }
        if (!aligned) {
            IntStream.range(0, parts.size()).forEach(at -> parts.get(at).add(fragment(drawings.get(at))));
        }
        return parts;
    }

    private static boolean alike(List<List<Mark>> drawings, int at) {
        return drawings.stream().map(drawing -> drawing.get(at)).distinct().count() == 1;
    }

    private List<Integer> symbols(List<Mark> marks, SortedMap<Integer, Point> moved) {
        Map<OrganisationId, Mark.Group> groups = new HashMap<>();
        Map<OrganisationId, Double> cleared = new HashMap<>();
        marks.forEach(mark -> {
            if (mark instanceof Mark.Group group && mark.role() == MarkRole.ORGANISATION) {
                group.id().organisation().ifPresent(id -> groups.put(id, group));
            } else if (mark instanceof Mark.Disc disc && mark.role() == MarkRole.CLEARING) {
                disc.id().organisation().ifPresent(id -> cleared.put(id, disc.radius()));
            }
        });
        List<Integer> drawn = new ArrayList<>();
        for (OrganisationId id : organisations) {
            drawn.add(groups.containsKey(id) ? symbol(groups.get(id), cleared.getOrDefault(id, 0.0), moved) : -1);
        }
        return drawn;
    }

    private int symbol(Mark.Group group, double cleared, SortedMap<Integer, Point> moved) {
        int number = number(group.id());
        Mark own = group.marks().stream().filter(part -> part.role() == MarkRole.ORGANISATION).findFirst().orElse(group);
        Point centre = own.bounds().centre();
        if (places[number] == null) {
            places[number] = rounded(centre);
        } else if (places[number].distanceTo(centre) > 0.02) {
            moved.put(number, rounded(centre));
        }
        return symbols.of(new BrowserSymbol(new Nameless(-centre.x(), -centre.y()).of(group.marks()), radius(own), rounded(cleared)));
    }

    /// Where a disc stands, and how far from it lines are hidden.
    private Circle disc(int number, List<Integer> drawn, SortedMap<Integer, Point> moved) {
        return new Circle(moved.getOrDefault(number, place(number)), symbols.values().get(drawn.get(number)).cleared());
    }

    private static double radius(Mark own) {
        return switch (own) {
            case Mark.Disc disc -> rounded(disc.radius());
            case Mark.Ring ring -> rounded(ring.radius());
            default -> rounded(own.bounds().width() / 2);
        };
    }

    private int number(MarkId id) {
        return numbers.getOrDefault(id.organisation().orElseThrow(), 0);
    }

    private List<BrowserStanding> standing(List<Mark> marks, Map<MarkId, Told> ties, Function<MarkId, Circle> discs) {
        Map<String, Integer> over = new HashMap<>();
        marks.stream().filter(mark -> mark.role() == MarkRole.SHORT_TIE && mark instanceof Mark.Group)
                .forEach(mark -> over.put(mark.id().value(), ((Mark.Group) mark).marks().size()));
        List<BrowserStanding> standing = new ArrayList<>();
        for (Mark mark : marks) {
            Optional<Told> told = Optional.ofNullable(ties.get(mark.id()));
            if (told.isPresent() && mark instanceof Mark.Stroke stroke && mark.role() == MarkRole.TIE) {
                DrawnTie tie = told.get().tie();
                standing.add(new BrowserStanding(line(stroke, tie, discs), tie.heads(), tie.fate().map(Enum::ordinal).orElse(-1), tie.tiedBefore(), told.get().backbone(),
                        over.getOrDefault("short-" + mark.id().value(), 0), rounded(told.get().width())));
            }
        }
        return standing;
    }

    private int line(Mark.Stroke stroke, DrawnTie tie, Function<MarkId, Circle> discs) {
        var ends = stroke.joins().orElseThrow();
        Circle from = discs.apply(ends.from());
        Circle to = discs.apply(ends.to());
        return lines.of(new BrowserLine(layers.indexOf(tie.layer()), number(ends.from()), number(ends.to()), rounded(stroke.from()), rounded(stroke.to()), from.centre(), to.centre(), from.radius(), to.radius()));
    }

    private List<Integer> labels(List<Mark> marks) {
        return marks.stream().filter(mark -> mark.role() == MarkRole.NAME && mark.id().organisation().isPresent()).flatMap(Mark::labels)
                .map(label -> labels.of(new BrowserLabel(number(label.id()), rounded(label.start()), label.text(), rounded(label.lettering().size()), label.lettering().weight() == Weight.SEMI_BOLD, rounded(label.width())))).toList();
    }

    private static Point rounded(Point point) {
        return new Point(rounded(point.x()), rounded(point.y()));
    }

    private static double rounded(double length) {
        return Math.round(100 * length) / 100.0;
    }

    List<BrowserSymbol> symbols() {
        return symbols.values();
    }

    List<BrowserLine> lines() {
        return lines.values();
    }

    List<BrowserLabel> labels() {
        return labels.values();
    }

    List<List<Mark>> fragments() {
        return fragments.values();
    }

    /// Where an organisation stands; in the corner if it is nowhere drawn.
    Point place(int organisation) {
        Point place = places[organisation];
        return place == null ? new Point(0, 0) : place;
    }

    /// Marks at another place that say nothing of whom they are, so that those of organisations that look alike are equal.
    private record Nameless(double dx, double dy) implements MarkMapping {
        @Override
        public MarkId id(MarkId id) {
            return new MarkId("part");
        }

        @Override
        public Point point(Point point) {
            return new Point(rounded(point.x() + dx), rounded(point.y() + dy));
        }
    }
}
