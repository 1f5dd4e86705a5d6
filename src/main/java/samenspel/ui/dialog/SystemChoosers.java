package samenspel.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import samenspel.text.Texts;

/// The system's own choosers.
public final class SystemChoosers implements Choosers {
    private final Supplier<Window> owner;
    private final Supplier<Texts> texts;

    public SystemChoosers(Supplier<Window> owner, Supplier<Texts> texts) {
        this.owner = owner;
        this.texts = texts;
    }

    @Override
    public Optional<Path> fileToOpen() {
        return path(chooser("choose.open", filter("choose.networks", "*.samenspel.json")).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> fileToSave(String suggestion) {
        FileChooser chooser = chooser("choose.save", filter("choose.networks", "*.samenspel.json"));
        chooser.setInitialFileName(suggestion);
        return path(chooser.showSaveDialog(owner.get()));
    }

    @Override
    public Optional<Path> pictureFile(String suggestion) {
        FileChooser chooser = chooser("choose.picture", filter("choose.png", "*.png"), filter("choose.svg", "*.svg"));
        chooser.setInitialFileName(suggestion);
        Optional<Path> chosen = path(chooser.showSaveDialog(owner.get()));
        return chosen.map(file -> withEnding(file, ".png", ".svg", chooser));
    }

    @Override
    public Optional<Path> tableFile(String suggestion) {
        FileChooser chooser = chooser("choose.table", filter("choose.xlsx", "*.xlsx"), filter("choose.csv", "*.csv"));
        chooser.setInitialFileName(suggestion);
        Optional<Path> chosen = path(chooser.showSaveDialog(owner.get()));
        return chosen.map(file -> withEnding(file, ".xlsx", ".csv", chooser));
    }

    /// Some systems do not add the ending of the chosen kind.
    private static Path withEnding(Path file, String usual, String other, FileChooser chooser) {
        String name = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
        FileChooser.ExtensionFilter kind = chooser.getSelectedExtensionFilter();
        String ending = kind != null && kind.getExtensions().contains("*" + other) ? other : usual;
        return name.endsWith(usual) || name.endsWith(other) ? file : file.resolveSibling(file.getFileName() + ending);
    }

    @Override
    public Leave beforeLeaving() {
        Texts words = texts.get();
        ButtonType save = new ButtonType(words.get("leave.save"), ButtonBar.ButtonData.YES);
        ButtonType discard = new ButtonType(words.get("leave.discard"), ButtonBar.ButtonData.NO);
        ButtonType stay = new ButtonType(words.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, words.get("leave.question"), save, discard, stay);
        alert.setTitle(words.get("leave.title"));
        alert.setHeaderText(null);
        alert.setGraphic(null);
        alert.initOwner(owner.get());
        ButtonType answer = alert.showAndWait().orElse(stay);
        return answer == save ? Leave.SAVE : answer == discard ? Leave.DISCARD : Leave.STAY;
    }

    private FileChooser chooser(String title, FileChooser.ExtensionFilter... filters) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get().get(title));
        chooser.getExtensionFilters().setAll(filters);
        return chooser;
    }

    private FileChooser.ExtensionFilter filter(String key, String pattern) {
        return new FileChooser.ExtensionFilter(texts.get().get(key), pattern);
    }

    private static Optional<Path> path(File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
