package samenspel.ui.dialog.film;

import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import samenspel.session.request.FilmWish;
import samenspel.text.Texts;
import samenspel.ui.control.AskDialog;
import samenspel.work.Worker;

/// Asks how a film is to be saved and plays it.
public final class FilmDialog {
    private final Texts texts;
    private final FilmForm form;
    private final FilmPreview preview;

    /// @param offer what can be told
    /// @param still its preview waits until it is started
    public FilmDialog(FilmOffer offer, Worker worker, Texts texts, boolean still) {
        this.texts = texts;
        this.form = new FilmForm(offer, texts);
        this.preview = new FilmPreview(worker, texts, still, form::tell);
    }

    /// Waits for the answer; empty when the user turns away.
    public Optional<FilmWish> ask(Window owner) {
        HBox content = new HBox(24, form.of(this::show), preview.of());
        content.getStyleClass().add("picture-dialog");
        AskDialog dialog = new AskDialog(owner, texts, "film.title", content, "picture.save");
        dialog.go("film-save");
        show();
        try {
            return dialog.answer(form::wish);
        } finally {
            preview.close();
        }
    }

    private void show() {
        FilmWish wish = form.wish();
        if (wish instanceof FilmWish.OfStory) {
            form.waits();
        }
        preview.show(wish);
    }
}
