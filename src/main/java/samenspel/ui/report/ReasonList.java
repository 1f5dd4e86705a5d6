package samenspel.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import samenspel.text.Texts;
import samenspel.text.account.Account;
import samenspel.text.account.Problem;
import samenspel.text.account.ProblemKind;

/// The reasons with how often each occurs; one of them chosen filters the table.
final class ReasonList {
    static final double WIDTH = 252;
    private static final double EDGES = 34;

    private final Texts texts;
    private final int all;
    private final ListView<Optional<ProblemKind>> list = new ListView<>();

    ReasonList(Account account, Texts texts, Consumer<Optional<ProblemKind>> chosen) {
        this.texts = texts;
        this.all = account.problems().stream().mapToInt(Problem::times).sum();
        List<Optional<ProblemKind>> rows = new ArrayList<>(List.of(Optional.empty()));
        account.kinds().forEach(kind -> rows.add(Optional.of(kind)));
        list.setId("report-kinds");
        list.getStyleClass().add("report-kinds");
        list.setAccessibleText(texts.get("report.kinds"));
        list.getItems().setAll(rows);
        list.setCellFactory(_ -> new KindCell());
        list.setPrefWidth(WIDTH);
        list.setMinWidth(WIDTH);
        list.getSelectionModel().select(0);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, kind) -> chosen.accept(kind == null ? Optional.empty() : kind));
    }

    ListView<Optional<ProblemKind>> list() {
        return list;
    }

    private final class KindCell extends ListCell<Optional<ProblemKind>> {
        private final Label title = new Label();
        private final Label count = new Label();
        private final VBox both = new VBox(1, title, count);

        KindCell() {
            title.setWrapText(true);
            title.setMaxWidth(WIDTH - EDGES);
            count.getStyleClass().add("legend-count");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Optional<ProblemKind> kind, boolean empty) {
            super.updateItem(kind, empty);
            setGraphic(empty || kind == null ? null : both);
            if (!empty && kind != null) {
                title.setText(kind.map(one -> one.first().title(texts)).orElseGet(() -> texts.get("report.all")));
                count.setText(kind.map(one -> texts.get("report.kind", one.times(), one.first().outcome().in(texts)))
                        .orElseGet(() -> texts.get("report.all.times", all)));
            }
        }
    }
}
