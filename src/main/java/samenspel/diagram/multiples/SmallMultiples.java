package samenspel.diagram.multiples;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.network.LayerId;
import samenspel.network.WaveId;
import samenspel.text.Language;

/// The pictures of a page of small multiples: rows of depictions that differ in what they show of when,
/// not in where anything stands.
///
/// @param rows all of one length, but for the last, which may be shorter
/// @param left keys of sentences on what was asked for and is not drawn in pictures beside each other
public record SmallMultiples(List<List<Depiction>> rows, List<String> left) {
    public SmallMultiples {
        left = List.copyOf(left);
        rows = rows.stream().map(row -> row.stream().map(Depiction::beside).toList()).toList();
        if (rows.isEmpty() || rows.stream().anyMatch(List::isEmpty) || !even(rows)) {
            throw new IllegalArgumentException("small multiples are rows of equally many pictures");
        }
    }

    public SmallMultiples(List<List<Depiction>> rows) {
        this(rows, rows.stream().flatMap(List::stream).flatMap(SmallMultiples::left).distinct().toList());
    }

    private static Stream<String> left(Depiction asked) {
        return Stream.concat(asked.seen().groups().map(_ -> "multiples.no-groups").stream(), asked.look().capacity().map(_ -> "multiples.no-capacity").stream());
    }

    private static boolean even(List<List<Depiction>> rows) {
        int full = rows.getFirst().size();
        return rows.getLast().size() <= full && rows.subList(0, rows.size() - 1).stream().allMatch(row -> row.size() == full);
    }

    /// A column a layer, a row a wave.
    public static SmallMultiples layersByWaves(Depiction base, List<LayerId> layers, List<WaveId> waves) {
        List<List<Depiction>> rows = new ArrayList<>();
        for (WaveId wave : waves) {
            rows.add(layers.stream().map(layer -> showing(base.with(new Lens.OneWave(wave)), List.of(layer))).toList());
        }
        return new SmallMultiples(rows);
    }

    /// Before, change, after: one row of the layers that are on.
    public static SmallMultiples sideBySide(Depiction base, WaveId from, WaveId to) {
        return new SmallMultiples(List.of(abreast(base, from, to)));
    }

    private static List<Depiction> abreast(Depiction base, WaveId from, WaveId to) {
        return List.of(base.with(new Lens.OneWave(from)), base.with(new Lens.Between(from, to)), base.with(new Lens.OneWave(to)));
    }

    /// Before, change, after for each of some layers, a row each.
    public static SmallMultiples sideBySide(Depiction base, List<LayerId> layers, WaveId from, WaveId to) {
        return new SmallMultiples(layers.stream().map(layer -> abreast(showing(base, List.of(layer)), from, to)).toList());
    }

    /// The same with something highlighted in all pictures.
    public SmallMultiples with(Emphasis emphasis) {
        return each(one -> one.with(emphasis));
    }

    /// The same with organisations called otherwise in all pictures.
    public SmallMultiples with(NameMode names) {
        return each(one -> one.with(names));
    }

    /// The same change in all pictures.
    public SmallMultiples each(UnaryOperator<Depiction> change) {
        return new SmallMultiples(rows.stream().map(row -> row.stream().map(change).toList()).toList(), left);
    }

    /// In which the page speaks.
    Language language() {
        return all().getFirst().language();
    }

    public int columns() {
        return rows.getFirst().size();
    }

    public List<Depiction> all() {
        return rows.stream().flatMap(List::stream).toList();
    }

    /// One picture of the layers of all, for the caption.
    Depiction together() {
        SequencedSet<LayerId> layers = new LinkedHashSet<>();
        all().forEach(one -> layers.addAll(one.seen().layers()));
        return showing(all().getFirst(), List.copyOf(layers));
    }

    static Depiction showing(Depiction base, List<LayerId> layers) {
        return base.with(base.seen().withLayers(layers));
    }

    static Depiction unlabelled(Depiction base) {
        return base.with(base.seen().with(base.seen().appearance().with(LabelMode.NONE)));
    }
}
