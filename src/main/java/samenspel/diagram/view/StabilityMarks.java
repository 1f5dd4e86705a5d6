package samenspel.diagram.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.change.Counts;
import samenspel.change.Fate;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.FateLook;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.figure.TextBlockMarks;
import samenspel.diagram.picture.Discs;
import samenspel.layout.Point;
import samenspel.network.LayerId;
import samenspel.text.Texts;

/// A row for the ties of some organisations in a layer: a bar of what was kept, unknown and lost, beyond a line what is new, and
/// the loss in each network as a dot.
final class StabilityMarks {
    /// What names of layers and of organisations take at most, and the air behind them.
    private static final double LAYER = 120;
    private static final double WHOSE = 100;
    private static final double AFTER = 9;
    /// From the line to bars of what is new.
    private static final double PAST = 1.4;
    private static final double RANGE = 52;
    /// Below it the loss of each network has no room under the range.
    private static final double TWO_LINES = 18;
    private static final double LOSSES = 128;
    private static final double LEGEND = 22;
    private static final double AXIS = 15;
    private static final double BETWEEN = 8;
    private static final double HIGHEST_ROW = 25;
    private static final double MOST_GAIN = 2;
    private static final double TEXT = 8.6;
    /// Shares of fewer ties say little.
    static final int ENOUGH = 10;
    private static final String UNKNOWN = "?";

    private final ViewMarks marks;
    private final List<ViewedNetwork> networks;
    private final List<Stability> found;
    private final Box room;
    private final double unit;
    private final Texts texts;
    private final double hundred;
    private final double left;
    private final double whoseLeft;

    StabilityMarks(ViewMarks marks, List<ViewedNetwork> networks, List<Stability> found, Box room, double unit) {
        this.marks = marks;
        this.networks = networks;
        this.found = found;
        this.room = room;
        this.unit = unit;
        this.texts = Texts.in(networks.getFirst().depiction().language());
        double right = networks.size() > 1 ? (LOSSES + RANGE + 14) * unit : 0;
        double gain = found.getFirst().rows().stream().mapToDouble(row -> gain(row.counts())).max().orElse(0);
        Stream<String> layers = found.getFirst().rows().stream().map(row -> ties(row.layer()));
        this.whoseLeft = room.x() + widest(layers, marks.strong(TEXT), LAYER);
        this.left = whoseLeft + widest(found.getFirst().rows().stream().map(this::whose), marks.plain(TEXT), WHOSE);
        this.hundred = (room.right() - right - left - PAST * unit) / (1 + Math.max(0.2, gain));
    }

    /// What the widest of some words takes, with the air behind it.
    private double widest(Stream<String> words, TextStyle style, double most) {
        return Math.min(most * unit, words.mapToDouble(one -> ViewMarks.width(one, style)).max().orElse(0) + AFTER * unit);
    }

    private String ties(LayerId layer) {
        return networks.getFirst().words().ties(networks.getFirst().network().layer(layer).orElseThrow());
    }

    private static double gain(Counts counts) {
        return counts.before() == 0 ? 0 : Math.min(MOST_GAIN, (double) counts.gained() / counts.before());
    }

    void draw() {
        legend();
        List<Stability.Row> rows = found.getFirst().rows();
        int layers = (int) rows.stream().map(Stability.Row::layer).distinct().count();
        double top = room.y() + (LEGEND + 6) * unit;
        double height = Math.min(HIGHEST_ROW * unit, (room.bottom() - AXIS * unit - top - (layers - 1) * BETWEEN * unit) / rows.size());
        double bottom = top + rows.size() * height + (layers - 1) * BETWEEN * unit;
        axis(top, bottom);
        double y = top;
        for (int at = 0; at < rows.size(); at++) {
            boolean starts = at == 0 || !rows.get(at).layer().equals(rows.get(at - 1).layer());
            y += starts && at > 0 ? BETWEEN * unit : 0;
            row(at, rows.get(at), new Box(room.x(), y, room.width(), height), starts);
            y += height;
        }
    }

    private void legend() {
        List<Fate> fates = List.of(Fate.KEPT, Fate.UNKNOWN, Fate.LOST, Fate.GAINED);
        double end = networks.size() > 1 ? lossLeft() - 10 * unit : room.right();
        double wide = fates.stream().mapToDouble(fate -> ViewMarks.width(word(fate), marks.strong(TEXT)) + 29 * unit).sum();
        double x = Math.max(room.x(), Math.min(left, end - wide));
        double middle = room.y() + 8 * unit;
        for (Fate fate : fates) {
            Box swatch = new Box(x, middle - 5 * unit, 13 * unit, 10 * unit);
            fill("legend-" + fate, swatch, fate);
            String word = word(fate);
            marks.text("legend-word-" + fate, word, swatch.right() + 4 * unit, middle, marks.strong(TEXT));
            x = swatch.right() + (4 + 12) * unit + ViewMarks.width(word, marks.strong(TEXT));
        }
        if (networks.size() > 1) {
            networks();
        }
    }

