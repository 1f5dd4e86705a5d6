package samenspel.ui.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import samenspel.change.ChangeColumn;
import samenspel.change.ChangeTable;
import samenspel.change.Comparison;
import samenspel.change.Counts;
import samenspel.change.LayerTie;
import samenspel.change.OrganisationChange;
import samenspel.diagram.Look;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.words.ChangeWords;
import samenspel.diagram.words.CountedAmong;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.ChangeListing;
import samenspel.study.ChangeSheet;
import samenspel.study.TableOrder;
import samenspel.study.View;
import samenspel.text.Texts;
import samenspel.ui.canvas.PictureCanvas;
import samenspel.ui.panel.Pane;

/// What each organisation kept, lost and gained, under the picture: a row lights up its ties, rows selected are
/// organisations selected.
public final class ChangeTablePane implements Pane {
    private final Session session;
    private final DrawnLayersCache drawnLayersCache;
    private final Texts texts;
    private final BorderPane whole = new BorderPane();
    private final TableTools tools;
    private final ChangeRows rows;
    private final ChangeColumns columns;
    private final SumsRow sums;
    private final Label caption = new Label();
    private Key shown;
    private Listed listed;

    /// What the table depends on. Networks and comparisons are compared by identity, since this is asked at every
    /// move of a drag.
    private record Key(int network, int comparison, CountedAmong among, TableOrder order, NameMode names, Look look) {
    }

    private record Listed(Network network, List<String> names, CellWords words, Look look) {
    }

    public ChangeTablePane(Session session, DrawnLayersCache drawnLayersCache, PictureCanvas canvas, Texts texts) {
        this.session = session;
        this.drawnLayersCache = drawnLayersCache;
        this.texts = texts;
        this.tools = new TableTools(session, texts);
        this.columns = new ChangeColumns(texts, (column, row) -> listed.words.of(column, row), this::graphic, this::sort, session.state().settings().appearance().text().times());
        this.rows = new ChangeRows(session, canvas, texts, columns);
        this.sums = new SumsRow(texts, rows.columns());
        caption.setId("table-caption");
        caption.setWrapText(true);
        caption.setMinHeight(Region.USE_PREF_SIZE);
        caption.setMaxWidth(Double.MAX_VALUE);
        caption.getStyleClass().add("pane-reading");
        whole.setId("table-pane");
        whole.setMinSize(0, 0);
        whole.getStyleClass().add("table-pane");
        whole.setTop(tools);
        whole.setCenter(rows.table());
        whole.setBottom(new VBox(sums, caption));
    }

    private Node graphic(ChangeColumn column, OrganisationChange row) {
        return switch (column) {
            case SECTOR -> RowSwatch.of(listed.look.of(row.organisation().sector()));
            case PRESENCE -> PresenceShape.of(row.presence().kind());
            default -> null;
        };
    }

    private void sort(ChangeColumn column) {
        session.dispatch(new Action.ListAs(session.state().view().orElseThrow().counting().table().by(column)));
    }

    @Override
    public Region node() {
        return whole;
    }

    @Override
    public Optional<Orientation> besidePicture() {
        return Optional.of(Orientation.VERTICAL);
    }

    @Override
    public double pictureShare() {
        return 0.46;
    }

    @Override
    public Optional<Node> keyboard() {
        return Optional.of(rows.table());
    }

    @Override
    public void show(State state) {
        Network network = state.document().orElseThrow().network();
        View view = state.view().orElseThrow();
        view.compare(network, drawnLayersCache).ifPresent(comparison -> {
            Key key = new Key(System.identityHashCode(network), System.identityHashCode(comparison), view.among(), view.counting().table(), view.seen().names(),
                    state.document().get().look());
            if (!key.equals(shown)) {
                shown = key;
                list(network, comparison, key);
            }
            rows.select(state.chosen());
        });
    }

    private void list(Network network, Comparison comparison, Key key) {
        tools.show(network, comparison, key.order());
        listed = new Listed(network, ChangeSheet.heads(network, comparison, texts.language()), new CellWords(network, comparison, key.names(), texts), key.look());
        columns.name(listed.names, key.order());
        ChangeListing listing = new ChangeListing(network, comparison, key.among(), key.order(), key.names());
        ChangeTable all = listing.everybody();
        ChangeTable table = key.order().in(network, all, key.names(), texts.language());
        rows.show(table.rows());
        sums.show(table.rows().size(), all.rows().size(), counts(listing.counted(), table), listed.words);
        caption.setText(caption(network, comparison));
    }

    /// The ties of those listed, each once.
    private static Counts counts(Comparison comparison, ChangeTable table) {
        SequencedSet<OrganisationId> ids = new LinkedHashSet<>();
        table.rows().forEach(row -> ids.add(row.organisation().id()));
        return Counts.of(comparison.ties().map(LayerTie::change)
                .filter(tie -> ids.contains(tie.pair().from()) || ids.contains(tie.pair().to())).toList());
    }

    private String caption(Network network, Comparison comparison) {
        ChangeWords words = new ChangeWords(network, texts.language());
        String layers = comparison.counted().isEmpty() ? texts.get("caption.no-layer") : words.countedLayers(comparison);
        return String.join(" ", Stream.of(List.of(texts.get("table.counted", layers)), words.unit(comparison), words.notes(comparison),
                List.of(texts.get("table.remark.JACCARD"), texts.get("table.remark.TURNOVER"))).flatMap(List::stream).toList());
    }
}
