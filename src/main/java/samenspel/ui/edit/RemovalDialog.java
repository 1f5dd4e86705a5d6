package samenspel.ui.edit;

import java.time.LocalDate;
import java.util.Optional;
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
import samenspel.text.Texts;
import samenspel.ui.control.Labels;

/// Asks whether an organisation is to go, and says what goes with it.
public final class RemovalDialog {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 340;

    private final Document document;
    private final Organisation organisation;
    private final Texts texts;
    private final EditForm form;

    public RemovalDialog(Document document, OrganisationId organisation, LocalDate today, Texts texts) {
        this.document = document;
        this.organisation = document.network().organisation(organisation).orElseThrow();
        this.texts = texts;
        this.form = new EditForm(texts, today);
    }

    /// Waits for the answer; empty when the user turns away.
    public Optional<Action> ask(Window owner) {
        Edit edit = new Edit.Remove(organisation.id());
        Document after = EditedDocument.of(document, edit, form.entering());
        long reports = after.byHand().getLast().details().stream().filter(HandDetail.OfReport.class::isInstance).count();
        VBox content = new VBox(8, Labels.wrapped(texts.get("edit.remove.question", organisation.name()), "guard-question"),
                Labels.wrapped(texts.get("edit.remove.reports", reports)), Labels.wrapped(texts.get("edit.remove.instead"), "legend-count"));
        return form.ask(owner, "edit.remove.title", "edit.remove.go", new EditForm.Content(content, WIDTH, HEIGHT, content,
                () -> form.tell(new EditWords(document.network(), texts).of(EditPreview.of(document.network(), after.network(), edit.about())))),
                () -> new Action.ByHand(edit, form.entering()));
    }
}