    private String word(Fate fate) {
        return networks.getFirst().words().within(texts.get("fate." + fate));
    }

    private void fill(String key, Box box, Fate fate) {
        Colour colour = colour(fate);
        switch (fate) {
            case KEPT, GAINED -> marks.area(key, box, colour);
            case LOST -> marks.hatched(key, box, colour);
            case UNKNOWN -> marks.dotted(key, box, colour);
        }
    }

    private Colour colour(Fate fate) {
        return FateLook.pen(fate, networks.getFirst().look().ink()).colour();
    }

    private double lossLeft() {
        return room.right() - (LOSSES + RANGE) * unit;
    }

    private double lossAt(double share) {
        return lossLeft() + share * (LOSSES - 6) * unit;
    }

    private void networks() {
        double middle = room.y() + 8 * unit;
        double x = lossLeft();
        String head = texts.get(networks.size() > 2 ? "view.stability.loss-each" : "view.stability.loss");
        marks.text("losses", head, x, middle - 7 * unit, marks.strong(TEXT));
        for (int at = 0; at < networks.size(); at++) {
            dot("network-" + at, at, new Point(x + 4 * unit, middle + 5 * unit));
            TextStyle style = marks.plain(8);
            String called = networks.get(at).called();
            double each = (LOSSES + RANGE) * unit / networks.size() - 13 * unit;
            marks.within("network-" + at + "-name", called, new Point(x + 10 * unit, middle + 5 * unit), each, style);
            x += each + 13 * unit;
        }
    }

    private void dot(String key, int network, Point centre) {
        Colour fill = switch (network) {
            case 0 -> TextBlockMarks.INK;
            case 1 -> Colour.WHITE;
            default -> Colour.of("#9aa5b5");
        };
        marks.disc(key, centre, 3.4 * unit, fill, Pen.solid(TextBlockMarks.INK, unit));
    }

    private void axis(double top, double bottom) {
        double x = left + hundred;
        marks.line("hundred", new Point(x, top - 3 * unit), new Point(x, bottom + 3 * unit), Pen.solid(TextBlockMarks.INK, 1.2 * unit));
        String said = texts.get("view.stability.hundred", networks.getFirst().words().wave(found.getFirst().from()));
        marks.ending("hundred-word", said, x, bottom + 10 * unit, marks.quiet(8));
        if (networks.size() > 1) {
            for (double share : List.of(0.0, 0.5, 1.0)) {
                marks.line("loss-tick-" + share, new Point(lossAt(share), top - 3 * unit), new Point(lossAt(share), bottom + 2 * unit), Pen.solid(ViewMarks.GUIDE, 0.8 * unit));
                marks.centred("loss-tick-word-" + share, texts.get("view.percent", share), lossAt(share), bottom + 10 * unit, marks.quiet(8));
            }
        }
    }

    private void row(int at, Stability.Row row, Box box, boolean starts) {
        double middle = box.centre().y();
        if (starts) {
            marks.fitted("layer-" + at, ties(row.layer()), new Box(box.x(), box.y(), whoseLeft - box.x() - (AFTER - 1) * unit, box.height()), marks.strong(TEXT));
        }
        boolean whole = row.whose() == Stability.Whose.ALL;
        marks.within("whose-" + at, whose(row), new Point(whoseLeft, middle), left - whoseLeft - (AFTER - 1) * unit, whole ? marks.plain(TEXT) : marks.quiet(TEXT));
        bar("bar-" + at, row, middle, 0.72 * box.height());
        if (networks.size() > 1) {
            losses(at, row, box);
        }
    }

    private String whose(Stability.Row row) {
        return row.whose() == Stability.Whose.LIT ? networks.getFirst().isLitByLead() ? texts.get("view.stability.whose.LEADING", row.sector()) : row.sector() : texts.get("view.stability.whose." + row.whose());
    }

    private void bar(String key, Stability.Row row, double middle, double height) {
        Counts counts = row.counts();
        if (counts.before() == 0) {
            marks.text(key + "-none", texts.get(before(row)), left, middle, marks.quiet(8.2));
            return;
        }
        double each = hundred / counts.before();
        double x = left;
        for (Fate fate : List.of(Fate.KEPT, Fate.UNKNOWN, Fate.LOST)) {
            int ties = fate == Fate.KEPT ? counts.kept() : fate == Fate.LOST ? counts.lost() : counts.unknownAfter();
            Box part = new Box(x, middle - height / 2, ties * each, height);
            if (ties > 0) {
                fill(key + "-" + fate, part, fate);
                said(key + "-" + fate + "-said", fate, counts, part);
            }
            x = part.right();
        }
        gained(key, counts, new Box(left + hundred + PAST * unit, middle - height / 2, gain(counts) * hundred, height));
    }

