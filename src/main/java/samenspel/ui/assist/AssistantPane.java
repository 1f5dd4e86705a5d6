package samenspel.ui.assist;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import samenspel.exchange.ImportedNetwork;
import samenspel.exchange.plan.ImportDoubt;
import samenspel.exchange.plan.ImportPlan;
import samenspel.exchange.plan.PlannedFile;
import samenspel.text.Texts;
import samenspel.text.account.Account;
import samenspel.text.account.Reading;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;
import samenspel.ui.dialog.Choosers;
import samenspel.work.Worker;

/// All of the assistant: steps on the left, what is asked and decided in the middle with the file below it, what comes of it
/// on the right.
final class AssistantPane extends BorderPane {
    private static final double LEFT = 200;
    private static final double RIGHT = 272;
    private static final double LEAST_ROOM = 70;
    private static final double MARGIN = 18;

    private final ImportDraft importDraft;
    private final ImportPlan start;
    private final Texts texts;
    private final ResultPane result;
    private final QuestionBox question;
    private final TableCard file;
    private final Map<ImportStep, Node> parts = new EnumMap<>(ImportStep.class);
    private final StackPane room = new StackPane();
    private final Label title = Labels.of("", "assist-title");
    private final Label lead = Labels.of("", "assist-quiet");
    private final Label said = new Label();
    private ImportStep step = ImportStep.KIND;
    private Optional<Node> held = Optional.empty();
    /// Whether the keyboard is to go where something is to be done: at the start and when all is answered, as long as nobody uses it.
    private boolean leads = true;
    private final Button open;
    private final Button report;
    private final Button cancel;

