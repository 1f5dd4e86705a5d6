package samenspel.diagram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Look;
import samenspel.diagram.Pen;
import samenspel.diagram.figure.TextBlockMarks;
import samenspel.layout.Point;
import samenspel.network.Layer;
import samenspel.network.Profile;
import samenspel.network.Sector;
import samenspel.network.kind.MunicipalityKind;
import samenspel.text.Texts;

/// Rows of what can be said of networks: a block for each organisation, bars for answers, partners and density.
final class ProfilesMarks {
    private static final Colour EARLIER = Colour.of("#b3bcc9");
    private static final Colour LATER = Colour.of("#3d4a5c");
    private static final double LABEL = 106;
    private static final double GAP = 16;
    private static final double HEAD = 20;
    private static final double LINE = 12;
    private static final double BLOCK = 8.4;
    private static final double BAR = 8.6;
    private static final double LEGEND_COLUMN = 162;
    private static final double TEXT = 8.8;

    private final ViewMarks marks;
    private final List<ViewedNetwork> networks;
    private final List<NetworkProfile> found;
    private final OptionalInt lit;
    private final Layer layer;
    private final Box room;
    private final double unit;
    private final Texts texts;

    /// What is drawn.
    ///
    /// @param found of each network
    /// @param lit   the network whose density stands out
    record Profiles(List<ViewedNetwork> networks, List<NetworkProfile> found, OptionalInt lit) {
    }

    /// @param layer whose partners and density are drawn
    ProfilesMarks(ViewMarks marks, Profiles profiles, Layer layer, Box room, double unit) {
        this.marks = marks;
        this.networks = profiles.networks;
        this.found = profiles.found;
        this.lit = profiles.lit;
        this.layer = layer;
        this.room = room;
        this.unit = unit;
        this.texts = Texts.in(networks.getFirst().depiction().language());
    }

    void draw() {
        double y = heads(room.y());
        y = blocks(y + 4 * unit);
        y = rule(y);
        y = bars("answered", texts.get("view.profiles.answered"), texts.get("view.profiles.answered.of"), y, new Scale(one -> OptionalDouble.of(one.response().rate()), 1, "view.percent"));
        double partners = found.stream().flatMap(one -> one.waves().stream()).mapToDouble(one -> one.partners().orElse(0)).max().orElse(1);
        y = bars("partners", texts.get("view.profiles.partners"), networks.getFirst().words().name(layer.name()), y, new Scale(NetworkProfile.InWave::partners, Math.max(1, partners), "view.mean"));
        double density = found.stream().flatMap(one -> one.waves().stream()).mapToDouble(one -> one.density().orElse(0)).max().orElse(1);
        y = bars("density", texts.get("view.profiles.density-row"), texts.get("view.profiles.density.of"), y, new Scale(NetworkProfile.InWave::density, Math.max(0.01, density), "view.percent"));
        if (networks.stream().anyMatch(one -> one.network().profile().kind() != MunicipalityKind.OTHER)) {
            y = governance(y);
        }
        sectors(y);
    }

    private double columnWidth() {
        return (room.width() - LABEL * unit - (networks.size() - 1) * GAP * unit) / networks.size();
    }

    private double column(int at) {
        return room.x() + LABEL * unit + at * (columnWidth() + GAP * unit);
    }

    /// Names, kinds and inhabitants.
    private double heads(double y) {
        double bottom = y;
        for (int at = 0; at < networks.size(); at++) {
            ViewedNetwork one = networks.get(at);
            double x = column(at);
            marks.line("head-" + at, new Point(x, y), new Point(x + columnWidth(), y), Pen.solid(TextBlockMarks.INK, 1.2 * unit));
            marks.within("name-" + at, one.called(), new Point(x, y + 10 * unit), columnWidth(), marks.strong(10));
            double next = x + ViewMarks.width(one.called(), marks.strong(10)) + 5 * unit;
            if (!one.place().isEmpty() && next + 25 * unit < x + columnWidth()) {
                marks.within("place-" + at, one.place(), new Point(next, y + 10 * unit), x + columnWidth() - next, marks.quiet(9));
            }
            List<String> lines = introduction(one.network().profile());
            for (int line = 0; line < lines.size(); line++) {
                marks.within("kind-" + at + "-" + line, lines.get(line), new Point(x, y + (HEAD + 4 + line * LINE) * unit), columnWidth(), marks.plain(TEXT));
            }
            bottom = Math.max(bottom, y + (HEAD + lines.size() * LINE) * unit);
        }
        return bottom;
    }

    private List<String> introduction(Profile profile) {
        List<String> lines = new ArrayList<>();
        if (profile.kind() != MunicipalityKind.OTHER) {
            lines.add(texts.get("view.profiles.kind." + profile.kind()));
        }
        if (profile.inhabitants() > 0) {
            lines.add(texts.get("view.profiles.inhabitants", profile.inhabitants()));
        }
        return lines;
    }

