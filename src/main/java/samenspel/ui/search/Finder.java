package samenspel.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import samenspel.session.Session;
import samenspel.session.command.Command;
import samenspel.session.search.FoundThing;
import samenspel.session.search.ThingSearch;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.text.help.HelpBook;
import samenspel.text.help.HelpLink;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;
import samenspel.work.Worker;

/// Finds every command, organisation, layer, measure and page of the help by a few letters, and does or shows it. The arrows choose while
/// the keyboard stays in the field.
public final class Finder extends VBox {
    private static final double WIDTH = 700;
    private static final double MOST_HEIGHT = 460;
    private static final int MOST_LAST = 4;

    private final Session session;
    private final Texts texts;
    private final Worker worker;
    private final Beside beside;
    private final TextField typed = new TextField();
    private final ListView<FinderRow> list = new ListView<>();
    private final VBox none = new VBox(10);
    private final Label nothing = Labels.wrapped("", "card-title");
    private final FinderKinds kinds;
    private List<HelpBook> books = List.of();

    /// What it leads to.
    ///
    /// @param last what was chosen before, the last first
    /// @param help opens a place of the help
    /// @param searchHelp searches the help for words
    /// @param away gives the keyboard back
    public record Beside(List<FoundThing> last, Consumer<HelpLink> help, Consumer<String> searchHelp, Runnable away) {
    }

    public Finder(Session session, Worker worker, Texts texts, Beside beside) {
        this.session = session;
        this.texts = texts;
        this.worker = worker;
        this.beside = beside;
        this.kinds = new FinderKinds(texts, this::chosenKind);
        setId("finder");
        getStyleClass().add("finder");
        setMaxSize(session.state().settings().grown(WIDTH), Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        typed.setId("finder-typed");
        typed.setPromptText(texts.get("finder.prompt"));
        typed.setAccessibleText(texts.get("finder.prompt"));
        typed.textProperty().subscribe(_ -> find());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        typed.focusedProperty().subscribe(focused -> {
            if (!focused && isVisible()) {
                setVisible(false);
            }
        });
        HBox.setHgrow(typed, Priority.ALWAYS);
        HBox head = Rows.of(8, Icons.of("find"), typed, Labels.whole("Esc", "key-cap"));
        head.getStyleClass().add("finder-head");
        list.setId("finder-list");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new FinderCell(texts, session.state().settings().appearance().text().times()));
        list.setOnMouseClicked(_ -> act(false));
        list.setAccessibleText(texts.get("command.commands"));
        getChildren().setAll(head, kinds, list, nothingFound(), foot());
    }

    private Node nothingFound() {
        FlowPane ways = new FlowPane(8, 8, Buttons.whole("finder-help", texts.get("finder.none.help"), () -> leave(() -> beside.searchHelp.accept(typed.getText()))),
                Buttons.whole("finder-add", texts.get("command.add-organisation"), () -> leave(() -> session.dispatch(Command.ADD_ORGANISATION.action(session.state())))));
        ways.setAlignment(Pos.CENTER);
        none.setAlignment(Pos.CENTER);
        none.getStyleClass().add("empty-state");
        none.getChildren().setAll(nothing, Labels.wrapped(texts.get("finder.none.hint"), "empty-words"), ways);
        none.managedProperty().bind(none.visibleProperty());
        list.managedProperty().bind(list.visibleProperty());
        return none;
    }

    private Node foot() {
        HBox foot = Rows.of(16, FinderCell.key("↑ ↓", texts.get("finder.key.choose")), FinderCell.key("Enter", texts.get("finder.key.do")),
                FinderCell.key("Ctrl+Enter", texts.get("finder.key.add")));
        foot.getStyleClass().add("finder-foot");
        return foot;
    }

    /// Shows it, with the keyboard in its field. The help is read the first time, away from the window's thread.
    public void open() {
        kinds.reset();
        typed.clear();
        setVisible(true);
        find();
        typed.requestFocus();
        if (books.isEmpty()) {
            worker.ask(_ -> Stream.concat(Stream.of(texts.language()), Language.all().stream().filter(other -> !other.equals(texts.language())))
                    .map(HelpBook::in).toList(), read -> {
                books = read;
                find();
            });
        }
    }

    /// @return whether it was there
    public boolean close() {
        boolean open = isVisible();
        if (open) {
            setVisible(false);
            beside.away.run();
        }
        return open;
    }

    private void chosenKind() {
        typed.requestFocus();
        typed.end();
        find();
    }

    private void find() {
        if (!isVisible()) {
            return;
        }
        ThingSearch search = new ThingSearch(session.state(), books);
        boolean blank = typed.getText().isBlank();
        List<FoundThing> found = blank ? List.of() : search.of(typed.getText(), kinds.kind());
        List<FinderRow> rows = blank ? unasked(search) : FinderRow.of(found, typed.getText(), texts);
        nothing.setText(texts.get("finder.none", typed.getText().strip()));
        none.setVisible(rows.isEmpty());
        none.lookupAll("#finder-add").forEach(add -> add.setDisable(session.state().document().isEmpty()));
        list.setVisible(!rows.isEmpty());
        list.getItems().setAll(rows);
        list.setMinHeight(0);
        list.setPrefHeight(Math.min(MOST_HEIGHT, session.state().settings().grown(FinderCell.height(rows)) + 2));
        step(0, 1);
    }

    private List<FinderRow> unasked(ThingSearch search) {
        List<FoundThing> last = search.again(beside.last);
        List<FinderRow> rows = new ArrayList<>(FinderRow.under(texts.get("finder.last"), last));
        List<FoundThing> usual = search.usual().stream().filter(one -> last.stream().noneMatch(before -> before.id().equals(one.id()))).toList();
        rows.addAll(FinderRow.under(texts.get("finder.perhaps"), usual));
        return rows;
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> step(at + 1, 1);
            case UP -> step(at - 1, -1);
            case PAGE_DOWN -> step(Math.min(at + 8, list.getItems().size() - 1), 1);
            case PAGE_UP -> step(Math.max(at - 8, 0), 1);
            case TAB -> kinds.step(event.isShiftDown() ? -1 : 1);
            case ENTER -> act(event.isShortcutDown());
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Selects the row there, or the next one beyond a heading; at an end the other end.
    private void step(int from, int by) {
        int size = list.getItems().size();
        int at = from;
        for (int tried = 0; tried < size; tried++) {
            at = Math.floorMod(at, size);
            if (list.getItems().get(at) instanceof FinderRow.Thing) {
                list.getSelectionModel().clearAndSelect(at);
                list.scrollTo(Math.max(0, at - 3));
                return;
            }
            at += by;
        }
    }

    private void act(boolean adding) {
        if (list.getSelectionModel().getSelectedItem() instanceof FinderRow.Thing(FoundThing found, String _) && found.available()) {
            beside.last.removeIf(before -> before.kind() == found.kind() && before.id().equals(found.id()));
            beside.last.addFirst(found);
            if (beside.last.size() > MOST_LAST) {
                beside.last.removeLast();
            }
            leave(() -> act(found.deed(), adding));
        }
    }

    private void act(FoundThing.Deed deed, boolean adding) {
        switch (deed) {
            case FoundThing.Acts acts -> (adding && !acts.adding().isEmpty() ? acts.adding() : acts.actions()).forEach(session::dispatch);
            case FoundThing.Reads(var place) -> beside.help.accept(place);
        }
    }

    private void leave(Runnable then) {
        close();
        then.run();
    }
}
