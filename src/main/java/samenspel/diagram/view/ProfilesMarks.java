package samenspel.diagram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Look;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
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
    /// Two lines of words beside a row.
    private static final double LABELLED = 27;
    /// What a block and the air round a name take.
    private static final double BESIDE_NAME = 17;
    private static final double LEGEND_COLUMN = 162;
    /// Of sectors with whole names; where there would be more, names are cut.
    private static final int MOST_ROWS = 8;
    private static final double TEXT = 8.8;
    /// How much higher everything is made where a page has the room.
    private static final double HIGHEST = 1.5;
    private static final double STEP = 0.05;
    /// Numbers of inhabitants that are multiples of it have been rounded.
    private static final int ROUND = 1000;

    private final ViewMarks marks;
    private final List<ViewedNetwork> networks;
    private final List<NetworkProfile> found;
    private final OptionalInt lit;
    private final Layer layer;
    private final Box room;
    private final double unit;
    private final Texts texts;
    /// Page units of a design unit downwards.
    private final double down;

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
        this.down = highest();
    }

    private double highest() {
        double high = HIGHEST;
        while (high > 1 && height(high * unit) > room.height()) {
            high = Math.max(1, high - STEP);
        }
        return high * unit;
    }

    /// How high all rows together are.
    private double height(double each) {
        int lines = networks.stream().mapToInt(one -> introduction(one.network().profile()).size()).max().orElse(0);
        int across = (int) Math.max(1, Math.floor(columnWidth() / (BLOCK * each)));
        int blocks = found.stream().mapToInt(one -> (one.blocks().size() + across - 1) / across).max().orElse(1);
        return (HEAD + lines * LINE + 4 + LINE + 6 + blocks * BLOCK + 4 + 4 * (2 * BAR + 9) + legendRows() * LINE + 2 - 3 * (2 - lines()) * BAR) * each;
    }

    void draw() {
        double y = heads(room.y());
        y = blocks(y + 4 * down);
        y = rule(y);
        y = bars("answered", texts.get("view.profiles.answered"), texts.get("view.profiles.answered.of"), y, new Scale(one -> OptionalDouble.of(one.response().rate()), one -> one.response().rate(), 1, "view.percent"));
        double partners = found.stream().flatMap(one -> one.waves().stream()).mapToDouble(one -> one.most().partners()).max().orElse(1);
        y = bars("partners", texts.get("view.profiles.partners"), networks.getFirst().words().name(layer.name()), y, new Scale(NetworkProfile.InWave::partners, one -> one.most().partners(), Math.max(1, partners), "view.mean"));
        boolean half = found.stream().flatMap(one -> one.waves().stream()).allMatch(one -> one.most().density() <= 0.5);
        y = bars("density", texts.get("view.profiles.density-row"), texts.get("view.profiles.density.of"), y, new Scale(NetworkProfile.InWave::density, one -> one.most().density(), half ? 0.5 : 1, "view.percent"));
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
                marks.within("kind-" + at + "-" + line, lines.get(line), new Point(x, y + (HEAD + 4 + line * LINE) * down), columnWidth(), marks.plain(TEXT));
            }
            bottom = Math.max(bottom, y + (HEAD + lines.size() * LINE) * down);
        }
        return bottom;
    }

    private List<String> introduction(Profile profile) {
        List<String> lines = new ArrayList<>();
        if (profile.kind() != MunicipalityKind.OTHER) {
            lines.add(texts.get("view.profiles.kind." + profile.kind()));
        }
        if (profile.inhabitants() > 0) {
            lines.add(texts.get(profile.inhabitants() % ROUND == 0 ? "view.profiles.inhabitants-about" : "view.profiles.inhabitants", profile.inhabitants()));
        }
        return lines;
    }

    private double blocks(double y) {
        label("organisations", texts.get("view.profiles.organisations"), waves(), y + 6 * down);
        int across = (int) Math.max(1, Math.floor(columnWidth() / (BLOCK * down)));
        int most = found.stream().mapToInt(one -> (one.blocks().size() + across - 1) / across).max().orElse(1);
        double free = room.bottom() - y - (LINE + 6 + 4 + 4 * (2 * BAR + 9) + legendRows() * LINE - 3 * (2 - lines()) * BAR) * down;
        double step = Math.min(BLOCK * down, free / most);
        int wide = (int) Math.max(across, Math.floor(columnWidth() / step));
        for (int at = 0; at < networks.size(); at++) {
            NetworkProfile profile = found.get(at);
            String count = String.join(" / ", profile.waves().stream().map(one -> texts.get("view.count", one.response().present())).toList());
            marks.text("count-" + at, count, column(at), y + 6 * down, marks.strong(TEXT));
            String of = networks.get(at).isWithoutSectors() ? texts.get("view.profiles.no-sectors") : texts.get("view.profiles.sectors", profile.sectors().size());
            marks.text("sectors-" + at, of, column(at) + ViewMarks.width(count, marks.strong(TEXT)) + 6 * unit, y + 6 * down, marks.quiet(TEXT));
            for (int block = 0; block < profile.blocks().size(); block++) {
                Box box = new Box(column(at) + block % wide * step, y + (LINE + 3) * down + block / wide * step, step - 1.2 * unit, step - 1.2 * unit);
                marks.block("block-" + at + "-" + block, box, networks.get(at).look(), profile.blocks().get(block).sector());
            }
        }
        int rows = found.stream().mapToInt(one -> (one.blocks().size() + wide - 1) / wide).max().orElse(1);
        return y + (LINE + 6) * down + rows * step;
    }

    private String waves() {
        List<String> each = IntStream.range(0, networks.size()).mapToObj(at -> String.join(" / ", found.get(at).waves().stream().map(one -> networks.get(at).words().wave(one.wave())).toList())).distinct().toList();
        return each.size() == 1 ? each.getFirst() : "";
    }

    private double rule(double y) {
        marks.line("rule-" + Math.round(y), new Point(room.x(), y), new Point(room.right(), y), Pen.solid(ViewMarks.RULE, 0.7 * unit));
        return y + 4 * down;
    }

    private void label(String key, String name, String more, double middle) {
        marks.within("label-" + key, name, new Point(room.x(), middle), (LABEL - 5) * unit, marks.strong(TEXT));
        marks.within("more-" + key, more, new Point(room.x(), middle + 10 * unit), (LABEL - 5) * unit, marks.quiet(8));
    }

    /// @param atMost  what the number is if all unknown ties are there
    /// @param longest what the longest bar stands for
    /// @param said    key of the message that says a number
    private record Scale(Function<NetworkProfile.InWave, OptionalDouble> value, ToDoubleFunction<NetworkProfile.InWave> atMost, double longest, String said) {
    }

    private double bars(String key, String name, String more, double y, Scale scale) {
        label(key, name, more, y + 5 * down);
        for (int at = 0; at < networks.size(); at++) {
            double length = columnWidth() - 58 * unit;
            List<NetworkProfile.InWave> waves = found.get(at).waves();
            for (int wave = 0; wave < waves.size(); wave++) {
                OptionalDouble value = scale.value.apply(waves.get(wave));
                Box bar = new Box(column(at), y + (lines() - waves.size()) * 0.5 * (BAR + 1.4) * down + wave * (BAR + 1.4) * down, length * Math.min(1, value.orElse(0) / scale.longest), BAR * down);
                boolean later = wave == waves.size() - 1;
                Colour colour = colour(later, key.equals("density") && lit.isPresent() && lit.getAsInt() == at);
                String id = key + "-" + at + "-" + wave;
                marks.area("bar-" + id, bar, colour);
                double most = scale.atMost.applyAsDouble(waves.get(wave));
                double end = Math.max(bar.right(), column(at) + length * Math.min(1, most / scale.longest));
                String said = value.isPresent() ? texts.get(scale.said, value.getAsDouble()) : "–";
                TextStyle style = later ? marks.strong(8.4) : marks.plain(8.4);
                marks.text("said-" + id, said, end + 4 * unit, bar.centre().y(), style);
                if (end > bar.right()) {
                    marks.dotted("most-" + id, new Box(bar.right(), bar.y(), end - bar.right(), bar.height()), colour);
                    marks.text("most-said-" + id, texts.get("view.profiles.to", texts.get(scale.said, most)), end + 7 * unit + ViewMarks.width(said, style), bar.centre().y(), marks.quiet(8));
                }
            }
        }
        return rule(y + Math.max((lines() * BAR + 5) * down, LABELLED * unit));
    }

    /// How many waves a network has at most.
    private int lines() {
        return found.stream().mapToInt(one -> one.waves().size()).max().orElse(1);
    }

    private static Colour colour(boolean later, boolean lit) {
        Colour dark = lit ? ViewMarks.LIT : LATER;
        return later ? dark : lit ? Colour.WHITE.towards(dark, 0.4) : EARLIER;
    }

    private double governance(double y) {
        label("governance", texts.get("view.profiles.governance"), texts.get("view.profiles.governance.of"), y + 5 * down);
        for (int at = 0; at < networks.size(); at++) {
            String form = texts.get("view.form." + networks.get(at).network().profile().governance());
            marks.within("governance-" + at, form, new Point(column(at), y + 5 * down), columnWidth(), marks.plain(TEXT));
        }
        return rule(y + (2 * BAR + 5) * down);
    }

    private List<Sector> all() {
        return found.stream().flatMap(one -> one.sectors().stream()).map(Sector::id).distinct()
                .map(id -> networks.stream().flatMap(one -> one.network().sector(id).stream()).findFirst().orElseThrow()).toList();
    }

    private int across() {
        int across = (int) Math.max(1, Math.floor((room.width() - LABEL * unit + GAP * unit) / (LEGEND_COLUMN * unit)));
        while (across > 1 && all().size() <= MOST_ROWS * (across - 1) && !haveRoom((room.width() - LABEL * unit) / across - BESIDE_NAME * unit)) {
            across--;
        }
        return across;
    }

    /// Whether each name of a sector has so much room for all of it.
    private boolean haveRoom(double wide) {
        return all().stream().map(sector -> networks.getFirst().words().name(sector.name())).allMatch(name -> ViewMarks.width(name, ViewMarks.smaller(name, wide, marks.plain(8.4))) <= wide);
    }

    private int legendRows() {
        return (all().size() + across() - 1) / across();
    }

    private void sectors(double y) {
        marks.text("label-sectors", texts.get("view.profiles.colour"), room.x(), y + 5 * down, marks.strong(TEXT));
        List<Sector> sectors = all();
        double wide = (room.width() - LABEL * unit) / across();
        for (int at = 0; at < sectors.size(); at++) {
            Sector sector = sectors.get(at);
            double x = room.x() + LABEL * unit + at / legendRows() * wide;
            double middle = y + (5 + at % legendRows() * LINE) * down;
            Look look = networks.stream().filter(one -> one.network().sector(sector.id()).isPresent()).findFirst().orElseThrow().look();
            marks.block("legend-" + at, new Box(x, middle - 4 * unit, 8 * unit, 8 * unit), look, sector.id());
            marks.within("legend-name-" + at, networks.getFirst().words().name(sector.name()), new Point(x + 12 * unit, middle), wide - BESIDE_NAME * unit, marks.plain(8.4));
        }
    }
}
