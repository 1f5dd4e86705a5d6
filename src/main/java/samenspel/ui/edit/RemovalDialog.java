package samenspel.ui.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.study.Document;
import samenspel.study.byhand.HandDetail;
import samenspel.study.edit.Edit;
import samenspel.study.edit.EditPreview;
import samenspel.study.edit.EditWords;
import samenspel.study.edit.EditedDocument;
import samenspel.study.edit.Entering;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.work.Worker;

/// Asks whether an organisation is to go, and says what goes with it.
public final class RemovalDialog {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 400;

    private final Document document;
    private final Organisation organisation;
    private final Texts texts;
    private final EditForm form;

    public RemovalDialog(Document document, OrganisationId organisation, LocalDate today, Texts texts, Worker worker) {
        this.document = document;
        this.organisation = document.network().organisation(organisation).orElseThrow();
        this.texts = texts;
        this.form = new EditForm(texts, today, worker);
    }

    /// Waits for the answer; empty when the user turns away.
    public Optional<Action> ask(Window owner) {
        Edit edit = new Edit.Remove(organisation.id());
        Entering entering = form.entering();
        Label goes = Labels.wrapped("");
        VBox content = new VBox(8, Labels.wrapped(texts.get("edit.remove.question", organisation.name()), "guard-question"), goes);
        new EditWords(document.network(), texts).without(organisation.id(), document.scenarios(), document.story()).ifPresent(said -> content.getChildren().add(Labels.wrapped(said)));
        content.getChildren().add(Labels.wrapped(texts.get("edit.remove.instead"), "legend-count"));
        Runnable ready = () -> form.workOut(_ -> EditedDocument.of(document, edit, entering), after -> {
            goes.setText(texts.get("edit.remove.reports", reports(after)));
            form.workOut(_ -> effects(after, edit), form::tell);
        });
        return form.ask(owner, "edit.remove.title", "edit.remove.go", new EditForm.Content(content, WIDTH, HEIGHT, content, ready),
                () -> new Action.ByHand(edit, form.entering()));
    }

    private static long reports(Document after) {
        return after.byHand().getLast().details().stream().filter(HandDetail.OfReport.class::isInstance).count();
    }

    private List<String> effects(Document after, Edit edit) {
        return new EditWords(document.network(), texts).of(EditPreview.of(document.network(), after.network(), edit.about()));
    }
}
