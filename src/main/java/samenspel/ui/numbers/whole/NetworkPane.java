package samenspel.ui.numbers.whole;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import samenspel.diagram.seen.Lens;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.ExportAction;
import samenspel.session.NumberAction;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.Perspective;
import samenspel.study.View;
import samenspel.study.numbers.MeasuredPlace;
import samenspel.study.numbers.WholeTopic;
import samenspel.study.numbers.WholeView;
import samenspel.study.numbers.explain.NetworkNumber;
import samenspel.study.numbers.explain.QuotedNumber;
import samenspel.study.numbers.whole.NumberLine;
import samenspel.study.numbers.whole.WholeColumn;
import samenspel.study.numbers.whole.WholeFound;
import samenspel.study.numbers.whole.WholePlace;
import samenspel.study.numbers.whole.WholeRow;
import samenspel.study.numbers.whole.WholeSheet;
import samenspel.study.numbers.whole.WholeTable;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.FrozenColumn;
import samenspel.ui.control.Labels;
import samenspel.ui.explain.Explainer;
import samenspel.ui.panel.Pane;
import samenspel.work.Worker;

/// What is measured of the whole network, in place of the picture. A set chosen is chosen in the picture.
public final class NetworkPane implements Pane {
    static final PseudoClass HEAD = PseudoClass.getPseudoClass("group-head");
    static final PseudoClass PART = PseudoClass.getPseudoClass("part");
    static final PseudoClass SET = PseudoClass.getPseudoClass("set");
    private static final PseudoClass PALE = PseudoClass.getPseudoClass("pale");
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Session session;
    private final Texts texts;
    private final Measuring measuring;
    private final BorderPane whole = new BorderPane();
    private final TableView<WholeRow> table = new TableView<>();
    private final WholeTools tools;
    private final ComparedPane compared;
    private final WholeColumns columns;
    private final Label reading = Labels.wrapped("", "pane-reading");
    private final Explainer explainer;
    private final Button explained;
    private final Button inPicture;
    private final ProgressBar bar = new ProgressBar();
    private final Button stop;
    private final HBox progress;
    private final PauseTransition patience = new PauseTransition(Duration.millis(500));
    private WholeTable shown;
    private Key key;
    private Key columnsOf;
    private WholeView listed;

    /// Networks are compared by identity.
    private record Key(int network, WholeTopic topic, samenspel.diagram.Look look) {
    }

    public NetworkPane(Session session, Worker worker, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.measuring = new Measuring(worker, () -> show(session.state()), this::further);
        this.compared = new ComparedPane(session, worker, texts);
        this.columns = new WholeColumns(texts, new FrozenColumn(table), this::toggle, session.state().settings().appearance().text().times());
        this.stop = Buttons.whole("stop-measuring", texts.get("whole.stop"), this::stopOrGoOn);
        this.explainer = new Explainer(session, worker, texts);
        this.explained = explainer.button("explain-whole", "", this::subject);
        explained.setVisible(false);
        this.inPicture = Buttons.whole("set-in-picture", texts.get("whole.in-picture"), this::showInPicture);
        inPicture.setVisible(false);
        inPicture.managedProperty().bind(inPicture.visibleProperty());
        progress = new HBox(8, bar, stop);
        progress.setAlignment(Pos.CENTER_LEFT);
        progress.getStyleClass().add("whole-progress");
        progress.setMinWidth(Region.USE_PREF_SIZE);
        progress.setVisible(false);
        this.tools = new WholeTools(session, texts, progress);
        progress.managedProperty().bind(progress.visibleProperty());
        patience.setOnFinished(_ -> progress.setVisible(measuring.isBusy()));
        build();
    }

    private Optional<Explainer.Subject> subject() {
        Optional<QuotedNumber> number = line().flatMap(line -> column().map(at -> new NetworkNumber(shown.found().network(), at.place(), line)));
        return measured().map(row -> new Explainer.Subject(row.measure(), () -> number));
    }

