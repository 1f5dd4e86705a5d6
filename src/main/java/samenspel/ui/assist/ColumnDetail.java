package samenspel.ui.assist;

import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import samenspel.exchange.plan.PlannedTable;
import samenspel.exchange.plan.TableId;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.ReadColumn;
import samenspel.text.Texts;

/// The column that is looked at: why it is taken for what it is, and in a survey about whom it asks, in which layer and wave.
final class ColumnDetail extends VBox {
    private final ImportDraft importDraft;
    private final Texts texts;
    private final Label why = new Label();
    private final TypedField whom = new TypedField("assist-whom", text -> change(column -> column.about(text, column.layer(), column.wave())));
    private final TypedField layer = new TypedField("assist-question", this::rename);
    private final TypedField wave = new TypedField("assist-column-wave", text -> change(column -> column.about(column.organisation(), column.layer(), text)));
    private final HBox asked;
    private final HBox about;
    private TableId table;
    private ReadColumn column;
    private int at;

    ColumnDetail(ImportDraft importDraft, Texts texts) {
        this.importDraft = importDraft;
        this.texts = texts;
        why.getStyleClass().add("notice-detail");
        why.setId("assist-why");
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        about = whom.named(texts.get("assist.column.whom"));
        wave.setPrefColumnCount(6);
        asked = new HBox(14, about, layer.named(texts.get("assist.column.layer")), wave.named(texts.get("assist.column.wave")));
        getChildren().setAll(why, asked);
        setSpacing(6);
        asked.managedProperty().bind(asked.visibleProperty());
        about.managedProperty().bind(about.visibleProperty());
    }

    private void change(UnaryOperator<ReadColumn> change) {
        importDraft.change(plan -> plan.with(table, at, change));
    }

    /// A question is asked about many: its name changes in all of their columns.
    private void rename(String name) {
        String former = column.layer();
        importDraft.change(plan -> plan.with(table, plan.table(table).orElseThrow().form().renamed(former, name)));
    }

    void show(PlannedTable of, int place) {
        table = of.id();
        at = Math.clamp(place, 0, of.form().columns().size() - 1);
        column = of.form().columns().get(at);
        boolean question = of.form().kind().isSurvey() && (column.role() == ColumnRole.ANSWER || column.isMention());
        why.setText(texts.get("assist.column.why", column.heading(), Roles.name(column.role(), of.form().kind(), texts), texts.get(column.why().key())));
        asked.setVisible(question);
        about.setVisible(column.role() == ColumnRole.ANSWER);
        whom.show(column.organisation());
        layer.show(column.layer());
        wave.show(column.wave());
    }
}
