package samenspel.ui.numbers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import samenspel.diagram.Look;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LeftOut;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.Sector;
import samenspel.network.kind.AccessRole;
import samenspel.session.Action;
import samenspel.session.ExportAction;
import samenspel.session.NumberAction;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.history.StepName;
import samenspel.study.Cards;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.Perspective;
import samenspel.study.View;
import samenspel.study.numbers.OrganisationRows;
import samenspel.study.numbers.explain.OrganisationNumber;
import samenspel.study.numbers.organisation.ListedRows;
import samenspel.study.numbers.organisation.OrganisationColumn;
import samenspel.study.numbers.organisation.OrganisationListing;
import samenspel.study.numbers.organisation.OrganisationTable;
import samenspel.study.numbers.organisation.PlacedColumn;
import samenspel.study.numbers.organisation.WhoWords;
import samenspel.text.Texts;
import samenspel.ui.canvas.PictureCanvas;
import samenspel.ui.explain.Explainer;
import samenspel.ui.panel.Pane;
import samenspel.work.Worker;

/// Organisations × measures, under the picture: a row lights up its organisation, rows selected are organisations selected.
public final class OrganisationsPane extends BorderPane implements Pane {
    private static final double ROOM_TO_CHOOSE = 1_150;

    private final Session session;
    private final Texts texts;
    private final Explainer explainer;
    private final ComputedColumns computed;
    private final OrganisationList rows;
    private final ColumnChooser chooser;
    private final NumbersFoot foot;
    private final FormerLayer former;
    private final Label caption = new Label();
    private Key shown;
    private ListedRows listed = new ListedRows(List.of(), 0, 0, 0);
    private OrganisationRows content;
    private List<PlacedColumn> columns = List.of();
    private Network network;
    private boolean isSized;
    private Optional<State> readied = Optional.empty();
    private final AnimationTimer come = new AnimationTimer() {
        @Override
        public void handle(long now) {
            again();
        }
    };

    /// What the table depends on. Networks are compared by identity, since this is asked at every move of a drag.
    private record Key(int network, List<PlacedColumn> columns, OrganisationListing listing, NameMode names, Look look, long there, boolean stopped, Optional<Set<OrganisationId>> drawn) {
    }

    public OrganisationsPane(Session session, Worker worker, PictureCanvas canvas, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.explainer = new Explainer(session, worker, texts);
        this.computed = new ComputedColumns(worker, () -> come.start(), this::further);
        this.rows = new OrganisationList(session, canvas, texts);
        this.chooser = new ColumnChooser(texts, new ColumnChooser.Deeds(this::list, this::hold, this::chooseColumns), (column, place) -> explained(column, "", place));
        this.foot = new NumbersFoot(texts, new NumbersFoot.Deeds(rows::copy, () -> session.dispatch(new ExportAction.AskTable(content)), this::draw,
                this::chooseColumns, computed::stop, computed::goOn, only -> list(listing().drawnOnly(only))), session.state().settings().grown(1) > 1);
        setId("organisations-pane");
        getStyleClass().addAll("table-pane", "measured-pane");
        setMinSize(0, 0);
        caption.setId("numbers-caption");
        caption.setWrapText(true);
        caption.setMinHeight(Region.USE_PREF_SIZE);
        caption.getStyleClass().addAll("pane-reading", "measured-reading");
        caption.setMaxWidth(Double.MAX_VALUE);
        this.former = new FormerLayer(texts, next -> list(listing().with(next)));
        setTop(former);
        setCenter(rows.table());
        setBottom(new VBox(foot, caption));
        widthProperty().subscribe(width -> size(width.doubleValue()));
    }

    /// The chooser is open at first where there is room for it.
    private void size(double width) {
        if (!isSized && width > 0 && getScene() != null && getScene().getWindow() != null) {
            isSized = true;
            if (width >= ROOM_TO_CHOOSE && getRight() == null) {
                chooseColumns();
            }
        }
    }

    private void draw() {
        State state = session.state();
        session.dispatch(new ExportAction.AskPicture(new Drawing.OfTable(content, state.document().orElseThrow().look(), state.settings().language())));
    }

    private void chooseColumns() {
        setRight(getRight() == null ? chooser : null);
        foot.choosing(getRight() != null);
    }

    private Button explained(OrganisationColumn column, String before, Supplier<Optional<PlacedColumn>> place) {
        return explainer.button(before + "explain-" + column.id(), column.name(texts), () -> place.get().map(placed -> {
            View view = session.state().view().orElseThrow();
            Document document = session.state().document().orElseThrow();
            return new Explainer.Subject(column.words().orElseThrow(),
                    () -> OrganisationNumber.in(document.network(), placed, view.onlySelected(), view.seen().names(), document.capacity()));
        }));
    }

    private OrganisationListing listing() {
        return session.state().view().orElseThrow().numbers().organisations();
    }

    private void list(OrganisationListing next) {
        if (!next.equals(listing())) {
            session.dispatch(new NumberAction.ShowNumbers(session.state().view().orElseThrow().numbers().with(next)));
        }
    }

    private void hold(Optional<Integer> capacity) {
        Look look = session.state().document().orElseThrow().look();
        session.dispatch(new Action.SetLook(look.withCapacity(capacity), StepName.of("undo.capacity"), Optional.empty()));
    }

