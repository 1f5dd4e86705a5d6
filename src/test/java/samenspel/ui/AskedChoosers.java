package samenspel.ui;

import java.nio.file.Path;
import java.util.Optional;
import samenspel.ui.dialog.Choosers;

/// Choosers that answer at once what a test has put in.
final class AskedChoosers implements Choosers {
    Optional<Path> open = Optional.empty();
    Optional<Path> save = Optional.empty();
    Optional<Path> picture = Optional.empty();
    Optional<Path> table = Optional.empty();
    Leave leave = Leave.STAY;
    int askedBeforeLeaving;

    @Override
    public Optional<Path> fileToOpen() {
        return open;
    }

    @Override
    public Optional<Path> fileToSave(String suggestion) {
        return save;
    }

    @Override
    public Optional<Path> pictureFile(String suggestion) {
        return picture;
    }

    @Override
    public Optional<Path> tableFile(String suggestion) {
        return table;
    }

    @Override
    public Leave beforeLeaving() {
        askedBeforeLeaving++;
        return leave;
    }
}
