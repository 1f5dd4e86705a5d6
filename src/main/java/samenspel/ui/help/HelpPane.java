package samenspel.ui.help;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import samenspel.text.Texts;
import samenspel.text.help.HelpBook;
import samenspel.text.help.HelpLink;
import samenspel.text.help.HelpPage;
import samenspel.ui.control.Icons;

/// Search on top, contents or what was found on the left, the page beside it.
final class HelpPane extends BorderPane {
    private static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination CLOSE = new KeyCodeCombination(KeyCode.ESCAPE);

    private final HelpBook book;
    private final Texts texts;
    private final Runnable close;
    private final TextField search = new TextField();
    private final Button back;
    private final HelpList list;
    private final ScrollPane page = new ScrollPane();
    private final Deque<HelpLink> before = new ArrayDeque<>();
    private HelpLink place;

    HelpPane(HelpBook book, Texts texts, Runnable close) {
        this.book = book;
        this.texts = texts;
        this.close = close;
        this.back = button("help-back", texts.get("help.back"), texts.get("help.back.hint"), this::back);
        this.list = new HelpList(book, texts, this::go);
        this.place = new HelpLink(book.first().topic(), "");
        getStyleClass().add("help");
        setTop(head());
        page.setId("help-page");
        page.getStyleClass().add("help-scroll");
        page.setFitToWidth(true);
        setLeft(list);
        setCenter(page);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show(place);
    }

    private Node head() {
        search.setId("help-search");
        search.setPromptText(texts.get("help.search"));
        search.setAccessibleText(texts.get("help.search"));
        search.textProperty().addListener((text, old, now) -> list.search(now));
        search.setOnAction(event -> list.first());
        HBox.setHgrow(search, Priority.ALWAYS);
        back.setText("←");
        Button closing = button("help-close", texts.get("dialog.close"), texts.get("dialog.close") + "  (Esc)", close);
        closing.setText(texts.get("dialog.close"));
        closing.setGraphic(Icons.of("close"));
        HBox head = new HBox(8, back, Icons.of("find"), search, closing);
        head.getStyleClass().add("help-head");
        return head;
    }

    private static Button button(String id, String name, String hint, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(hint));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void key(KeyEvent event) {
        if (CLOSE.match(event)) {
            close.run();
        } else if (SEARCH.match(event)) {
            search();
        } else if (BACK.match(event)) {
            back();
        } else if (event.getCode() == KeyCode.DOWN && search.isFocused()) {
            list.requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    /// Puts the keyboard into the field of search.
    void search() {
        search.requestFocus();
        search.selectAll();
    }

    void search(String words) {
        search.setText(words);
        search();
    }

    /// Where the reader is.
    HelpLink place() {
        return place;
    }

    private void go(HelpLink link) {
        before.push(place);
        show(link);
    }

    private void back() {
        if (!before.isEmpty()) {
            show(before.pop());
        }
    }

    /// Shows a page at one of its sections, without remembering the one before.
    void show(HelpLink link) {
        HelpPage shown = book.page(link.topic()).orElseThrow();
        PageNodes nodes = new PageNodes(shown, texts, this::go);
        place = link;
        back.setDisable(before.isEmpty());
        list.open(link);
        VBox content = nodes.page();
        page.setContent(new StackPane(content));
        page.setVvalue(0);
        nodes.heading(link.anchor()).ifPresent(heading -> {
            heading.getStyleClass().add("help-target");
            // Its place is known once the page has been laid out.
            Platform.runLater(() -> scrollTo(heading));
        });
    }

    private void scrollTo(Node heading) {
        page.applyCss();
        page.layout();
        double hidden = page.getContent().getLayoutBounds().getHeight() - page.getViewportBounds().getHeight();
        double top = page.getContent().sceneToLocal(heading.localToScene(0, 0)).getY();
        page.setVvalue(hidden <= 0 ? 0 : Math.clamp((top - heading.getLayoutBounds().getHeight() / 2) / hidden, 0, 1));
    }
}
