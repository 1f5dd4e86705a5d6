package samenspel.work.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.session.settings.Panels;
import samenspel.session.settings.PlaySpeed;
import samenspel.session.settings.ScreenPaper;
import samenspel.session.settings.Settings;
import samenspel.session.settings.SystemWishes;
import samenspel.session.settings.TextSize;
import samenspel.session.settings.Theme;
import samenspel.session.settings.WindowLook;
import samenspel.session.settings.Wish;
import samenspel.storage.disk.Preferences;
import samenspel.text.Language;

class SettingsFileTest {
    @TempDir
    Path folder;

    @Test
    void what_was_set_is_so_the_next_time() {
        WindowLook looks = new WindowLook(Optional.of(Theme.CONTRAST_DARK), TextSize.DOUBLE, true, Wish.OFF, Wish.ON, SystemWishes.NONE);
        Panels panels = new Panels(false, false, false, false, 401.5, 300, new TreeSet<>(Set.of("colour", "sizes")));
        Settings set = new Settings(Language.NL, looks, PlaySpeed.DOUBLE, ScreenPaper.AS_WINDOW, panels);
        new SettingsFile(new Preferences(folder)).write(set);
        assertEquals(set, new SettingsFile(new Preferences(folder)).read());
    }

    @Test
    void who_closed_the_program_on_the_whole_screen_begins_with_the_panels_of_the_window() {
        Settings window = new Settings(Language.NL, Theme.LIGHT, false).with(Panels.USUAL.withLegend(false));
        new SettingsFile(new Preferences(folder)).write(window.with(window.panels().turnedFullScreen()));
        assertEquals(window, new SettingsFile(new Preferences(folder)).read());
    }

    @Test
    void pictures_stand_on_white_until_somebody_chooses() {
        assertEquals(ScreenPaper.WHITE, new SettingsFile(new Preferences(folder)).read().screenPaper());
    }

    @Test
    void the_system_is_followed_until_somebody_chooses_and_after_who_chose_that() {
        SystemWishes dark = new SystemWishes(true, false, true, false);
        WindowLook fresh = new SettingsFile(new Preferences(folder)).read().appearance().with(dark);
        assertEquals(List.of(Theme.DARK, true), List.of(fresh.theme(), fresh.isLessMotion()));
        new SettingsFile(new Preferences(folder)).write(new SettingsFile(new Preferences(folder)).read().with(fresh));
        assertEquals(WindowLook.USUAL, new SettingsFile(new Preferences(folder)).read().appearance());
        new SettingsFile(new Preferences(folder)).write(new Settings(Language.NL, Theme.LIGHT, false));
        WindowLook chosen = new SettingsFile(new Preferences(folder)).read().appearance().with(dark);
        assertEquals(List.of(Theme.LIGHT, false), List.of(chosen.theme(), chosen.isLessMotion()));
    }

    @Test
    void a_width_that_is_no_number_or_leaves_no_room_is_the_usual_one_or_the_widest() throws IOException {
        Files.writeString(folder.resolve("preferences.properties"), "legend-width=wide\ncard-width=90000\n");
        Panels read = new SettingsFile(new Preferences(folder)).read().panels();
        assertEquals(List.of(Panels.LEGEND_WIDTH, Panels.MOST), List.of(read.legendWidth(), read.cardWidth()));
    }
}
