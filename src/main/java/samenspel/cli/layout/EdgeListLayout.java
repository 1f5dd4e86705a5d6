package samenspel.cli.layout;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import samenspel.cli.call.LayoutCall;
import samenspel.cli.call.ProgressLine;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Terminal;
import samenspel.layout.Layouts;
import samenspel.layout.Point;
import samenspel.layout.backbone.Backbone;
import samenspel.layout.plain.PlainGraph;
import samenspel.layout.plain.PlainLayout;
import samenspel.layout.plain.PlainSettings;
import samenspel.layout.solve.Extent;
import samenspel.layout.solve.Positions;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;

/// What `layout` makes of a list of ties, from a handful to hundreds of thousands: places by stress, the middle at
/// (0, 0), tied ones about [#TIE_LENGTH] apart.
final class EdgeListLayout {
    static final double TIE_LENGTH = 2 * Layouts.LEAST_DISTANCE;
    private final LayoutCall call;
    private final Terminal terminal;
    private final ProgressLine progress;

    EdgeListLayout(LayoutCall call, Terminal terminal, ProgressLine progress) {
        this.call = call;
        this.terminal = terminal;
        this.progress = progress;
    }

    /// The text of the output.
    ///
    /// @throws Stop when the options ask for what a list of ties does not tell, or when the file is no such list
    String of(Path file) throws Stop {
        refuse(!call.isByStress() || !call.followsAllTies(), "cli.layout.edges.arrangement");
        refuse(call.stability().isPresent(), "cli.layout.edges.stability");
        refuse(call.makesNetwork(), "cli.layout.edges.json");
        EdgeList edges = EdgeList.read(file, terminal.texts());
        edges.remarks().forEach(terminal.err()::println);
        PlainSettings settings = PlainSettings.of(call.seedOrUsual()).withGroups(call.dials().groups());
        return table(edges, PlainLayout.of(PlainGraph.of(edges.ids().size(), carrying(edges)), settings, progress));
    }

    private void refuse(boolean wrong, String key) throws Stop {
        if (wrong) {
            throw Stop.wrongUsage(terminal.texts().get(key));
        }
    }

    /// The ends of the ties that count. A tie that is listed more than once is firmer.
    private int[] carrying(EdgeList edges) {
        if (call.dials().backbone() == 1) {
            return edges.ends();
        }
        SortedMap<Pair, Double> ties = new TreeMap<>();
        IntStream.range(0, edges.ties()).forEach(e -> ties.merge(pair(edges, e), 1.0, Double::sum));
        SortedSet<Pair> backbone = Backbone.of(ties, call.dials().backbone());
        return IntStream.range(0, edges.ties()).filter(e -> backbone.contains(pair(edges, e)))
                .flatMap(e -> IntStream.of(edges.ends()[2 * e], edges.ends()[2 * e + 1])).toArray();
    }

    private static Pair pair(EdgeList edges, int tie) {
        return new Pair(new OrganisationId(edges.ids().get(edges.ends()[2 * tie])),
                new OrganisationId(edges.ids().get(edges.ends()[2 * tie + 1]))).unordered();
    }

    private static String table(EdgeList edges, Positions places) {
        Extent extent = places.extent();
        StringBuilder lines = new StringBuilder(PlaceTable.heading());
        for (int i = 0; i < places.n(); i++) {
            lines.append(PlaceTable.line(edges.ids().get(i), new Point(TIE_LENGTH * (places.x()[i] - extent.middleX()),
                    TIE_LENGTH * (places.y()[i] - extent.middleY()))));
        }
        return lines.toString();
    }
}
