package samenspel.ui.explain;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.Measure;
import samenspel.measure.MeasureWords;
import samenspel.session.Action;
import samenspel.session.ExportAction;
import samenspel.session.Session;
import samenspel.study.numbers.Explained;
import samenspel.study.numbers.explain.Explanation;
import samenspel.study.numbers.explain.QuotedNumber;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;

/// A little window that explains a number.
final class ExplanationPopover {
    private static final double WIDTH = 420;
    private static final double GAP = 6;
    /// Its head begins the sentence.
    private static final String NOT = "explain.head.not";
    private final Session session;
    private final Texts texts;
    private final Popup popup = new Popup();
    private final VBox room = new VBox();
    private final TextFlow here;
    private final TextFlow base;
    private final VBox behind = new VBox();
    private final Button copy;
    private Optional<QuotedNumber> quoted = Optional.empty();
    private Node owner;

    ExplanationPopover(Session session, Texts texts, MeasureWords measure) {
        this.session = session;
        this.texts = texts;
        Explained explained = Explained.of(measure, texts);
        here = paragraph("explain.head.here", "");
        base = paragraph("explain.head.base", "");
        copy = Buttons.whole("explain-copy", texts.get("explain.copy"), this::copy);
        copy.setGraphic(Icons.of("copy"));
        room.setId("explanation");
        room.getStyleClass().add("explanation");
        room.setMinWidth(WIDTH);
        room.setPrefWidth(WIDTH);
        room.setMaxWidth(WIDTH);
        room.getChildren().setAll(head(explained), paragraph("explain.head.question", explained.asks()), here, base,
                paragraph(NOT, explained.saysNot()), buttons(measure), behind);
        shown(here, false);
        shown(base, false);
        copy.setDisable(true);
        fill(explained);
        popup.getContent().setAll(room);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.setAutoFix(false);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    private Node head(Explained explained) {
        Label word = Labels.wrapped(explained.word());
        HBox head = Rows.head(word, Buttons.cross("explain-close", texts.get("explain.close"), popup::hide));
        explained.term().ifPresent(term -> head.getChildren().add(1, Labels.whole(term, "explanation-term")));
        return head;
    }

    private TextFlow paragraph(String key, String said) {
        Text title = new Text(texts.get(key) + (key.equals(NOT) ? " " : ". "));
        title.getStyleClass().add("explanation-title");
        Text text = new Text(said);
        text.getStyleClass().add("explanation-text");
        TextFlow flow = new TextFlow(title, text);
        flow.setMinHeight(TextFlow.USE_PREF_SIZE);
        return flow;
    }

    private Node buttons(MeasureWords measure) {
        ToggleButton formula = new ToggleButton(texts.get("explain.behind"));
        formula.setId("explain-behind");
        formula.selectedProperty().subscribe(open -> {
            shown(behind, open);
            room.setMinHeight(VBox.USE_COMPUTED_SIZE);
            fit();
        });
        FlowPane buttons = new FlowPane(GAP, GAP, copy);
        if (measure instanceof Measure one) {
            buttons.getChildren().add(Buttons.whole("explain-size", texts.get("explain.size"), () -> session.dispatch(new Action.SizeDiscs(Optional.of(SizeBy.of(one))))));
        }
        buttons.getChildren().add(formula);
        return buttons;
    }

    private void fill(Explained explained) {
        behind.setId("explain-formula");
        behind.getChildren().setAll(explained.behind(texts).stream().map(line -> Labels.wrapped(line, "card-kind")).toList());
        shown(behind, false);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// What the number says here, once it is known.
    void say(QuotedNumber number, Explanation explanation) {
        quoted = Optional.of(number);
        say(here, explanation.here());
        say(base, explanation.base());
        copy.setDisable(false);
        room.setMinHeight(VBox.USE_COMPUTED_SIZE);
        fit();
    }

    private static void say(TextFlow paragraph, String said) {
        ((Text) paragraph.getChildren().getLast()).setText(said);
        shown(paragraph, true);
    }

    private void copy() {
        quoted.ifPresent(number -> session.dispatch(new ExportAction.CopyTable(number)));
        popup.hide();
    }

    /// Below its owner, or above where there is no room.
    void show(Node owner) {
        this.owner = owner;
        owner.getScene().getRoot().getPseudoClassStates().forEach(state -> popup.getScene().getRoot().pseudoClassStateChanged(state, true));
        popup.show(owner.getScene().getWindow());
        fit();
        room.lookup("#explain-close").requestFocus();
    }

    /// As high as what it says, where it hides least.
    private void fit() {
        if (!popup.isShowing()) {
            return;
        }
        room.applyCss();
        double height = room.prefHeight(WIDTH);
        room.setMinHeight(height);
        room.setMaxHeight(height);
        popup.sizeToScene();
        Bounds place = owner.localToScreen(owner.getLayoutBounds());
        List<Screen> screens = Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1);
        Rectangle2D screen = (screens.isEmpty() ? Screen.getPrimary() : screens.getFirst()).getVisualBounds();
        double below = place.getMaxY() + GAP;
        double above = place.getMinY() - GAP - height;
        popup.setAnchorX(Math.clamp(place.getMinX(), screen.getMinX() + GAP, screen.getMaxX() - WIDTH - GAP));
        popup.setAnchorY(below + height <= screen.getMaxY() ? below : Math.max(screen.getMinY() + GAP, above));
    }
}
