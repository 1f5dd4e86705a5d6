package samenspel.ui.dialog;

import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import samenspel.session.request.FilmRequest;
import samenspel.study.FilmContent;
import samenspel.text.Texts;
import samenspel.ui.control.AskDialog;
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
    /// @param still  its preview waits until it is started
    public FilmDialog(FilmContent change, Worker worker, Texts texts, boolean still) {
        this.texts = texts;
        this.form = new FilmForm(change, texts);
        this.preview = new FilmPreview(worker, texts, still);
    }

    /// Waits for the answer; empty when the user turns away.
    public Optional<Wish> ask(Window owner) {
        HBox content = new HBox(24, form.of(this::show), preview.of());
        content.getStyleClass().add("picture-dialog");
        AskDialog dialog = new AskDialog(owner, texts, "film.title", content, "picture.save");
        dialog.go("film-save");
        show();
        try {
            return dialog.answer(() -> new Wish(form.story(), form.request()));
        } finally {
            preview.close();
        }
    }

    private void show() {
        preview.show(form.story(), form.request());
    }
}
