package samenspel.study.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.Emphasis;
import samenspel.layout.Point;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.render.svg.Svg;
import samenspel.storage.NetworkFile;
import samenspel.storage.PlacesInRows;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

/// Somebody has an anonymous copy, a published figure of the original with names and places, its ids in their order, and what
/// everybody may know of an organisation: sector, access role, level and task. By places, order and ids he finds no more than who
/// guesses among organisations of which the same is known. What ties tell is not tried here: the copy says that they do.
class ReidentificationTest {
    private static final List<Document> ORIGINALS = Stream.of("network-1", "network-3")
            .map(name -> PlacesInRows.read(Path.of("samples", name + ".samenspel.json")).value().orElseThrow()).toList();
    private static final int KEYS = 10;

    /// Who stands for each in the copy, as the attacker thinks.
    interface Attack {
        Map<OrganisationId, OrganisationId> guesses(Document original, Document copy);
    }

    static Stream<Named<Attack>> attacks() {
        return Stream.of(Named.of("places to the bit", ReidentificationTest::bySamePlace),
                Named.of("places laid upon each other, turned, mirrored and stretched", ReidentificationTest::byNearestPlace),
                Named.of("distance from the middle", (original, copy) -> byRank(original, copy, document -> far(document.placement().at()))),
                Named.of("order of the list", (original, copy) -> byOrder(original, copy, document -> ids(document.network().organisations().stream()))),
                Named.of("order of the ids", (original, copy) -> byOrder(original, copy, document -> ids(document.network().organisations().stream()).stream().sorted().toList())),
                Named.of("order of places in the file", (original, copy) -> byOrder(original, copy, document -> List.copyOf(document.placement().at().keySet()))),
                Named.of("order of reports in the file", (original, copy) -> byOrder(original, copy, ReidentificationTest::reporters)));
    }

