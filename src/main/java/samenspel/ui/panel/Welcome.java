package samenspel.ui.panel;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.diagram.look.Paper;
import samenspel.diagram.look.Sight;
import samenspel.diagram.look.SightColours;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Swatch;

/// The first page: three sample networks as cards, and the way to one's own data.
final class Welcome extends ScrollPane {
    private static final double CARD_WIDTH = 322;
    /// Fixed, because rows of texts that wrap would make the cards of unequal height.
    private static final double CARD_HEIGHT = 330;
    private static final double THUMBNAIL_SCALE = CARD_WIDTH / 460;

    private final Session session;
    private final Thumbnails thumbnails;
    private final Swatch swatch = new Swatch();
    private final VBox page = new VBox();
    private List<Thumbnails.Sample> samples = List.of();
    private Key shown;
    private boolean asked;

    /// What the page depends on.
    private record Key(Language language, Paper paper) {
    }

    Welcome(Session session, Thumbnails thumbnails) {
        this.session = session;
        this.thumbnails = thumbnails;
        setId("welcome");
        page.getStyleClass().add("welcome");
        page.setAlignment(Pos.CENTER);
        page.minHeightProperty().bind(heightProperty());
        setContent(page);
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false)
                .subscribe(showing -> askForSamples(showing, session.state()));
    }

    /// Samples are drawn only once the page is to be seen, not while a file named at the start is read.
    private void askForSamples(boolean showing, State state) {
        if (!asked && showing && state.document().isEmpty() && state.work().isEmpty()) {
            asked = true;
            thumbnails.whenReady(ready -> {
                samples = ready;
                shown = null;
                show(session.state());
            });
        }
    }

    void show(State state) {
        askForSamples(getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing(), state);
        Key next = new Key(state.settings().language(), state.settings().paper());
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        Texts texts = Texts.in(next.language);
        Label title = Labels.of(texts.get("welcome.title"), "welcome-title");
        Label lead = new Label(texts.get("welcome.lead"));
        lead.setWrapText(true);
        lead.setMaxWidth(640);
        lead.setAlignment(Pos.CENTER);
        lead.getStyleClass().add("welcome-lead");
        FlowPane cards = new FlowPane(18, 18);
        cards.setAlignment(Pos.CENTER);
        samples.forEach(sample -> cards.getChildren().add(card(sample, next.paper, texts)));
        Button own = new Button(texts.get("welcome.open"), Icons.of("open"));
        own.setId("open-own");
        own.setOnAction(event -> session.dispatch(Command.OPEN.action(session.state())));
        page.getChildren().setAll(title, lead, cards, own);
    }

    private Button card(Thumbnails.Sample sample, Paper paper, Texts texts) {
        Label name = Labels.of(sample.profile().name().in(texts.language().tag()), "card-title");
        Label kind = Labels.of(texts.get("welcome.kind." + sample.profile().kind(), sample.profile().inhabitants(), sample.organisations()), "legend-count");
        kind.setWrapText(true);
        Label synthetic = Labels.of(texts.get("welcome.synthetic"), "legend-count");
        VBox content = new VBox(4, swatch.of(new SightColours(paper, Sight.NORMAL).of(sample.picture()), THUMBNAIL_SCALE), name, kind, synthetic);
        content.setMaxWidth(CARD_WIDTH);
        content.setPrefSize(CARD_WIDTH, CARD_HEIGHT);
        Button card = new Button(null, content);
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.setId("sample-" + sample.file().replaceAll("\\..*", ""));
        card.getStyleClass().add("sample-card");
        card.setAccessibleText(name.getText() + ", " + kind.getText());
        card.setOnAction(event -> session.dispatch(new Action.OpenSample(sample.file())));
        return card;
    }
}
