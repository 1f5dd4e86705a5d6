package samenspel.ui.welcome;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.diagram.look.Paper;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.session.settings.TextSize;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.ui.command.Recents;
import samenspel.ui.control.Labels;

/// The first page: files used before, the ways to one's own data, three sample networks and the ready story of one.
public final class Welcome extends ScrollPane {
    private static final double MOST_WIDTH = 1224;
    private static final String TOLD = "network-1.samenspel.json";

    private final Session session;
    private final Thumbnails thumbnails;
    private final RecentCards recent;
    private final VBox page = new VBox();
    private List<Thumbnails.Sample> samples = List.of();
    private Key shown;
    private boolean asked;
    private boolean opening;
    private boolean telling;

    /// What the page depends on.
    private record Key(Language language, Paper paper, TextSize text, List<Recents.Used> recent) {
    }

    public Welcome(Session session, Thumbnails thumbnails, Recents recents) {
        this.session = session;
        this.thumbnails = thumbnails;
        this.recent = new RecentCards(thumbnails, recents, this::again);
        setId("welcome");
        page.getStyleClass().add("welcome");
        page.setAlignment(Pos.CENTER);
        page.minHeightProperty().bind(heightProperty());
        setContent(page);
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
        session.listen((before, after) -> tell(after));
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false)
                .subscribe(showing -> askForSamples(showing, session.state()));
    }

    /// Samples are drawn only once the page is to be seen, not while a file named at the start is read.
    private void askForSamples(boolean showing, State state) {
        if (!asked && showing && state.document().isEmpty() && state.work().isEmpty()) {
            asked = true;
            thumbnails.whenReady(ready -> {
                samples = ready;
                again();
            });
        }
    }

    private void again() {
        shown = null;
        show(session.state());
    }

    /// Something is open: files used before are asked for anew when the page comes back.
    public void leave() {
        recent.forget();
        shown = null;
    }

    public void show(State state) {
        askForSamples(getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing(), state);
        Key next = new Key(state.settings().language(), state.settings().paper(), state.settings().appearance().text(), recent.all());
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        Texts texts = Texts.in(next.language);
        WelcomeCards cards = new WelcomeCards(session, texts, next.paper);
        Label title = Labels.of(texts.get("welcome.title"), "welcome-title");
        Label lead = Labels.of(texts.get(next.recent.isEmpty() ? "welcome.lead" : "welcome.lead.recent"), "welcome-lead");
        HBox columns = new HBox(28, part("own", texts, own(cards, texts, next.recent.isEmpty())), part("samples", texts, new VBox(8,
                samples.stream().<Node>map(cards::sample).toArray(Node[]::new))), part("first", texts, story(cards)));
        columns.getChildren().forEach(column -> HBox.setHgrow(column, Priority.ALWAYS));
        VBox all = new VBox(14, new VBox(title, lead));
        all.setMaxWidth(MOST_WIDTH);
        if (!next.recent.isEmpty()) {
            all.getChildren().add(recent.row(texts, next.paper));
        }
        all.getChildren().add(columns);
        page.getChildren().setAll(all);
    }

    private static VBox part(String key, Texts texts, Node content) {
        VBox part = new VBox(8, Labels.of(texts.get("welcome." + key), "welcome-part"), content);
        part.setPrefWidth(1);
        part.setMinWidth(0);
        return part;
    }

    private static VBox own(WelcomeCards cards, Texts texts, boolean first) {
        return new VBox(8, cards.way("open-own", Command.OPEN, "welcome.open", first), cards.way("fill-template", Command.SAVE_TEMPLATE, "welcome.template", false),
                cards.way("begin-empty", Command.NEW_NETWORK, "welcome.new", false), Labels.wrapped(texts.get("welcome.local"), "legend-count"));
    }

    private Node story(WelcomeCards cards) {
        return samples.stream().filter(sample -> sample.file().equals(TOLD)).<Node>map(sample -> cards.story(sample, () -> {
            opening = true;
            session.dispatch(new Action.OpenSample(TOLD));
        })).findFirst().orElseGet(VBox::new);
    }

    /// The story is written once its network is there, and told once it is written.
    private void tell(State after) {
        if (opening && after.work().isEmpty()) {
            opening = false;
            telling = after.document().isPresent();
            if (telling) {
                Platform.runLater(() -> session.dispatch(Command.STORY_READY.action(session.state())));
            }
        } else if (telling && after.document().filter(document -> document.story().isTellable()).isPresent()) {
            telling = false;
            Platform.runLater(() -> session.dispatch(Command.PRESENT.action(session.state())));
        }
    }
}