    private static List<OrganisationId> ids(Stream<Organisation> some) {
        return some.map(Organisation::id).toList();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void places_order_and_ids_find_no_more_than_chance(Attack attack) {
        for (Document original : ORIGINALS) {
            double found = 0;
            for (int key = 0; key < KEYS; key++) {
                Document copy = written(AnonymousCopy.of(original, key(key), false).document());
                found += right(original, key(key), attack.guesses(published(original), copy));
            }
            double chance = classes(original);
            // Each class gives one right guess on average, with a variance of one.
            assertTrue(found / KEYS <= chance + 4 * Math.sqrt(chance / KEYS), found / KEYS + " found, by chance " + chance);
        }
    }

    @Test
    void who_keeps_places_gives_all_names_back() {
        Document original = ORIGINALS.getFirst();
        Document copy = written(AnonymousCopy.of(original, key(1), true).document());
        assertEquals(original.network().organisations().size(), right(original, key(1), bySamePlace(original, copy)));
    }

    @Test
    void the_words_of_the_copy_say_what_this_does_not_try() {
        assertEquals(Revealed.Kind.TIES, AnonymousCopy.reveals(ORIGINALS.getFirst().network()).getLast().kind());
    }

    private static CodeKey key(int number) {
        return CodeKey.of(("key of chance " + number).getBytes(StandardCharsets.UTF_8));
    }

    /// As it is read from the file somebody gets.
    private static Document written(Document copy) {
        return PlacesInRows.parse("copy", NetworkFile.write(copy).getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
    }

    /// With the places that stand in an SVG of it.
    private static Document published(Document original) {
        String svg = Svg.write(new Figures(new DrawnLayersCache()).of(View.opening(original.network()).depict(original, Emphasis.NONE, Language.EN),
                Page.ofCm(16, 12)));
        Map<OrganisationId, Point> places = new LinkedHashMap<>();
        for (Organisation one : original.network().organisations()) {
            Matcher disc = Pattern.compile("id=\"disc\\." + Pattern.quote(one.id().value()) + "\" cx=\"([-0-9.]+)\" cy=\"([-0-9.]+)\"").matcher(svg);
            if (disc.find()) {
                places.put(one.id(), new Point(Double.parseDouble(disc.group(1)), Double.parseDouble(disc.group(2))));
            }
        }
        assertTrue(places.size() > 0.5 * original.network().organisations().size(), places.size() + " places in the figure");
        return original.with(original.placement().moved(places));
    }

    private static int right(Document original, CodeKey key, Map<OrganisationId, OrganisationId> guesses) {
        Map<OrganisationId, String> codes = Pseudonyms.of(original.network(), key);
        return (int) guesses.entrySet().stream().filter(guess -> guess.getValue().value().equals(codes.get(guess.getKey()))).count();
    }

    private static List<Object> known(Organisation one) {
        return List.of(one.sector(), one.access(), one.level(), one.task());
    }

    private static int classes(Document document) {
        return (int) document.network().organisations().stream().map(ReidentificationTest::known).distinct().count();
    }

    private static Map<List<Object>, List<OrganisationId>> byClass(Document document, List<OrganisationId> order) {
        return order.stream().collect(Collectors.groupingBy(id -> known(document.network().organisation(id).orElseThrow())));
    }

    /// The first of what is known of the original is the first of it in the copy.
    private static Map<OrganisationId, OrganisationId> byOrder(Document original, Document copy, Function<Document, List<OrganisationId>> order) {
        Map<List<Object>, List<OrganisationId>> there = byClass(copy, order.apply(copy));
        Map<OrganisationId, OrganisationId> guesses = new LinkedHashMap<>();
        byClass(original, order.apply(original)).forEach((known, here) -> {
            List<OrganisationId> others = there.getOrDefault(known, List.of());
            IntStream.range(0, Math.min(here.size(), others.size())).forEach(at -> guesses.put(here.get(at), others.get(at)));
        });
        return guesses;
    }

    private static Map<OrganisationId, OrganisationId> byRank(Document original, Document copy, Function<Document, Map<OrganisationId, Double>> value) {
        return byOrder(original, copy, document -> {
            Map<OrganisationId, Double> values = value.apply(document);
            return values.keySet().stream().sorted(Comparator.comparing(values::get)).toList();
        });
    }

    private static Map<OrganisationId, Double> far(Map<OrganisationId, Point> at) {
        Point middle = middle(at);
        Map<OrganisationId, Double> far = new LinkedHashMap<>();
        at.forEach((id, point) -> far.put(id, Math.hypot(point.x() - middle.x(), point.y() - middle.y())));
        return far;
    }

    private static Point middle(Map<OrganisationId, Point> at) {
        return new Point(at.values().stream().mapToDouble(Point::x).average().orElse(0), at.values().stream().mapToDouble(Point::y).average().orElse(0));
    }

    /// Of one layer in one wave: who reports in which is of the ties.
    private static List<OrganisationId> reporters(Document document) {
        return document.network().fieldwork().values().stream().flatMap(work -> work.reports().values().stream()).filter(byPair -> !byPair.isEmpty())
                .findFirst().orElseThrow().keySet().stream().map(pair -> pair.from()).distinct().toList();
    }

    private static Map<OrganisationId, OrganisationId> bySamePlace(Document original, Document copy) {
        Map<Point, OrganisationId> there = new LinkedHashMap<>();
        copy.placement().at().forEach((id, point) -> there.put(point, id));
        Map<OrganisationId, OrganisationId> guesses = new LinkedHashMap<>();
        original.placement().at().forEach((id, point) -> Optional.ofNullable(there.get(point)).ifPresent(code -> guesses.put(id, code)));
        return guesses;
    }

    /// The best of 72 turns, each also mirrored, by the sum of distances between those nearest to each other of whom the same is known.
    private static Map<OrganisationId, OrganisationId> byNearestPlace(Document original, Document copy) {
        Map<OrganisationId, Point> here = scaled(original.placement().at());
        Map<OrganisationId, Point> there = scaled(copy.placement().at());
        List<Nearest> tried = new ArrayList<>();
        for (int turn = 0; turn < 72; turn++) {
            double angle = turn * Math.PI / 36;
            for (int side : new int[] {1, -1}) {
                tried.add(nearest(original, copy, here, there, point -> new Point(side * (point.x() * Math.cos(angle) - point.y() * Math.sin(angle)),
                        point.x() * Math.sin(angle) + point.y() * Math.cos(angle))));
            }
        }
        return tried.stream().min(Comparator.comparingDouble(Nearest::sum)).orElseThrow().guesses();
    }

    private record Nearest(Map<OrganisationId, OrganisationId> guesses, double sum) {
    }

    private static Nearest nearest(Document original, Document copy, Map<OrganisationId, Point> here, Map<OrganisationId, Point> there,
                                   UnaryOperator<Point> turn) {
        Map<OrganisationId, OrganisationId> guesses = new LinkedHashMap<>();
        Set<OrganisationId> taken = new HashSet<>();
        double sum = 0;
        for (var one : here.entrySet()) {
            Point at = turn.apply(one.getValue());
            List<Object> known = known(original.network().organisation(one.getKey()).orElseThrow());
            Optional<OrganisationId> next = ids(copy.network().organisations().stream().filter(other -> known(other).equals(known))).stream()
                    .filter(id -> !taken.contains(id)).min(Comparator.comparingDouble(id -> apart(at, there.get(id))));
            if (next.isPresent()) {
                taken.add(next.get());
                guesses.put(one.getKey(), next.get());
                sum += apart(at, there.get(next.get()));
            }
        }
        return new Nearest(guesses, sum);
    }

    private static double apart(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    /// Round their middle, at a mean distance of one.
    private static Map<OrganisationId, Point> scaled(Map<OrganisationId, Point> at) {
        Point middle = middle(at);
        double mean = far(at).values().stream().mapToDouble(Double::doubleValue).average().orElse(1);
        Map<OrganisationId, Point> scaled = new LinkedHashMap<>();
        at.forEach((id, point) -> scaled.put(id, new Point((point.x() - middle.x()) / mean, (point.y() - middle.y()) / mean)));
        return scaled;
    }
}