    private void build() {
        table.setId("whole-table");
        table.getStyleClass().addAll("whole-table", "dense");
        table.setAccessibleText(texts.get("whole.accessible"));
        table.setMinHeight(0);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().selectedIndexProperty().subscribe(_ -> read());
        table.getFocusModel().focusedCellProperty().subscribe(_ -> read());
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                act();
            }
        });
        Button add = ComparedPane.add("add-beside", session, texts);
        add.visibleProperty().bind(compared.visibleProperty().not());
        add.managedProperty().bind(add.visibleProperty());
        HBox below = new HBox(10, reading, explained, inPicture, add);
        below.setAlignment(Pos.CENTER_LEFT);
        below.getStyleClass().add("whole-below");
        HBox.setHgrow(reading, Priority.ALWAYS);
        reading.setId("whole-reading");
        reading.setMaxWidth(Double.MAX_VALUE);
        whole.setId("network-pane");
        whole.setMinSize(0, 0);
        whole.getStyleClass().add("table-pane");
        whole.setTop(tools);
        whole.setCenter(table);
        whole.setBottom(new VBox(below, compared));
    }

    private static TableRow<WholeRow> row() {
        TableRow<WholeRow> row = new TableRow<>();
        row.itemProperty().subscribe(item -> row.pseudoClassStateChanged(HEAD, item instanceof WholeRow.Head));
        return row;
    }

    @Override
    public Region node() {
        return whole;
    }

    @Override
    public Optional<Node> keyboard() {
        return Optional.of(table);
    }

    @Override
    public void show(State state) {
        if (state.document().isEmpty() || state.view().map(View::perspective).filter(Perspective.NETWORK::equals).isEmpty()) {
            return;
        }
        Network network = state.document().get().network();
        WholeView view = state.view().get().numbers().whole();
        WholeTopic topic = topic(network, view);
        WholeFound found = measuring.of(network, topic);
        Key next = new Key(System.identityHashCode(network), topic, state.document().get().look());
        // Old numbers stay, pale, until the first of the new ones are there.
        boolean waiting = key != null && key.topic == topic && !next.equals(key) && found.values().isEmpty() && shown != null && measuring.isBusy();
        whole.pseudoClassStateChanged(PALE, waiting);
        if (!waiting) {
            key = next;
            if (shown == null || shown.found() != found || !view.equals(listed) || !next.equals(columnsOf)) {
                listed = view;
                list(new WholeTable(found), view);
            }
        }
        tools.show(network, view.with(topic), new WholeSheet(shown, view.asRange()));
        compared.show(network, view);
        progress(found);
    }

    @Override
    public boolean isReadiedByRows() {
        return true;
    }

    /// With nothing measured yet: that is begun when it is looked at.
    @Override
    public void prepare(State state) {
        Network network = state.document().orElseThrow().network();
        WholeView view = state.view().orElseThrow().numbers().whole();
        Key next = new Key(System.identityHashCode(network), topic(network, view), state.document().get().look());
        if (!next.equals(key)) {
            key = next;
            listed = view;
            list(new WholeTable(WholeFound.begin(network, key.topic)), view);
            tools.show(network, view.with(key.topic), new WholeSheet(shown, view.asRange()));
        }
    }

    private static WholeTopic topic(Network network, WholeView view) {
        return WholeTopic.of(network).contains(view.topic()) ? view.topic() : WholeTopic.NETWORK;
    }

    private void list(WholeTable next, WholeView view) {
        shown = next;
        columns.read(next, view.asRange(), view.open());
        if (!key.equals(columnsOf)) {
            columnsOf = key;
            table.getColumns().setAll(columns.all(key.look));
        }
        List<WholeRow> rows = next.rows(measure -> view.open().contains(measure.id()));
        if (!rows.equals(table.getItems())) {
            TablePosition<WholeRow, ?> at = at();
            WholeRow row = at == null ? null : rowAt(at.getRow());
            table.getItems().setAll(rows);
            if (row != null) {
                rows.stream().filter(row::standsFor).findFirst().ifPresent(same -> table.getSelectionModel().clearAndSelect(rows.indexOf(same), columnAt(at)));
            }
        }
        columns.redraw();
        read();
    }

    @SuppressWarnings("unchecked")
    private TablePosition<WholeRow, ?> at() {
        return (TablePosition<WholeRow, ?>) (TablePosition<?, ?>) table.getFocusModel().getFocusedCell();
    }

    private WholeRow rowAt(int index) {
        return index >= 0 && index < table.getItems().size() ? table.getItems().get(index) : null;
    }

    @SuppressWarnings("unchecked")
    private static TableColumn<WholeRow, WholeRow> columnAt(TablePosition<WholeRow, ?> at) {
        return (TableColumn<WholeRow, WholeRow>) at.getTableColumn();
    }

    private void further() {
        if (shown != null) {
            bar.setProgress(measuring.share(shown.found()));
        }
    }

    private void progress(WholeFound found) {
        bar.setProgress(measuring.share(found));
        stop.setText(texts.get(measuring.isStopped() ? "whole.go-on" : "whole.stop"));
        if (found.isComplete()) {
            patience.stop();
            progress.setVisible(false);
        } else if (measuring.isStopped()) {
            progress.setVisible(true);
        } else if (!progress.isVisible() && patience.getStatus() != javafx.animation.Animation.Status.RUNNING) {
            patience.playFromStart();
        }
    }

    private void stopOrGoOn() {
        if (measuring.isStopped()) {
            measuring.goOn();
        } else {
            measuring.stop();
        }
    }

    private void toggle(WholeRow.Of row) {
        var numbers = session.state().view().orElseThrow().numbers();
        session.dispatch(new NumberAction.ShowNumbers(numbers.with(numbers.whole().toggled(row.measure().id()))));
    }

    private Optional<WholeColumn> column() {
        return Optional.ofNullable(at()).map(TablePosition::getTableColumn).map(TableColumn::getUserData).map(WholeColumn.class::cast);
    }

    private Optional<WholeRow.Of> measured() {
        return Optional.ofNullable(at()).map(at -> rowAt(at.getRow())).filter(WholeRow.Of.class::isInstance).map(WholeRow.Of.class::cast);
    }

    private Optional<NumberLine> line() {
        return measured().flatMap(row -> column().filter(column -> !column.isDifference()).flatMap(column -> shown.line(row, column.place())));
    }

    private void read() {
        if (shown != null) {
            reading.setText(measured().map(row -> columns.reading(row, column())).orElse(texts.get("whole.help")));
            explained.setVisible(measured().isPresent());
            measured().ifPresent(row -> explainer.name(explained, texts.get(row.measure().nameKey())));
            inPicture.setVisible(line().filter(line -> !line.members().isEmpty()).isPresent());
        }
    }

    private void pressed(KeyEvent event) {
        if (COPY.match(event)) {
            session.dispatch(new ExportAction.CopyTable(new WholeSheet(shown, session.state().view().orElseThrow().numbers().whole().asRange())));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            act();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            session.dispatch(session.state().escape());
            event.consume();
        }
    }

    /// Chooses the organisations of a set, or else lists the parts of a measure.
    private void act() {
        List<OrganisationId> members = line().map(NumberLine::members).orElse(List.of());
        if (!members.isEmpty()) {
            session.dispatch(new Action.Choose(new LinkedHashSet<>(members)));
            reading.setText(texts.get("whole.chosen", members.size()));
        } else {
            measured().filter(WholeRow.Of::parted).ifPresent(this::toggle);
        }
    }

    /// The set in its layer and wave.
    private void showInPicture() {
        List<OrganisationId> members = line().map(NumberLine::members).orElse(List.of());
        column().map(WholeColumn::place).filter(WholePlace.One.class::isInstance).map(WholePlace.One.class::cast).map(WholePlace.One::at).ifPresent(place -> show(place, members));
    }

    private void show(MeasuredPlace place, List<OrganisationId> members) {
        session.dispatch(new Action.ShowOnly(place.layer().id()));
        session.dispatch(new Action.Show(new Lens.OneWave(place.wave().id())));
        session.dispatch(new Action.Choose(new LinkedHashSet<>(members)));
        session.dispatch(new Action.ShowAs(Perspective.PICTURE));
    }
}