    /// In the frame after other columns have come: they come faster than they can be shown. Out of sight all of them are waited for.
    private void again() {
        come.stop();
        if (isInSight(session.state())) {
            show(session.state());
        } else if (computed.there() == computed.all()) {
            readied.ifPresent(state -> show(state, true));
        }
    }

    private static boolean isInSight(State state) {
        return state.view().map(View::perspective).filter(Perspective.ORGANISATIONS::equals).isPresent();
    }

    private void further() {
        foot.further(computed);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public Optional<Orientation> besidePicture() {
        return Optional.of(Orientation.VERTICAL);
    }

    @Override
    public double pictureShare() {
        return 0.32;
    }

    @Override
    public Optional<Node> keyboard() {
        return Optional.of(rows.table());
    }

    @Override
    public void show(State state) {
        readied = Optional.empty();
        show(state, isInSight(state));
    }

    @Override
    public void prepare(State state) {
        readied = Optional.of(state);
        show(state, true);
    }

    /// @param seen whether what is missing is worked out from now on
    private void show(State state, boolean seen) {
        Network of = state.document().orElseThrow().network();
        View view = state.view().orElseThrow();
        OrganisationListing listing = view.numbers().organisations();
        List<PlacedColumn> wanted = view.columns(of);
        OrganisationTable table = computed.table(of, wanted, state.document().get().capacity(), seen);
        Key key = new Key(System.identityHashCode(of), wanted, listing, view.seen().names(), state.document().get().look(), computed.there(), computed.isStopped(), drawn(view, of));
        if (!key.equals(shown)) {
            shown = key;
            show(state, listing.drawnOnly() && key.drawn().isPresent() ? table.only(key.drawn().get()) : table, listing);
        }
        former.show(of, view, wanted);
        rows.select(state.chosen());
        foot.show(listed, content, listed.rows().stream().filter(state.chosen()::contains).count());
        foot.show(shown.drawn().map(drawn -> table.rows().stream().filter(one -> !drawn.contains(one.id())).count()).orElse(0L), listing.drawnOnly());
    }

    /// Whom the picture shows; empty where it leaves out nobody.
    private static Optional<Set<OrganisationId>> drawn(View view, Network network) {
        return Optional.of(view.seen().filter()).filter(filter -> !filter.with(LeftOut.HIDDEN).equals(Filter.NOTHING)).map(_ -> view.shown(network));
    }

    private void show(State state, OrganisationTable table, OrganisationListing listing) {
        View view = state.view().orElseThrow();
        if (table.network() != network || !table.columns().equals(columns)) {
            columns = table.columns();
            if (table.network() != network) {
                rows.forget();
            }
            network = table.network();
            rows.columns(columns, texts, this::head);
        }
        content = new OrganisationRows(table, listing, view.seen().names());
        OrganisationRows ready = new OrganisationRows(whole(table), listing, view.seen().names());
        WhoWords words = WhoWords.of(network, view.seen().names(), texts);
        listed = ListedRows.of(ready.table(), listing, words, words);
        rows.show(new TableContent(content, computed::isThere, texts), listed.rows(), state.document().orElseThrow().look());
        PlacedColumn by = ListedRows.sortedBy(table, listing);
        boolean descending = ListedRows.isDescending(table, listing);
        rows.heads().forEach((column, head) -> head.show(content.place(column, texts), column.equals(by), descending, listing.typed().getOrDefault(column, "")));
        Cards.layerLookedAt(network, view).map(Layer::id).ifPresent(layer -> chooser.show(table, listing, layer, view.seen().lens().wave()));
        foot.show(computed);
        caption.setText(Stream.concat(content.layers(texts).stream(), Stream.of(texts.get("numbers.reading"))).collect(Collectors.joining(" ")));
    }

    /// Without the columns that are still being worked out.
    private static OrganisationTable whole(OrganisationTable table) {
        return table.with(table.columns().stream().filter(one -> !one.column().isNumber() || table.values().containsKey(one)).toList());
    }

    private NumberHead head(PlacedColumn column, TableColumn<?, ?> of) {
        NumberHead head = new NumberHead(column, texts, of.widthProperty(), this::sort);
        column.column().words().ifPresent(_ -> head.explainedBy(explained(column.column(), "head-", () -> Optional.of(column))));
        if (column.column() instanceof OrganisationColumn.Who who && who != OrganisationColumn.Who.NAME) {
            return head.filteredByWord(words(column, who), typed -> list(listing().typing(column, typed)));
        }
        return head.filteredByText(texts.get(column.column().isNumber() ? "numbers.filter.prompt" : "numbers.filter.name"), typed -> list(listing().typing(column, typed)));
    }

    private List<String> words(PlacedColumn column, OrganisationColumn.Who who) {
        return switch (who) {
            case NAME -> List.of();
            case SECTOR -> network.sectors().stream().map(Sector::name).map(name -> name.in(texts.language().tag())).toList();
            case ACCESS -> List.of(texts.get("numbers.access." + AccessRole.ACCESS));
            case PRESENCE -> Stream.of(Participation.values()).map(one -> texts.get("numbers.presence." + one)).toList();
        };
    }

    private void sort(PlacedColumn column) {
        list(listing().sortedBy(column, ListedRows.sortedBy(content.table(), listing())));
    }
}