    AssistantPane(ImportDraft importDraft, Texts texts, Worker worker, Choosers choosers, BiConsumer<ImportPlan, Consumer<String>> keep) {
        this.importDraft = importDraft;
        this.start = importDraft.plan();
        this.texts = texts;
        this.open = button("assist-open", "assist.open");
        this.report = button("assist-report", "assist.report");
        this.cancel = button("assist-cancel", "dialog.cancel");
        this.question = new QuestionBox(importDraft, texts, () -> leads = true);
        this.file = new TableCard(importDraft, texts);
        parts.put(ImportStep.KIND, scrolled(new VBox(new TableList(importDraft, texts), new WholeCard(importDraft, texts))));
        parts.put(ImportStep.RESPONDENT, scrolled(new RespondentCard(importDraft, texts)));
        parts.put(ImportStep.QUESTIONS, scrolled(new AskedCard(importDraft, texts)));
        parts.put(ImportStep.ANSWERS, scrolled(new AnswersCard(importDraft, texts)));
        parts.put(ImportStep.NAMES, new NamesCard(importDraft, texts));
        parts.put(ImportStep.ATTRIBUTES, scrolled(new AttributesCard(importDraft, texts)));
        this.result = new ResultPane(importDraft, texts, worker, this::show);
        result.setPrefWidth(RIGHT);
        result.setMinWidth(RIGHT);
        setTop(top());
        setLeft(left(new Recipes(importDraft, texts, worker, choosers, this::say)));
        setCenter(middle());
        setRight(result);
        setBottom(bottom(keep));
        importDraft.listen(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> leads = false);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> leads = false);
        show();
    }

    private Button button(String id, String key) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static ScrollPane scrolled(Node part) {
        ScrollPane scroll = new ScrollPane(part);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private HBox top() {
        title.setId("assist-title");
        lead.setId("assist-lead");
        HBox top = Rows.of(10, title, lead);
        top.getStyleClass().add("assist-lead");
        return top;
    }

    private VBox left(Recipes recipes) {
        VBox left = new VBox();
        for (PlannedFile one : importDraft.plan().files()) {
            Label name = Labels.of(one.name(), "assist-file");
            name.setTooltip(new Tooltip(one.name()));
            left.getChildren().add(name);
        }
        Button load = button("assist-load-recipe", "assist.recipe.load");
        load.setTooltip(new Tooltip(texts.get("assist.recipe.load.hint")));
        load.setOnAction(_ -> recipes.load());
        load.setMaxWidth(Double.MAX_VALUE);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        left.getChildren().addAll(new StepList(importDraft, texts), gap, load);
        left.setPrefWidth(LEFT);
        left.setMinWidth(LEFT);
        left.getStyleClass().add("assist-left");
        return left;
    }

    private VBox middle() {
        room.getChildren().setAll(parts.values());
        VBox.setVgrow(room, Priority.SOMETIMES);
        VBox.setMargin(question, new Insets(0, MARGIN, 0, MARGIN));
        VBox.setVgrow(file, Priority.SOMETIMES);
        room.setMinHeight(LEAST_ROOM);
        file.setMaxHeight(Region.USE_PREF_SIZE);
        Region below = new Region();
        VBox.setVgrow(below, Priority.ALWAYS);
        VBox middle = new VBox(8, question, room, file, below);
        middle.getStyleClass().add("assist-middle");
        return middle;
    }

    private HBox bottom(BiConsumer<ImportPlan, Consumer<String>> keep) {
        Button save = button("assist-save-recipe", "assist.recipe.save");
        save.setTooltip(new Tooltip(texts.get("assist.recipe.save.hint")));
        save.setOnAction(_ -> keep.accept(importDraft.plan(), this::say));
        open.getStyleClass().add("accent");
        open.setTooltip(new Tooltip(texts.get("assist.open.hint")));
        said.setMaxWidth(Double.MAX_VALUE);
        said.setId("assist-said");
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox buttons = Rows.of(8, report, save, said, cancel, open);
        buttons.getStyleClass().add("assist-bottom");
        return buttons;
    }

    /// Something that was done, until the next decision.
    private void say(String sentence) {
        said.getStyleClass().setAll("label", "assist-quiet");
        said.setText(sentence);
    }

    /// Nothing can be decided while something is worked out that the rest depends on; then the keyboard is where it was.
    private void lock() {
        boolean locked = importDraft.isReworking();
        if (locked && !getCenter().isDisabled()) {
            held = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        }
        Stream.of(getCenter(), getLeft()).forEach(part -> part.setDisable(locked));
        setCursor(locked ? Cursor.WAIT : Cursor.DEFAULT);
        if (!locked) {
            held.ifPresent(Node::requestFocus);
            held = Optional.empty();
        }
    }

    private void show() {
        lock();
        long questions = importDraft.doubts().stream().filter(ImportDoubt::waits).count();
        boolean survey = ImportStep.QUESTIONS.applies(importDraft.plan());
        title.setText(texts.get(survey ? "assist.title.survey" : "assist.title"));
        lead.setText(importDraft.isReworking() ? texts.get("assist.working") : texts.get(questions == 0 && !importDraft.doubts().isEmpty() ? "assist.lead.look" : "assist.lead", questions));
        parts.forEach((step, part) -> {
            part.setVisible(step == importDraft.step());
            part.setManaged(step == importDraft.step());
        });
        boolean names = importDraft.step() == ImportStep.NAMES;
        boolean idle = getScene() != null && open.isFocused();
        if (importDraft.step() != step && idle) {
            focus();
        }
        step = importDraft.step();
        file.setVisible(!names);
        file.setManaged(!names);
        Optional<ImportedNetwork> imported = result.reading().flatMap(Reading::value);
        Optional<ImportDoubt> waiting = importDraft.waiting();
        open.setDisable(imported.isEmpty() || waiting.isPresent() || importDraft.isLooking());
        if (leads && !open.isDisabled()) {
            leads = false;
            focus();
        }
        boolean refused = result.reading().isPresent() && imported.isEmpty();
        if (waiting.isPresent() || refused) {
            said.getStyleClass().setAll("label", "assist-waits");
            said.setText(waiting.map(doubt -> texts.get("assist.waits." + doubt.kind(), String.join(", ", doubt.words()))).orElseGet(() -> texts.get("assist.refused")));
        } else if (said.getStyleClass().contains("assist-waits")) {
            say("");
        }
        report.setDisable(imported.isEmpty() || result.reading().orElseThrow().account().isEmpty());
    }

    void onOpen(Consumer<ImportPlan> deed) {
        open.setOnAction(_ -> deed.accept(importDraft.plan()));
    }

    void onReport(Consumer<Account> deed) {
        report.setOnAction(_ -> result.reading().map(Reading::account).ifPresent(deed));
    }

    void onCancel(Runnable deed) {
        cancel.setOnAction(_ -> deed.run());
    }

    /// Gives up what nobody has changed; what was decided is given up by the button, to which the keyboard goes first.
    void escape() {
        if (importDraft.plan() == start || cancel.isFocused()) {
            cancel.fire();
        } else {
            cancel.requestFocus();
        }
    }

    /// Opens what can be opened.
    void open() {
        open.fire();
    }

    /// Ends what is worked out in the worker.
    void stop() {
        result.stop();
        importDraft.stop();
    }

    /// The keyboard starts with what is asked.
    void focus() {
        if (question.isVisible() && question.focus()) {
            return;
        }
        boolean names = question.isVisible() && importDraft.step() == ImportStep.NAMES;
        (names ? lookup("#assist-names") : open).requestFocus();
    }
}
