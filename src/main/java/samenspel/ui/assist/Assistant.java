package samenspel.ui.assist;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import samenspel.exchange.Import;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.plan.ImportPlan;
import samenspel.storage.ImportRecipeFile;
import samenspel.text.Texts;
import samenspel.text.account.Account;
import samenspel.ui.dialog.Choosers;
import samenspel.work.Watch;
import samenspel.work.Worker;

/// The window in which an import is looked at and corrected. It stands over the program's own until it is opened or
/// given up.
public final class Assistant {
    private static final double MOST_WIDTH = 1280;
    private static final double MOST_HEIGHT = 800;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;
    /// Of the screen, what stays free for its bars.
    private static final double AROUND = 70;

    private final Texts texts;
    private final Worker worker;
    private final Choosers choosers;
    private final Ends ends;
    private final Stage stage = new Stage();
    private final BorderPane root = new BorderPane();
    private Runnable stop = () -> {
    };
    private Runnable escape = stage::close;
    private Runnable enter = () -> {
    };

    /// What follows when the user has looked.
    public interface Ends {

        void open(ImportPlan plan);

        /// What puts into a plan what is remembered about names, on any thread.
        UnaryOperator<ImportPlan> remembering();

        /// Saves what was decided for the files of next year, if it may leave.
        ///
        /// @param say tells in a sentence what came of it, on the window's thread
        void keep(ImportPlan plan, Consumer<String> say);

        /// Shows or saves what was not used.
        void report(Account account);
    }

    /// @param worker where files are read
    public Assistant(Texts texts, Worker worker, Choosers choosers, Ends ends) {
        this.texts = texts;
        this.worker = worker;
        this.choosers = choosers;
        this.ends = ends;
    }

    /// The name that is proposed for a recipe of these files.
    public static String recipeName(List<Path> files) {
        return String.valueOf(files.getFirst().getFileName()).replaceAll("\\.[^.]*$", "") + ImportRecipeFile.SUFFIX;
    }

    /// @param start the plan to begin with; empty to guess one
    public void show(Window owner, List<Path> files, Optional<ImportPlan> start) {
        root.getStyleClass().add("assistant");
        Scene scene = new Scene(root);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.getAccelerators().put(KeyCombination.valueOf("Esc"), () -> escape.run());
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Enter"), () -> enter.run());
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(texts.get("assist.title"));
        stage.setScene(scene);
        stage.setOnHidden(_ -> stop.run());
        place(owner);
        read(files, start);
        stage.show();
    }

    private void place(Window owner) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.clamp(screen.getWidth() - AROUND, LEAST_WIDTH, MOST_WIDTH));
        stage.setHeight(Math.clamp(screen.getHeight() - AROUND, LEAST_HEIGHT, MOST_HEIGHT));
        stage.setX(Math.max(screen.getMinX(), owner.getX() + (owner.getWidth() - stage.getWidth()) / 2));
        stage.setY(Math.max(screen.getMinY(), owner.getY() + (owner.getHeight() - stage.getHeight()) / 2));
    }

    private void read(List<Path> files, Optional<ImportPlan> start) {
        Label doing = new Label(texts.get("work.open", String.valueOf(files.getFirst().getFileName())));
        Button cancel = new Button(texts.get("work.cancel"));
        cancel.setOnAction(_ -> stage.close());
        VBox waiting = new VBox(12, doing, new ProgressBar(), cancel);
        waiting.setAlignment(Pos.CENTER);
        root.setCenter(waiting);
        UnaryOperator<ImportPlan> remembering = ends.remembering();
        stop = worker.ask(watch -> PlanDoubts.of(remembering.apply(start.orElseGet(() -> guess(files, watch)))), this::begin, stage::close)::cancel;
    }

    private static ImportPlan guess(List<Path> files, Watch watch) {
        ReadingOptions readingOptions = ReadingOptions.USUAL.with((_, _) -> !watch.isCancelled());
        return ImportPlan.of(Import.opened(files, readingOptions), readingOptions);
    }

    private void begin(PlanDoubts plan) {
        AssistantPane pane = new AssistantPane(new ImportDraft(plan, worker), texts, worker, choosers, ends::keep);
        pane.onOpen(decided -> {
            stage.close();
            ends.open(decided);
        });
        pane.onReport(ends::report);
        pane.onCancel(stage::close);
        stop = pane::stop;
        escape = pane::escape;
        enter = pane::open;
        root.setCenter(pane);
        pane.focus();
    }
}
