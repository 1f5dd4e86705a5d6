package samenspel.ui.presenting;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import samenspel.session.presenting.Presentation;
import samenspel.session.presenting.PresenterAct;
import samenspel.session.presenting.PresenterInput;
import samenspel.session.presenting.PresenterKeys;
import samenspel.session.presenting.RoomSight;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;

/// What the presenter types and looks through, over the presenter's window, or over the picture where that stands alone.
final class PresenterOverlay extends StackPane {
    /// Cards stand three in a row, as the arrow keys go.
    private static final double CARD = 0.29;

    private final Texts texts;
    private final BiConsumer<RoomView, RoomSight.Shown> painted;
    private PresenterInput before = PresenterInput.NONE;

    /// @param painted shows a sight in a view
    PresenterOverlay(Texts texts, BiConsumer<RoomView, RoomSight.Shown> painted) {
        this.texts = texts;
        this.painted = painted;
        setId("presenter-overlay");
        getStyleClass().add("presenter-overlay");
        setPickOnBounds(false);
        setVisible(false);
    }

    void show(Presentation telling) {
        PresenterInput input = telling.input();
        if (input instanceof PresenterInput.Overview && before instanceof PresenterInput.Overview && !getChildren().isEmpty() && getChildren().getFirst() instanceof VBox box) {
            mark(telling, (PresenterInput.Overview) input, box);
        } else if (!input.equals(before)) {
            getChildren().setAll(content(telling, input));
        }
        before = input;
        setVisible(!getChildren().isEmpty());
    }

    private List<Node> content(Presentation telling, PresenterInput input) {
        return switch (input) {
            case PresenterInput.Nothing _ -> List.of();
            case PresenterInput.GoTo(String typed) -> List.of(line(texts.get("present.goto", typed)));
            case PresenterInput.WriteRemark(int _, String typed) -> List.of(line(texts.get("present.remark", typed)));
            case PresenterInput.AskNames _ -> List.of(line(texts.get("present.ask-names")));
            case PresenterInput.Find _ -> telling.screen().names() ? List.of() : List.of(line(texts.get("present.find.names-off")));
            case PresenterInput.Sheet _ -> List.of(sheet());
            case PresenterInput.Overview overview -> List.of(overview(telling, overview));
        };
    }

    private static Label line(String words) {
        return Labels.wrapped(words, "presenter-line");
    }

    private Region sheet() {
        FlowPane rows = new FlowPane(Orientation.VERTICAL, 40, 6);
        for (Map.Entry<PresenterAct, List<String>> one : PresenterKeys.sheet().entrySet()) {
            var row = Rows.of(8);
            one.getValue().stream().map(key -> Labels.whole(texts.has("present." + key) ? texts.get("present." + key) : key, "presenter-key")).forEach(row.getChildren()::add);
            row.getChildren().add(Labels.whole(texts.get("present.act." + one.getKey().id()), "presenter-sheet-row"));
            rows.getChildren().add(row);
        }
        rows.getStyleClass().add("presenter-sheet");
        rows.setPrefWrapLength(400);
        rows.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return rows;
    }

    private Region overview(Presentation telling, PresenterInput.Overview overview) {
        FlowPane cards = new FlowPane(20, 20);
        for (int place = 0; place < telling.story().scenes().size(); place++) {
            cards.getChildren().add(card(telling, place));
        }
        ScrollPane rows = new ScrollPane(cards);
        rows.setId("presenter-cards");
        rows.setFitToWidth(true);
        rows.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        rows.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        rows.setFocusTraversable(false);
        rows.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(rows, Priority.ALWAYS);
        VBox box = new VBox(14, Labels.whole("", "presenter-line"), rows);
        box.getStyleClass().add("presenter-overview");
        cards.heightProperty().subscribe(_ -> bringIntoSight(rows, cards));
        rows.viewportBoundsProperty().subscribe(_ -> bringIntoSight(rows, cards));
        mark(telling, overview, box);
        return box;
    }

    private Region card(Presentation telling, int place) {
        RoomView picture = new RoomView("presenter-card-" + (place + 1));
        picture.setMouseTransparent(true);
        picture.prefWidthProperty().bind(widthProperty().multiply(CARD));
        picture.prefHeightProperty().bind(picture.prefWidthProperty().multiply(9.0 / 16));
        Label title = Labels.wrapped("", "presenter-card-title");
        // Where there is one display the room reads this too.
        telling.ahead(place).ifPresent(shown -> {
            painted.accept(picture, shown);
            title.setText((shown.place() + 1) + "  " + shown.title());
        });
        title.maxWidthProperty().bind(picture.prefWidthProperty());
        VBox card = new VBox(6, picture, title);
        card.getStyleClass().add("presenter-card");
        return card;
    }

    /// Marks the card of the focus and that which the room sees; pales those that are not meant by what is typed.
    private void mark(Presentation telling, PresenterInput.Overview overview, VBox box) {
        ((Label) box.getChildren().getFirst()).setText(texts.get(overview.typed().isEmpty() ? "present.overview" : "present.overview.typed", overview.typed()));
        ScrollPane rows = (ScrollPane) box.getChildren().getLast();
        FlowPane all = (FlowPane) rows.getContent();
        List<Node> cards = all.getChildren();
        int room = telling.room() instanceof RoomSight.Shown shown ? shown.place() : -1;
        for (int place = 0; place < cards.size(); place++) {
            Node card = cards.get(place);
            card.getStyleClass().removeAll("focus", "on-screen");
            card.getStyleClass().addAll(place == overview.focus() ? List.of("focus") : List.of());
            card.getStyleClass().addAll(place == room ? List.of("on-screen") : List.of());
            card.setOpacity(overview.typed().isBlank() || telling.story().isMeant(place, overview.typed()) ? 1 : 0.35);
        }
        bringIntoSight(rows, all);
    }

    /// The row of the focus in the middle, as far as there are rows above and below it.
    private static void bringIntoSight(ScrollPane rows, FlowPane cards) {
        double beyond = cards.getHeight() - rows.getViewportBounds().getHeight();
        cards.getChildren().stream().filter(card -> card.getStyleClass().contains("focus")).findFirst().filter(_ -> beyond > 0).ifPresent(card -> {
            Bounds at = card.getBoundsInParent();
            rows.setVvalue(Math.clamp((at.getCenterY() - rows.getViewportBounds().getHeight() / 2) / beyond, 0, 1));
        });
    }
}
