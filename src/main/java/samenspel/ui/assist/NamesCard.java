package samenspel.ui.assist;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import samenspel.exchange.assist.ImportPlan;
import samenspel.exchange.names.Likeness;
import samenspel.exchange.names.NameProposal;
import samenspel.exchange.names.Verdict;
import samenspel.text.Texts;

/// Names that may be the same organisation. Nothing is put together unasked.
final class NamesCard extends VBox {
    private final Desk desk;
    private final Texts texts;
    private final ListView<NameProposal> list = new ListView<>();
    private final Label count = new Label();
    private final Button allFolded;

    NamesCard(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        allFolded = new Button();
        allFolded.setId("assist-names-folded");
        allFolded.setMinWidth(Region.USE_PREF_SIZE);
        allFolded.setOnAction(_ -> desk.change(this::allFolded));
        list.setId("assist-names");
        list.getStyleClass().add("assist-names");
        list.setAccessibleText(texts.get("assist.names"));
        list.setCellFactory(_ -> new NameCell(texts, this::decide));
        list.setPlaceholder(new Label(texts.get("assist.names.none")));
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        HBox top = new HBox(12, count, allFolded);
        top.setAlignment(Pos.CENTER_LEFT);
        Label keys = new Label(texts.get("assist.names.keys"));
        keys.getStyleClass().add("notice-detail");
        getStyleClass().add("assist-card");
        getChildren().setAll(top, list, keys);
        desk.listen(this::show);
        show();
    }

    /// One letter decides what the list stands on, and goes on to the next.
    private void typed(KeyEvent event) {
        NameProposal chosen = list.getSelectionModel().getSelectedItem();
        String letter = event.getCharacter().toLowerCase(texts.language().locale());
        Verdict verdict = letter.equals(texts.get("assist.names.key.same")) ? Verdict.SAME
                : letter.equals(texts.get("assist.names.key.different")) ? Verdict.DIFFERENT
                : letter.equals(texts.get("assist.names.key.open")) ? Verdict.OPEN : null;
        if (chosen != null && verdict != null) {
            int at = list.getSelectionModel().getSelectedIndex();
            decide(chosen, verdict);
            list.getSelectionModel().select(Math.min(at + 1, list.getItems().size() - 1));
            list.scrollTo(Math.max(0, at - 3));
            event.consume();
        }
    }

    private void decide(NameProposal proposal, Verdict verdict) {
        desk.change(plan -> plan.decide(proposal.first().text(), proposal.second().text(), verdict));
    }

    private ImportPlan allFolded(ImportPlan plan) {
        ImportPlan decided = plan;
        for (NameProposal proposal : open(Likeness.FOLDED)) {
            decided = decided.decide(proposal.first().text(), proposal.second().text(), Verdict.SAME);
        }
        return decided;
    }

    private List<NameProposal> open(Likeness likeness) {
        return desk.proposals().stream().filter(proposal -> proposal.verdict() == Verdict.OPEN && proposal.likeness() == likeness).toList();
    }

    private void show() {
        List<NameProposal> proposals = desk.proposals();
        int at = list.getSelectionModel().getSelectedIndex();
        if (!list.getItems().equals(proposals)) {
            list.getItems().setAll(proposals);
            list.getSelectionModel().select(proposals.isEmpty() ? -1 : Math.clamp(at, 0, proposals.size() - 1));
        }
        long open = proposals.stream().filter(proposal -> proposal.verdict() == Verdict.OPEN).count();
        count.setText(texts.get("assist.names.count", proposals.size(), open));
        int folded = open(Likeness.FOLDED).size();
        allFolded.setText(texts.get("assist.names.folded", folded));
        allFolded.setDisable(folded == 0);
    }
}
