package samenspel.work.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.session.settings.PlaySpeed;
import samenspel.session.settings.ScreenPaper;
import samenspel.session.settings.Settings;
import samenspel.session.settings.Theme;
import samenspel.storage.disk.Preferences;
import samenspel.text.Language;

class SettingsFileTest {
    @TempDir
    Path folder;

    @Test
    void what_was_set_is_so_the_next_time() {
        Settings set = new Settings(Language.NL, Theme.DARK, true, PlaySpeed.DOUBLE, ScreenPaper.AS_WINDOW);
        new SettingsFile(new Preferences(folder)).write(set);
        assertEquals(set, new SettingsFile(new Preferences(folder)).read());
    }

    @Test
    void pictures_stand_on_white_until_somebody_chooses() {
        assertEquals(ScreenPaper.WHITE, new SettingsFile(new Preferences(folder)).read().screenPaper());
    }
}
