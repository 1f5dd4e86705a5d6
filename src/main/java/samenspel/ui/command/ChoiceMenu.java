package samenspel.ui.command;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.SettingsAction;
import samenspel.session.command.Command;
import samenspel.session.settings.ScreenPaper;
import samenspel.session.settings.Settings;
import samenspel.session.settings.TextSize;
import samenspel.session.settings.Theme;
import samenspel.session.settings.WindowLook;
import samenspel.session.settings.Wish;
import samenspel.text.Texts;
import samenspel.ui.control.Icons;

/// A preference with all its values as a menu, and under them the command that goes to another.
final class ChoiceMenu {
    private final Session session;
    private final Texts texts;
    private final Settings now;

    ChoiceMenu(Session session) {
        this.session = session;
        this.now = session.state().settings();
        this.texts = Texts.in(now.language());
    }

    private Menu of(String name, Command step) {
        Menu menu = new Menu(texts.get("menu." + name), Icons.of(step.icon()));
        menu.setId("menu-" + name + "s");
        return menu;
    }

    private <T> void fill(Menu menu, Stream<T> values, Function<T, String> word, T chosen, Function<T, Action> choosing) {
        ToggleGroup group = new ToggleGroup();
        values.forEach(value -> {
            RadioMenuItem item = new RadioMenuItem(texts.get(word.apply(value)));
            item.setId("menu-" + word.apply(value).replace('.', '-'));
            item.setToggleGroup(group);
            item.setSelected(value.equals(chosen));
            item.setOnAction(_ -> session.dispatch(choosing.apply(value)));
            menu.getItems().add(item);
        });
    }

    private Menu with(Menu menu, Command... steps) {
        menu.getItems().add(new SeparatorMenuItem());
        Stream.of(steps).forEach(step -> menu.getItems().add(CommandItem.of(step, session)));
        return menu;
    }

    /// The papers for the window's pictures.
    Menu papers() {
        Menu menu = of("paper", Command.PAPER);
        fill(menu, Stream.of(ScreenPaper.values()), paper -> "paper." + paper, now.screenPaper(), SettingsAction.ShowOnPaper::new);
        return with(menu, Command.PAPER);
    }

    Menu themes() {
        Menu menu = of("theme", Command.THEME);
        Stream<Optional<Theme>> themes = Stream.concat(Stream.of(Optional.empty()), Stream.of(Theme.values()).map(Optional::of));
        fill(menu, themes, theme -> "theme." + theme.map(Theme::name).orElse("SYSTEM"), now.appearance().chosen(),
                theme -> SettingsAction.Appear.in(session.state(), theme));
        return with(menu, Command.THEME, Command.CONTRAST);
    }

    Menu motions() {
        Menu menu = of("motion", Command.MOTION);
        WindowLook looks = now.appearance();
        fill(menu, Stream.of(Wish.AS_SYSTEM, Wish.OFF, Wish.ON), wish -> "motion." + wish, looks.lessMotion(), wish -> new SettingsAction.Appear(looks.withLessMotion(wish)));
        return with(menu, Command.MOTION);
    }

    Menu textSizes() {
        Menu menu = of("text-size", Command.TEXT_SIZE);
        WindowLook looks = now.appearance();
        fill(menu, Stream.of(TextSize.values()), size -> "text-size." + size, looks.text(), size -> new SettingsAction.Appear(looks.with(size)));
        return with(menu, Command.TEXT_SIZE, Command.SMALLER_TEXT);
    }
}
