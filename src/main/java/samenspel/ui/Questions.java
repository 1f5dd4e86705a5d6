package samenspel.ui;

import java.nio.file.Path;
import java.util.List;
import samenspel.session.Effect;
import samenspel.session.settings.Settings;
import samenspel.study.Drawing;
import samenspel.study.numbers.Quotable;

/// What only a window can do for the session.
interface Questions {

    void ask(Effect.Ask question);

    /// Asks what several files are, and opens them so.
    void ask(Effect.AskSeveral question);

    /// Those about what is on the disk.
    DiskQuestions disk();

    /// Those about what was read.
    ReportQuestions report();

    /// Asks how the network is to be changed by hand, and changes it so.
    void ask(Effect.AskEdit question);

    /// Shows how files of tables are read, and opens them as corrected.
    void askImport(List<Path> files);

    /// Asks where to save what was decided about files, and saves it there.
    void ask(Effect.AskRecipe question);

    void picture(Drawing drawing);

    /// Puts what is looked at on the clipboard.
    void copy(Effect.CopyPicture asked);

    /// Copies what would be saved.
    void copy(Effect.CopyFigure asked);

    /// Asks whether names may leave the study, and lets them if they may.
    void ask(Effect.AskNames question);

    /// Puts rows of the table on the clipboard.
    void copy(Effect.CopyRows rows);

    /// Puts a table on the clipboard.
    void copy(Effect.CopyTable table);

    /// Asks where to save a table, and saves it there.
    void save(Quotable table);

    void keep(Settings settings);
}
