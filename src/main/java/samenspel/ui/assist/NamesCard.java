package samenspel.ui.assist;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import samenspel.exchange.names.NameLikeness;
import samenspel.exchange.names.NameProposal;
import samenspel.exchange.names.NameVerdict;
import samenspel.exchange.plan.ImportPlan;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;

/// Names that may be the same organisation. Nothing is put together unasked.
final class NamesCard extends VBox {
    private final ImportDraft importDraft;
    private final Texts texts;
    private final ListView<NameProposal> list = new ListView<>();
    private final Label count = new Label();
    private final Button allFolded;

    NamesCard(ImportDraft importDraft, Texts texts) {
        this.importDraft = importDraft;
        this.texts = texts;
        allFolded = new Button();
        allFolded.setId("assist-names-folded");
        allFolded.setMinWidth(Region.USE_PREF_SIZE);
        allFolded.managedProperty().bind(allFolded.visibleProperty());
        allFolded.setOnAction(_ -> importDraft.change(this::allFolded));
        list.setId("assist-names");
        list.getStyleClass().add("assist-names");
        list.setAccessibleText(texts.get("assist.names"));
        list.setCellFactory(_ -> new NameCell(texts, this::decide));
        list.setPlaceholder(new Label(texts.get("assist.names.none")));
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        count.setWrapText(true);
        count.setMinHeight(Region.USE_PREF_SIZE);
        HBox top = Rows.of(12, count, allFolded);
        Label keys = Labels.of(texts.get("assist.names.keys"), "notice-detail");
        keys.visibleProperty().bind(Bindings.isNotEmpty(list.getItems()));
        count.visibleProperty().bind(keys.visibleProperty());
        getStyleClass().add("assist-card");
        getChildren().setAll(top, list, keys);
        importDraft.listen(this::show);
        show();
    }

    /// One letter decides what the list stands on, and goes on to the next.
    private void typed(KeyEvent event) {
        NameProposal chosen = list.getSelectionModel().getSelectedItem();
        String letter = event.getCharacter().toLowerCase(texts.language().locale());
        NameVerdict nameVerdict = letter.equals(texts.get("assist.names.key.same")) ? NameVerdict.SAME
                : letter.equals(texts.get("assist.names.key.different")) ? NameVerdict.DIFFERENT
                : letter.equals(texts.get("assist.names.key.open")) ? NameVerdict.OPEN : null;
        if (chosen != null && nameVerdict != null) {
            int at = list.getSelectionModel().getSelectedIndex();
            decide(chosen, nameVerdict);
            list.getSelectionModel().select(Math.min(at + 1, list.getItems().size() - 1));
            list.scrollTo(Math.max(0, at - 3));
            event.consume();
        }
    }

    private void decide(NameProposal proposal, NameVerdict nameVerdict) {
        importDraft.change(plan -> plan.decide(proposal.first().text(), proposal.second().text(), nameVerdict));
    }

    private ImportPlan allFolded(ImportPlan plan) {
        ImportPlan decided = plan;
        for (NameProposal proposal : open(NameLikeness.FOLDED)) {
            decided = decided.decide(proposal.first().text(), proposal.second().text(), NameVerdict.SAME);
        }
        return decided;
    }

    private List<NameProposal> open(NameLikeness likeness) {
        return importDraft.proposals().stream().filter(proposal -> proposal.nameVerdict() == NameVerdict.OPEN && proposal.likeness() == likeness).toList();
    }

    private void show() {
        List<NameProposal> proposals = importDraft.proposals();
        int at = list.getSelectionModel().getSelectedIndex();
        if (!list.getItems().equals(proposals)) {
            list.getItems().setAll(proposals);
            list.getSelectionModel().select(proposals.isEmpty() ? -1 : Math.clamp(at, 0, proposals.size() - 1));
        }
        long open = proposals.stream().filter(proposal -> proposal.nameVerdict() == NameVerdict.OPEN).count();
        count.setText(texts.get("assist.names.count", proposals.size(), open));
        int folded = open(NameLikeness.FOLDED).size();
        allFolded.setText(texts.get("assist.names.folded", folded));
        allFolded.setVisible(folded > 0);
    }
}