    private double blocks(double y) {
        label("organisations", texts.get("view.profiles.organisations"), waves(), y + 6 * unit);
        int across = (int) Math.max(1, Math.floor(columnWidth() / (BLOCK * unit)));
        int most = found.stream().mapToInt(one -> (one.blocks().size() + across - 1) / across).max().orElse(1);
        double free = room.bottom() - y - (LINE + 4 + 4 * (2 * BAR + 12) + legendRows() * LINE + 8) * unit;
        double step = Math.min(BLOCK * unit, free / most);
        int wide = (int) Math.max(across, Math.floor(columnWidth() / step));
        for (int at = 0; at < networks.size(); at++) {
            NetworkProfile profile = found.get(at);
            String count = String.join(" / ", profile.waves().stream().map(one -> texts.get("view.count", one.response().present())).toList());
            marks.text("count-" + at, count, column(at), y + 6 * unit, marks.strong(TEXT));
            String of = networks.get(at).isWithoutSectors() ? texts.get("view.profiles.no-sectors") : texts.get("view.profiles.sectors", profile.sectors().size());
            marks.text("sectors-" + at, of, column(at) + ViewMarks.width(count, marks.strong(TEXT)) + 6 * unit, y + 6 * unit, marks.quiet(TEXT));
            for (int block = 0; block < profile.blocks().size(); block++) {
                Box box = new Box(column(at) + block % wide * step, y + (LINE + 3) * unit + block / wide * step, step - 1.2 * unit, step - 1.2 * unit);
                marks.block("block-" + at + "-" + block, box, networks.get(at).look(), profile.blocks().get(block).sector());
            }
        }
        int rows = found.stream().mapToInt(one -> (one.blocks().size() + wide - 1) / wide).max().orElse(1);
        return y + (LINE + 6) * unit + rows * step;
    }

    private String waves() {
        List<String> each = IntStream.range(0, networks.size()).mapToObj(at -> String.join(" / ", found.get(at).waves().stream().map(one -> networks.get(at).words().wave(one.wave())).toList())).distinct().toList();
        return each.size() == 1 ? each.getFirst() : "";
    }

    private double rule(double y) {
        marks.line("rule-" + Math.round(y), new Point(room.x(), y), new Point(room.right(), y), Pen.solid(ViewMarks.RULE, 0.7 * unit));
        return y + 4 * unit;
    }

    private void label(String key, String name, String more, double middle) {
        marks.within("label-" + key, name, new Point(room.x(), middle), (LABEL - 5) * unit, marks.strong(TEXT));
        marks.within("more-" + key, more, new Point(room.x(), middle + 10 * unit), (LABEL - 5) * unit, marks.quiet(8));
    }

    /// @param most what the longest bar stands for
    /// @param said key of the message that says a number
    private record Scale(Function<NetworkProfile.InWave, OptionalDouble> value, double most, String said) {
    }

    private double bars(String key, String name, String more, double y, Scale scale) {
        label(key, name, more, y + 5 * unit);
        for (int at = 0; at < networks.size(); at++) {
            double length = columnWidth() - 34 * unit;
            List<NetworkProfile.InWave> waves = found.get(at).waves();
            for (int wave = 0; wave < waves.size(); wave++) {
                OptionalDouble value = scale.value.apply(waves.get(wave));
                Box bar = new Box(column(at), y + wave * (BAR + 1.4) * unit, length * Math.min(1, value.orElse(0) / scale.most), BAR * unit);
                boolean later = wave == waves.size() - 1;
                marks.area("bar-" + key + "-" + at + "-" + wave, bar, colour(later, key.equals("density") && lit.isPresent() && lit.getAsInt() == at));
                String said = value.isPresent() ? texts.get(scale.said, value.getAsDouble()) : "–";
                marks.text("said-" + key + "-" + at + "-" + wave, said, bar.right() + 4 * unit, bar.centre().y(), later ? marks.strong(8.4) : marks.plain(8.4));
            }
        }
        return rule(y + (2 * BAR + 5) * unit);
    }

    private static Colour colour(boolean later, boolean lit) {
        Colour dark = lit ? ViewMarks.LIT : LATER;
        return later ? dark : lit ? Colour.WHITE.towards(dark, 0.4) : EARLIER;
    }

    private double governance(double y) {
        label("governance", texts.get("view.profiles.governance"), texts.get("view.profiles.governance.of"), y + 5 * unit);
        for (int at = 0; at < networks.size(); at++) {
            String form = texts.get("view.form." + networks.get(at).network().profile().governance());
            marks.within("governance-" + at, form, new Point(column(at), y + 5 * unit), columnWidth(), marks.plain(TEXT));
        }
        return rule(y + (2 * BAR + 5) * unit);
    }

    private List<Sector> all() {
        return found.stream().flatMap(one -> one.sectors().stream()).map(Sector::id).distinct()
                .map(id -> networks.stream().flatMap(one -> one.network().sector(id).stream()).findFirst().orElseThrow()).toList();
    }

    private int across() {
        return (int) Math.max(1, Math.floor((room.width() - LABEL * unit + GAP * unit) / (LEGEND_COLUMN * unit)));
    }

    private int legendRows() {
        return (all().size() + across() - 1) / across();
    }

    private void sectors(double y) {
        marks.text("label-sectors", texts.get("view.profiles.colour"), room.x(), y + 5 * unit, marks.strong(TEXT));
        List<Sector> sectors = all();
        double wide = (room.width() - LABEL * unit) / across();
        for (int at = 0; at < sectors.size(); at++) {
            Sector sector = sectors.get(at);
            double x = room.x() + LABEL * unit + at / legendRows() * wide;
            double middle = y + (5 + at % legendRows() * LINE) * unit;
            Look look = networks.stream().filter(one -> one.network().sector(sector.id()).isPresent()).findFirst().orElseThrow().look();
            marks.block("legend-" + at, new Box(x, middle - 4 * unit, 8 * unit, 8 * unit), look, sector.id());
            marks.within("legend-name-" + at, networks.getFirst().words().name(sector.name()), new Point(x + 12 * unit, middle), wide - 20 * unit, marks.plain(8.4));
        }
    }
}
