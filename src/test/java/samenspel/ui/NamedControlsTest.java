package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.paint.Color;
import javafx.scene.control.Button;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.command.Command;
import samenspel.session.settings.Theme;
import samenspel.study.Perspective;
import samenspel.study.privacy.Content;
import samenspel.study.privacy.Exposure;
import samenspel.study.privacy.Naming;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.ui.dialog.SystemChoosers;
import samenspel.work.Worker;

/// Whoever hears the window instead of seeing it.
class NamedControlsTest {
    private static final OrganisationId CJG = new OrganisationId("cjg01");
    private static final List<Command> BESIDE = List.of(Command.LAYOUT, Command.LOOK, Command.STEPS, Command.COMMANDS);
    private static final List<Command> ASKING = List.of(Command.NEW_NETWORK, Command.SAVE_PICTURE, Command.SAVE_FILM, Command.SAVE_SERIES, Command.SAVE_OTHER,
            Command.CHANGE_ORGANISATION, Command.CORRECT_REPORTS, Command.MERGE, Command.ADD_ORGANISATION, Command.REMOVE_ORGANISATION, Command.FILLING,
            Command.METHODS, Command.HELP, Command.ABOUT);

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Set<String> faults = new TreeSet<>();
    private final Set<String> unseen = new TreeSet<>();
    private FocusRings rings = new FocusRings();

    @Test
    void everything_that_can_be_used_says_what_it_is_and_no_two_say_the_same() throws IOException {
        for (Language language : List.of(Language.EN, Language.NL)) {
            window.dispatch(new Action.SetLanguage(language));
            forms();
            beside();
            window.dispatch(new Action.Select(Optional.of(CJG)));
            ASKING.forEach(command -> above(() -> window.later(command.action(window.state()))));
            choosers(language);
        }
        dark();
        Path tables = tables();
        above(() -> window.later(new Action.Open(tables)));
        window.dispatch(new Action.Question(Effect.Ask.CLOSE));
        look(window.scene().getRoot());
        assertEquals("", String.join("\n", faults));
        assertEquals("", String.join("\n", unseen));
    }

    /// The frames in the dark: of what has colours of its own.
    private void dark() {
        rings = new FocusRings();
        window.dispatch(new Action.SetLanguage(Language.EN));
        window.dispatch(new Action.SetTheme(Theme.DARK));
        beside();
        above(() -> window.later(Command.SAVE_FILM.action(window.state())));
        above(() -> window.later(Command.ADD_ORGANISATION.action(window.state())));
        window.dispatch(new Action.SetTheme(Theme.LIGHT));
    }

    private void forms() {
        window.dispatch(new Action.Select(Optional.of(CJG)));
        for (Perspective perspective : Perspective.values()) {
            window.dispatch(new Action.ShowAs(perspective));
            look(window.scene().getRoot());
        }
        window.dispatch(new Action.ShowAs(Perspective.PICTURE));
    }

    private void beside() {
        List<OrganisationId> two = List.of(CJG, new OrganisationId("sb01"));
        window.dispatch(new Action.Choose(new LinkedHashSet<>(two)));
        press("condition-add");
        look(window.scene().getRoot());
        window.dispatch(new Action.Undo());
        press("filter-close");
        look(window.scene().getRoot());
        for (Command command : BESIDE) {
            window.dispatch(command.action(window.state()));
            look(window.scene().getRoot());
            window.dispatch(command.action(window.state()));
        }
    }

    private void press(String button) {
        window.on(() -> {
            window.control(Button.class, button).fire();
            return null;
        });
        window.settle();
    }

    private void choosers(Language language) {
        SystemChoosers own = new SystemChoosers(window::stage, () -> Texts.in(language), new Worker(Runnable::run, Platform::runLater), Clock.systemUTC(), Optional::empty);
        List<Runnable> all = List.of(() -> own.anonymous(List.of()), () -> own.names(new Exposure(Content.NETWORK, Naming.ALL, List.of(), List.of(), false)),
                () -> own.beforeLeaving(List.of("one", "two")), () -> own.deletes(List.of(Path.of("one"))), () -> own.version(List.of(), () -> {
                }), () -> own.replaces(1, Path.of("here")));
        all.forEach(one -> above(() -> Platform.runLater(one)));
    }

    private Path tables() throws IOException {
        return Files.writeString(window.folder().resolve("ties.csv"), "from,to\nCafé Noord,Politie\nCafe noord,School\n");
    }

    /// Looks at the window that opens over the program's own, and closes it.
    private void above(Runnable opening) {
        opening.run();
        Window above = window.above();
        hear(above.getScene().getRoot());
        window.on(() -> {
            above.hide();
            return null;
        });
    }

    private void look(Parent root) {
        window.settle();
        hear(root);
    }

    private void hear(Parent root) {
        faults.addAll(window.on(() -> SpokenControls.faults(root)));
        if (window.state().settings().language() == Language.EN) {
            Color ground = window.state().settings().theme() == Theme.DARK ? Color.web("#0d1117") : Color.WHITE;
            unseen.addAll(window.on(() -> rings.faults(root, ground)));
        }
    }
}