    /// Key of the words for why there is no bar.
    private static String before(Stability.Row row) {
        return row.absent() ? "view.stability.absent" : row.unknown() > 0 ? "view.stability.unknown" : "view.stability.none";
    }

    private void gained(String key, Counts counts, Box part) {
        if (counts.gained() > 0) {
            fill(key + "-" + Fate.GAINED, part, Fate.GAINED);
            TextStyle style = marks.strong(8.4);
            String said = texts.get("view.plus", counts.gained());
            boolean inside = ViewMarks.width(said, style) + 6 * unit <= part.width();
            Colour ink = inside ? Discs.inkOn(colour(Fate.GAINED)) : TextBlockMarks.INK;
            TextStyle inked = new TextStyle(style.size(), style.weight(), ink);
            if (inside) {
                marks.ending(key + "-gained", said, part.right() - 4 * unit, part.centre().y(), inked);
            } else {
                marks.text(key + "-gained", said, part.right() + 3 * unit, part.centre().y(), inked);
            }
        }
    }

    /// How many were kept, and which share was lost where there are enough for one.
    private void said(String key, Fate fate, Counts counts, Box part) {
        boolean kept = fate == Fate.KEPT;
        String said = kept ? texts.get("view.count", counts.kept()) : counts.before() < ENOUGH ? texts.get("view.count", counts.lost()) : between(counts.loss(), atMost(counts));
        TextStyle style = marks.strong(kept ? 8.4 : TEXT);
        double width = ViewMarks.width(said, style);
        if (fate == Fate.UNKNOWN || width + 8 * unit > part.width()) {
            return;
        }
        if (kept) {
            marks.text(key, said, part.x() + 4 * unit, part.centre().y(), new TextStyle(style.size(), style.weight(), Discs.inkOn(colour(fate))));
        } else {
            marks.area(key + "-ground", new Box(part.centre().x() - width / 2 - 2.5 * unit, part.centre().y() - 5.4 * unit, width + 5 * unit, 10.8 * unit), Colour.WHITE);
            marks.centred(key, said, part.centre().x(), part.centre().y(), style);
        }
    }

    /// The share lost; where more than a tenth is unknown what it can be at most.
    private static double atMost(Counts counts) {
        return counts.leavesLossOpen() ? counts.lossAtMost() : counts.loss();
    }

    private String between(double least, double most) {
        return Math.round(100 * least) == Math.round(100 * most) ? texts.get("view.percent", least) : texts.get("view.range", least, most);
    }

    /// The loss in every network that has the row, each a little lower than the one before it, and in words the lowest and highest, and each.
    private void losses(int at, Stability.Row row, Box box) {
        double middle = box.centre().y();
        List<Counts> known = found.stream().flatMap(one -> one.as(row).stream()).map(Stability.Row::counts).filter(counts -> counts.before() >= ENOUGH).toList();
        String open = isOpen(row) ? UNKNOWN : "";
        TextStyle style = row.whose() == Stability.Whose.ALL ? marks.strong(TEXT) : marks.plain(TEXT);
        if (known.isEmpty()) {
            marks.ending("range-" + at + "-said", open, room.right(), middle, style);
            return;
        }
        double lowest = known.stream().mapToDouble(Counts::loss).min().orElse(0);
        double highest = known.stream().mapToDouble(StabilityMarks::atMost).max().orElse(1);
        marks.line("range-" + at, new Point(lossAt(lowest), middle), new Point(lossAt(highest) + 0.1, middle), Pen.solid(ViewMarks.RULE, 3 * unit));
        for (int network = 0; network < found.size(); network++) {
            double y = middle + (network - (found.size() - 1) / 2.0) * 4.4 * unit;
            String key = "loss-" + at + "-" + network;
            int dotted = network;
            found.get(network).as(row).map(Stability.Row::counts).filter(known::contains).ifPresent(counts -> dot(key, dotted, new Point(lossAt(counts.loss()), y)));
        }
        boolean two = networks.size() > 2 && box.height() >= TWO_LINES * unit;
        marks.ending("range-" + at + "-said", (between(lowest, highest) + " " + open).strip(), room.right(), middle - (two ? 5 * unit : 0), style);
        if (two) {
            marks.ending("each-" + at, found.stream().map(one -> each(one, row)).collect(Collectors.joining(" · ")), room.right(), middle + 5 * unit, marks.quiet(8));
        }
    }

    /// The loss in one network without the sign, which stands above; what is not known of it is a dash.
    private String each(Stability one, Stability.Row row) {
        return one.as(row).map(Stability.Row::counts).filter(counts -> counts.before() >= ENOUGH)
                .map(counts -> texts.get(counts.leavesLossOpen() ? "view.at-least" : "view.count", Math.round(100 * counts.loss()))).orElse("–");
    }

    /// Whether in a network nothing can be said of the row because its ties are unknown, and not because there are few.
    private boolean isOpen(Stability.Row row) {
        return found.stream().anyMatch(one -> one.isOpen(row));
    }
}
