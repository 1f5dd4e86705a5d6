package samenspel.ui.dialog;

import java.util.Optional;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import samenspel.session.request.FilmRequest;
import samenspel.study.FilmContent;
import samenspel.text.Texts;
import samenspel.work.Worker;

/// Asks how a film is to be saved and plays it.
public final class FilmDialog {
    private final Texts texts;
    private final FilmForm form;
    private final FilmPreview preview;

    /// A film to be saved.
    public record Wish(FilmContent story, FilmRequest request) {
    }

    /// @param change what is looked at
    public FilmDialog(FilmContent change, Worker worker, Texts texts) {
        this.texts = texts;
        this.form = new FilmForm(change, texts);
        this.preview = new FilmPreview(worker, texts);
    }

    /// Waits for the answer; empty when the user turns away.
    public Optional<Wish> ask(Window owner) {
        Dialog<Wish> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("film.title"));
        ButtonType save = new ButtonType(texts.get("picture.save"), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(texts.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().setAll(save, cancel);
        dialog.getDialogPane().lookupButton(save).setId("film-save");
        HBox content = new HBox(24, form.of(this::show), preview.of());
        content.getStyleClass().add("picture-dialog");
        dialog.getDialogPane().setContent(content);
        dialog.setResultConverter(button -> button == save ? new Wish(form.story(), form.request()) : null);
        show();
        try {
            return dialog.showAndWait();
        } finally {
            preview.close();
        }
    }

    private void show() {
        preview.show(form.story(), form.request());
    }
}
