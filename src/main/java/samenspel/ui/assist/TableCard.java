package samenspel.ui.assist;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import samenspel.exchange.LayerAndWave;
import samenspel.exchange.plan.AnswerTally;
import samenspel.exchange.plan.ImportDoubt;
import samenspel.exchange.plan.ImportPlan;
import samenspel.exchange.plan.PlannedTable;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.TableForm;
import samenspel.text.Texts;
import samenspel.ui.control.Rows;

/// One table: where its ties go, which rows name its columns, its first rows, and what each column is.
final class TableCard extends VBox {
    private static final double LEAST_HEIGHT = 190;

    private final ImportDraft importDraft;
    private final Texts texts;
    private final TypedField layer = new TypedField("assist-layer", text -> in(text, true));
    private final TypedField wave = new TypedField("assist-wave", text -> in(text, false));
    private final TypedField headings = new TypedField("assist-headings", this::headed);
    private final Label shown = new Label();
    private final HBox pages;
    private final FlowPane places;
    private final Button back;
    private final Button on;
    private final ColumnDetail detail;
    private final PreviewTable preview;
    private int from;
    private Optional<PlannedTable> former = Optional.empty();
    private Optional<ImportDoubt> asked = Optional.empty();
    private ImportStep step = ImportStep.KIND;
    private int sought;

    TableCard(ImportDraft importDraft, Texts texts) {
        this.importDraft = importDraft;
        this.texts = texts;
        this.detail = new ColumnDetail(importDraft, texts);
        this.preview = new PreviewTable(importDraft, texts, this::look);
        this.back = page("assist-page-back", "‹", "assist.columns.back", -1);
        this.on = page("assist-page-on", "›", "assist.columns.on", 1);
        this.pages = new HBox(4, back, on);
        VBox.setVgrow(preview, Priority.ALWAYS);
        shown.getStyleClass().add("notice-detail");
        HBox.setHgrow(shown, Priority.ALWAYS);
        shown.setMaxWidth(Double.MAX_VALUE);
        HBox below = Rows.of(8, shown, pages);
        this.places = places();
        places.managedProperty().bind(places.visibleProperty());
        detail.managedProperty().bind(detail.visibleProperty());
        setMinHeight(LEAST_HEIGHT);
        getStyleClass().addAll("assist-card", "assist-file-card");
        getChildren().setAll(places, preview, below, detail);
        importDraft.listen(this::show);
        show();
    }

    private FlowPane places() {
        headings.setPrefColumnCount(4);
        FlowPane places = new FlowPane(18, 6, layer.named(texts.get("assist.layer")), wave.named(texts.get("assist.wave")), headings.named(texts.get("assist.headings")));
        places.getStyleClass().add("assist-places");
        return places;
    }

    private Button page(String id, String sign, String key, int by) {
        Button button = new Button(sign);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setAccessibleText(texts.get(key));
        button.setOnAction(_ -> {
            from += by * PreviewTable.COLUMNS_A_PAGE;
            show();
        });
        return button;
    }

    private void in(String text, boolean ofLayer) {
        Optional<String> said = Optional.of(text).filter(one -> !one.isEmpty());
        decide(table -> plan -> ofLayer ? plan.in(table.id(), said, table.wave()) : plan.in(table.id(), table.layer(), said));
    }

    private void headed(String text) {
        decide(table -> plan -> plan.withHeadings(table.id(), RowNumbers.of(text)));
    }

    private void decide(java.util.function.Function<PlannedTable, UnaryOperator<ImportPlan>> decision) {
        former.ifPresent(table -> importDraft.change(decision.apply(importDraft.plan().table(table.id()).orElseThrow())));
    }

    private void look() {
        importDraft.table().ifPresent(table -> detail.show(table, preview.looking()));
    }

    private void show() {
        Optional<PlannedTable> now = importDraft.table();
        if (!now.map(PlannedTable::id).equals(former.map(PlannedTable::id))) {
            from = 0;
        }
        boolean other = !importDraft.doubt().equals(asked) || importDraft.step() != step;
        asked = importDraft.doubt();
        step = importDraft.step();
        former = now;
        if (other) {
            sought = now.map(this::sought).orElse(0);
            from = sought / PreviewTable.COLUMNS_A_PAGE * PreviewTable.COLUMNS_A_PAGE;
        }
        places.setVisible(importDraft.step() == ImportStep.KIND);
        detail.setVisible(importDraft.step() == ImportStep.KIND || importDraft.step() == ImportStep.QUESTIONS);
        preview.setDisable(now.isEmpty());
        now.ifPresent(this::show);
    }

    /// The first column that the step is about, from 0.
    private int sought(PlannedTable table) {
        TableForm form = table.form();
        OptionalInt ofStep = switch (step) {
            case RESPONDENT -> form.column(ColumnRole.RESPONDENT);
            case QUESTIONS -> IntStream.range(0, form.columns().size()).filter(at -> form.columns().get(at).isQuestion()).findFirst();
            case ANSWERS -> AnswerTally.columns(table).stream().mapToInt(at -> at).findFirst();
            case KIND, NAMES, ATTRIBUTES -> OptionalInt.of(0);
        };
        return new CellMarks(table, asked).first().orElse(ofStep.orElse(0));
    }

    private void show(PlannedTable table) {
        int columns = table.form().columns().size();
        from = Math.clamp(from, 0, Math.max(0, (columns - 1) / PreviewTable.COLUMNS_A_PAGE * PreviewTable.COLUMNS_A_PAGE));
        boolean tied = table.form().kind().hasTies();
        LayerAndWave guess = importDraft.plan().slots().getOrDefault(table.id(), new LayerAndWave("", ""));
        layer.setDisable(!tied);
        wave.setDisable(!tied);
        layer.show(table.layer().orElse(""));
        layer.setPromptText(tied ? guess.layer() : "");
        wave.show(table.wave().orElse(""));
        wave.setPromptText(tied ? guess.wave() : "");
        headings.show(RowNumbers.text(table.form().headings()));
        CellMarks marks = new CellMarks(table, asked);
        preview.show(table, from, marks, sought);
        int last = Math.min(columns, from + PreviewTable.COLUMNS_A_PAGE);
        int rows = table.grid().rows().size();
        shown.setText(texts.get(marks.areThere() ? "assist.shown.asked" : "assist.shown", Math.min(rows, preview.getItems().size()), rows, from + 1, last, columns));
        pages.setVisible(columns > PreviewTable.COLUMNS_A_PAGE);
        back.setDisable(from == 0);
        on.setDisable(last == columns);
        look();
    }
}
