package samenspel.ui.dialog;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Screen;
import javafx.stage.Window;
import samenspel.diagram.figure.Page;
import samenspel.diagram.figure.PageFrame;
import samenspel.diagram.figure.PicturePart;
import samenspel.session.request.PictureChoices;
import samenspel.session.request.PictureRequest;
import samenspel.study.Drawing;
import samenspel.study.Drawings;
import samenspel.text.Texts;
import samenspel.ui.control.AskDialog;
import samenspel.work.Worker;

/// Asks how a picture is to be saved and shows the page that will be written.
public final class PictureDialog {
    private static final double MOST_WIDTH = 1240;
    private static final double MOST_HEIGHT = 760;
    private static final double LEAST_WIDTH = 860;
    private static final double LEAST_HEIGHT = 560;
    /// Of the window, what stays in sight round the question.
    private static final double AROUND = 100;

    private final Asked asked;
    private final Drawings drawings;
    private final Texts texts;
    private final PictureForm form;
    private final PicturePreview preview;
    private final ButtonType copying;
    private Optional<Button> copyButton = Optional.empty();
    private Optional<PictureChoices> copied = Optional.empty();

    /// What is to be saved.
    ///
    /// @param screen the part of it that the window shows; empty where a page cannot show the same
    /// @param today  of which day its caption speaks
    public record Asked(Drawing drawing, Optional<PicturePart> screen, LocalDate today) {
        Page page(PictureChoices choices) {
            return choices.page(today, screen);
        }

        /// What is to be written with these choices.
        public PictureRequest request(PictureChoices choices) {
            return choices.request(page(choices));
        }

        /// How much larger than usual letters are.
        double letters() {
            return drawing instanceof Drawing.One(var depiction) ? depiction.look().scale().letters() : 1;
        }

        boolean hasOrganisations() {
            return !(drawing instanceof Drawing.OfMatrix);
        }
    }

    /// @param worker where the preview is drawn
    public PictureDialog(Asked asked, Drawings drawings, Worker worker, Texts texts) {
        this.asked = asked;
        this.drawings = drawings;
        this.texts = texts;
        this.preview = new PicturePreview(worker, texts);
        this.form = new PictureForm(texts, this::show);
        this.copying = new ButtonType(texts.get("picture.copy"), ButtonBar.ButtonData.LEFT);
    }

    /// Waits for the answer; empty when the user turns away.
    ///
    /// @param copy puts on the clipboard what would be saved, or asks first; [#copied] says when it is there
    public Optional<PictureChoices> ask(Window owner, PictureChoices start, Consumer<PictureChoices> copy) {
        AskDialog dialog = new AskDialog(owner, texts, "picture.title", content(), "picture.save");
        dialog.setResizable(true);
        dialog.go("picture-save");
        dialog.getDialogPane().getButtonTypes().addFirst(copying);
        copies((Button) dialog.getDialogPane().lookupButton(copying), copy);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.clamp(Math.min(owner.getWidth(), screen.getWidth()) - AROUND, LEAST_WIDTH, MOST_WIDTH);
        double height = Math.clamp(Math.min(owner.getHeight(), screen.getHeight()) - AROUND, LEAST_HEIGHT, MOST_HEIGHT);
        // The first says where its middle is, the second how wide it becomes.
        dialog.getDialogPane().setPrefSize(width, height);
        dialog.getDialogPane().setMinSize(width, height);
        form.show(start, asked.screen().isPresent(), asked.hasOrganisations());
        form.offer(drawings.findings(asked.drawing()));
        show();
        return dialog.answer(form::choices);
    }

    private HBox content() {
        preview.setMinSize(320, 300);
        HBox.setHgrow(preview, Priority.ALWAYS);
        HBox content = new HBox(24, form, preview);
        content.getStyleClass().add("picture-dialog");
        return content;
    }

    private void copies(Button button, Consumer<PictureChoices> copy) {
        copyButton = Optional.of(button);
        button.setId("picture-copy");
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            button.setText(copying.getText());
            copied = Optional.of(form.choices());
            copy.accept(form.choices());
        });
    }

    /// What was asked for is on the clipboard.
    public void copied() {
        if (copied.equals(Optional.of(form.choices()))) {
            copyButton.ifPresent(button -> button.setText(texts.get("picture.copied")));
        }
    }

    private void show() {
        copyButton.ifPresent(button -> button.setText(copying.getText()));
        PictureChoices choices = form.choices();
        Page page = asked.page(choices);
        Drawing drawing = choices.of(asked.drawing());
        form.sayTooLong(PageFrame.shortensTitle(page, asked.letters()));
        preview.show(() -> drawings.of(drawing, page), page.transparent());
    }
}
