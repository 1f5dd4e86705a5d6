package samenspel.diagram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.legend.Caption;
import samenspel.diagram.words.RuleWords;
import samenspel.network.Layer;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// Draws who has more ties than a capacity in the first network, and a table of other capacities for up to three.
public final class OverloadFigure implements ViewContent {
    private static final int MOST_NETWORKS = 3;
    private static final int MOST_NAMED = 3;
    /// As high as the table the bars beside it may be.
    private static final double MOST_TIMES = 1.6;

    private final ViewRequest request;
    private final Texts texts;
    private final List<ViewedNetwork> networks;
    private final List<Overload> found;

    public OverloadFigure(ViewRequest request) {
        this.request = request;
        this.texts = request.texts();
        this.networks = request.viewed();
        this.found = missing().isPresent() ? List.of() : networks.stream().map(this::overload).toList();
    }

    private Overload overload(ViewedNetwork one) {
        WaveId wave = wave(one);
        return Overload.of(one.network(), layer(one), wave, one.beside(wave), request.choices().capacity().partners());
    }

    private static WaveId wave(ViewedNetwork one) {
        return one.latestWave().orElseThrow();
    }

    private static Layer layer(ViewedNetwork one) {
        return one.strictest().orElseThrow();
    }

    @Override
    public Optional<String> missing() {
        if (networks.size() > MOST_NETWORKS) {
            return Optional.of(texts.get("view.too-many", MOST_NETWORKS));
        }
        if (request.choices().capacity().partners() < 1) {
            return Optional.of(texts.get("view.overload.no-capacity"));
        }
        return ViewReasons.otherLayer(networks, ViewedNetwork::strictest, texts).or(() -> networks.stream().flatMap(one -> ViewReasons.absent(one, one.strictest(), one.latestWave(), request).stream()).findFirst());
    }

    @Override
    public Caption caption() {
        ViewedNetwork first = networks.getFirst();
        WaveId wave = wave(first);
        String ties = first.partners(layer(first));
        String drawn = texts.get("view.overload.drawn", first.called(), ties, first.words().wave(wave))
                + first.beside(wave).map(other -> " " + texts.get("view.overload.tick", first.words().wave(other))).orElse("");
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("view.overload.chosen", request.choices().capacity().partners(), texts.get(kind())));
        lines.add(ViewCaptions.answered(networks, one -> one.latestWave().stream().toList(), texts));
        ViewCaptions.known(networks, one -> List.of(layer(one)), one -> Stream.concat(Stream.of(wave(one)), one.beside(wave(one)).stream()).toList(), texts).ifPresent(lines::add);
        if (found.stream().anyMatch(one -> Overload.capacities(request.choices().capacity().partners()).stream().anyMatch(capacity -> !one.at(capacity).isCertain()))) {
            lines.add(texts.get("view.overload.between"));
        }
        lines.addAll(new RuleWords(first.network(), request.language()).of(List.of(layer(first))));
        return ViewCaptions.of(request, title(first, ties), drawn, lines);
    }

    private String kind() {
        return found.getFirst().access() ? "view.overload.access" : "view.overload.most";
    }

    /// Of the first network, which alone is drawn; named where others stand beside it.
    private String title(ViewedNetwork first, String ties) {
        String said = ViewCaptions.asKnown(said(first, ties), !first.network().leftOut(layer(first), wave(first)).isEmpty(), texts);
        return networks.size() == 1 ? said : texts.get("view.of-network", first.called(), said);
    }

    private String said(ViewedNetwork first, String ties) {
        Overload shown = found.getFirst();
        List<Overload.Row> over = shown.over();
        int capacity = shown.capacity();
        Overload.Total total = shown.total();
        if (over.isEmpty() && shown.access() && total.overAtMost() > 0) {
            return texts.get("view.overload.open", total.overAtMost(), ties, capacity);
        }
        if (over.isEmpty()) {
            return texts.get(shown.access() ? "view.overload.nobody" : "view.overload.title", ties, capacity);
        }
        String who = over.size() <= MOST_NAMED ? texts.list(over.stream().map(row -> first.name(row.organisation(), request.names())).toList())
                : texts.get("view.overload.several", over.size(), texts.get(kind()));
        int perhaps = total.overAtMost() - total.over();
        return texts.get("view.overload.found", total.overAtMost(), perhaps == 0 ? who : texts.get("view.overload.perhaps", who, perhaps), total.saidTooMany(texts), ties, capacity);
    }

    @Override
    public List<Mark> marks(Box room, double unit) {
        ViewMarks marks = new ViewMarks(unit);
        OverloadTable table = new OverloadTable(marks, networks, found, unit);
        double width = table.width();
        OverloadStrip rest = new OverloadStrip(marks, networks.getFirst(), found.getFirst(), request.names(), unit);
        double height = Math.max(table.height(), Math.min(MOST_TIMES * table.height(), room.height() - 14 * unit - rest.height()));
        Box bars = new Box(room.x(), room.y(), room.width() - width - 18 * unit, height);
        table.draw(new Box(room.right() - width, room.y(), width, table.height()));
        new OverloadBars(marks, networks.getFirst(), found.getFirst(), request.names(), unit).draw(bars);
        Box strip = new Box(room.x(), bars.bottom() + 14 * unit, room.width(), room.bottom() - bars.bottom() - 14 * unit);
        rest.draw(strip);
        return marks.all();
    }
}
