package samenspel.ui.help;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.session.command.KeyTable;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.text.help.GeneratedPart;
import samenspel.text.help.HelpBook;
import samenspel.text.help.HelpLink;
import samenspel.ui.command.Keys;

/// The window of the help beside that of the program. It stays on its page while it is closed, and speaks the
/// language of the program.
public final class HelpWindow {
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 660;

    private final Stage owner;
    private Optional<Opened> opened = Optional.empty();

    private record Opened(Stage stage, HelpPane pane, Language language) {
    }

    /// @param owner the window of the program; the help closes with it
    public HelpWindow(Stage owner) {
        this.owner = owner;
    }

    /// Opens the window, or brings it to the front.
    public void show(State state) {
        if (opened.isEmpty()) {
            open(state.settings().language(), Optional.empty());
        }
        opened.ifPresent(help -> {
            help.stage.show();
            help.stage.toFront();
            help.pane.search();
        });
    }

    /// The same, at a place.
    public void show(State state, HelpLink place) {
        show(state);
        opened.ifPresent(help -> help.pane.show(place));
    }

    /// The same, with what is found by these words.
    public void search(State state, String words) {
        show(state);
        opened.ifPresent(help -> help.pane.search(words));
    }

    /// Changes its language with the program's.
    public void follow(State after) {
        opened.filter(help -> help.language != after.settings().language()).ifPresent(help -> fill(help.stage, after.settings().language(), Optional.of(help.pane.place())));
    }

    private void open(Language language, Optional<HelpLink> place) {
        Stage stage = new Stage();
        stage.initOwner(owner);
        // Not every system closes a window with its owner; one that stays open keeps the owner in memory.
        owner.showingProperty().subscribe(showing -> {
            if (!showing) {
                stage.hide();
            }
        });
        stage.getIcons().setAll(owner.getIcons());
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        stage.setX(screen.getMinX() + (screen.getWidth() - stage.getWidth()) / 2);
        stage.setY(screen.getMinY() + (screen.getHeight() - stage.getHeight()) / 2);
        fill(stage, language, place);
    }

    private void fill(Stage stage, Language language, Optional<HelpLink> place) {
        Texts texts = Texts.in(language);
        HelpBook book = HelpBook.in(language, page -> GeneratedPart.replace(page, KeyTable.PART, KeyTable.of(texts, command -> Keys.of(command, texts))));
        HelpPane pane = new HelpPane(book, texts, stage::hide);
        place.ifPresent(pane::show);
        Scene scene = new Scene(pane);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        stage.setScene(scene);
        stage.setTitle(texts.get("command." + Command.HELP.id()) + " – Samenspel");
        opened = Optional.of(new Opened(stage, pane, language));
    }
}
