package samenspel.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.scenario.Capacity;
import samenspel.scenario.CoreProposal;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.PresentTies;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.ScenarioOutcome;
import samenspel.scenario.ScenarioStart;
import samenspel.session.ExportAction;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.Perspective;
import samenspel.study.View;
import samenspel.study.scenario.ScenarioTable;
import samenspel.text.Texts;
import samenspel.ui.dialog.PicturePreview;
import samenspel.ui.panel.Pane;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// What selective integration would change: choosing at the left, both pictures above what follows in numbers.
public final class ScenarioPane implements Pane {
    private static final double LEFT = 330;
    /// So many times as wide at most where words are large.
    private static final double WIDER = 1.5;
    private static final double SCALE = 1.3;
    private static final Page LEAST = Page.ofCm(16, 11.2);
    private static final double WIDEST = 2.1;

    private final Session session;
    private final Texts texts;
    private final ScenarioDesk desk;
    private final BorderPane whole = new BorderPane();
    private final ScenarioHead head;
    private final ScenarioDials dials;
    private final ProposalBar proposals;
    private final WhoList who;
    private final ScenarioTables tables;
    private final PicturePreview preview;
    private final Latest outcomes;
    private final Latest starts;
    private Optional<Shown> shown = Optional.empty();
    private Optional<ViewRequest> request = Optional.empty();

    /// What the page depends on. Networks are compared by identity.
    private record Shown(int network, ScenarioChoice choice, List<NamedScenario> kept, NameMode names, Page paper) {
    }

    public ScenarioPane(Session session, Worker worker, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.desk = new ScenarioDesk(session);
        this.outcomes = new Latest(worker);
        this.starts = new Latest(worker);
        this.head = new ScenarioHead(desk, session, this::save, texts);
        this.dials = new ScenarioDials(desk, texts);
        this.proposals = new ProposalBar(desk, worker, texts);
        this.who = new WhoList(desk, texts);
        this.tables = new ScenarioTables(session, texts);
        this.preview = new PicturePreview(worker, texts);
        TabPane left = left();
        preview.setMinSize(0, 0);
        preview.widthProperty().subscribe(this::draw);
        preview.heightProperty().subscribe(this::draw);
        SplitPane right = new SplitPane(preview, tables);
        right.setOrientation(Orientation.VERTICAL);
        right.setDividerPositions(0.66);
        whole.setId("scenario-pane");
        whole.setMinSize(0, 0);
        whole.getStyleClass().addAll("table-pane", "scenario-pane");
        whole.setTop(head);
        whole.setLeft(left);
        whole.setCenter(right);
    }

    private TabPane left() {
        VBox chosen = new VBox(12, proposals, who);
        VBox.setVgrow(who, Priority.ALWAYS);
        chosen.getStyleClass().add("scenario-left");
        dials.getStyleClass().add("scenario-left");
        Tab first = new Tab(texts.get("scenario.who"), chosen);
        first.setId("scenario-tab-who");
        Tab second = new Tab(texts.get("scenario.dials"), dials);
        second.setId("scenario-tab-dials");
        TabPane left = new TabPane(first, second);
        left.setAccessibleText(texts.get("scenario.choices"));
        left.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        double room = LEFT * Math.min(WIDER, session.state().settings().grown(1));
        left.setPrefWidth(room);
        left.setMinWidth(room);
        return left;
    }

    private void save() {
        request.ifPresent(asked -> session.dispatch(new ExportAction.AskPicture(new Drawing.OfView(asked))));
    }

    @Override
    public Region node() {
        return whole;
    }

    @Override
    public Optional<Node> keyboard() {
        return Optional.of(who);
    }

    @Override
    public void show(State state) {
        if (state.document().isEmpty() || state.view().map(View::perspective).filter(Perspective.SCENARIO::equals).isEmpty()) {
            return;
        }
        head.show();
        Network network = state.document().get().network();
        Optional<ScenarioChoice> choice = desk.choice().filter(one -> network.layer(one.layer()).isPresent() && network.wave(one.wave()).isPresent());
        choice.ifPresentOrElse(one -> show(state, network, one), () -> start(network));
    }

    private void start(Network network) {
        if (!starts.isBusy()) {
            Capacity capacity = session.state().document().map(Document::capacityOrAssumed).orElse(Capacity.ASSUMED);
            starts.ask(_ -> ScenarioStart.of(network, Seen.opening(network).layersOf(network).getFirst(), network.waves().getLast().id(), capacity), start -> {
                if (session.state().document().filter(document -> document.network() == network).isPresent()) {
                    desk.draft(start);
                }
            });
        }
    }

    private void show(State state, Network network, ScenarioChoice choice) {
        View view = state.view().orElseThrow();
        Page paper = LEAST.with(state.settings().paper()).with(view.sight());
        Optional<Shown> next = Optional.of(new Shown(System.identityHashCode(network), choice, desk.kept().all(), view.seen().names(), paper));
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        NameMode names = view.seen().names().isNaming() ? NameMode.SHORT : view.seen().names();
        dials.show(network, choice);
        proposals.show(network, choice, names);
        who.show(network, choice, names);
        request = Optional.of(Drawing.study(state.document().orElseThrow(), view, StudyView.INTEGRATION, texts.language()));
        draw();
        List<NamedScenario> all = told(choice);
        outcomes.ask(_ -> outcomes(network, all), told -> tables.show(network, told, names));
    }

    /// The one looked at, then the others that are kept.
    private List<NamedScenario> told(ScenarioChoice choice) {
        Optional<NamedScenario> open = desk.open();
        List<NamedScenario> all = new ArrayList<>(List.of(open.orElseGet(() -> new NamedScenario(texts.get("scenario.draft"), choice))));
        desk.kept().all().stream().filter(one -> !Optional.of(one).equals(open)).forEach(all::add);
        return all;
    }

    private static List<ScenarioTable.Told> outcomes(Network network, List<NamedScenario> all) {
        List<ScenarioTable.Told> told = new ArrayList<>();
        Optional<PresentTies> present = Optional.empty();
        for (NamedScenario one : all) {
            Optional<Layer> layer = network.layer(one.choice().layer());
            if (layer.isPresent() && network.wave(one.choice().wave()).isPresent()) {
                PresentTies ties = present.filter(same -> same.isOf(one.choice())).orElseGet(() -> PresentTies.of(network, layer.get(), one.choice().wave()));
                present = Optional.of(ties);
                Optional<CoreProposal> usual = told.isEmpty() ? ScenarioStart.proposal(network, layer.get(), one.choice()) : Optional.empty();
                told.add(new ScenarioTable.Told(one.name(), ScenarioOutcome.of(ties, one.choice()), usual));
            }
        }
        return told;
    }

    private void draw() {
        if (shown.isEmpty() || request.isEmpty() || preview.getWidth() <= 0 || preview.getHeight() <= 0) {
            return;
        }
        ViewRequest asked = request.get();
        double height = Math.max(LEAST.height(), preview.getHeight() / SCALE);
        double width = Math.clamp(preview.getWidth() * height / preview.getHeight(), LEAST.width(), WIDEST * height);
        Page page = Page.of(width, height).with(shown.get().paper.paper()).with(shown.get().paper.sight());
        preview.show(() -> ViewFigures.diagram(asked, page), false);
    }
}
