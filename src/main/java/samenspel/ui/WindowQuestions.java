package samenspel.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.stage.Stage;
import samenspel.diagram.Diagram;
import samenspel.diagram.figure.FigureFormat;
import samenspel.render.svg.Svg;
import samenspel.exchange.write.Target;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.PictureRequest;
import samenspel.session.Settings;
import samenspel.session.State;
import samenspel.storage.Preferences;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.Drawings;
import samenspel.text.Texts;
import samenspel.ui.dialog.Choosers;
import samenspel.ui.dialog.FormatDialog;
import samenspel.ui.dialog.PictureDialog;
import samenspel.ui.dialog.ShortcutSheet;
import samenspel.ui.panel.Swatch;

/// Puts the session's questions to the user and dispatches the answers.
final class WindowQuestions implements Questions {
    private static final FigureFormat CLIPBOARD = FigureFormat.ofCm(28, 19);
    private static final DataFormat SVG = new DataFormat("image/svg+xml");

    private final Stage stage;
    private final Choosers choosers;
    private final Drawings drawings;
    private final Preferences preferences;
    private final Supplier<State> state;
    private final Consumer<Action> later;
    private Runnable search = () -> {
    };
    private Runnable layout = () -> {
    };
    private Optional<Runnable> afterSaving = Optional.empty();

    /// @param later dispatches an action once the present one is done
    WindowQuestions(Stage stage, Choosers choosers, Drawings drawings, Preferences preferences, Supplier<State> state, Consumer<Action> later) {
        this.stage = stage;
        this.choosers = choosers;
        this.drawings = drawings;
        this.preferences = preferences;
        this.state = state;
        this.later = later;
    }

    void onSearch(Runnable show) {
        search = show;
    }

    void onLayout(Runnable show) {
        layout = show;
    }

    @Override
    public void ask(Effect.Ask question) {
        switch (question) {
            case FILE_TO_OPEN -> leaving(() -> open(choosers.filesToOpen()));
            case FILE_TO_SAVE -> fileToSave();
            case TABLE -> choosers.tableFile(suggestion(".xlsx")).ifPresent(file -> later.accept(new Action.SaveTable(file)));
            case OTHER_FORMAT -> otherFormat(state.get().document().orElseThrow());
            case PICTURE -> state.get().drawing().ifPresent(this::picture);
            case SEARCH -> search.run();
            case LAYOUT -> layout.run();
            case SHORTCUTS -> ShortcutSheet.show(stage, state.get());
        }
    }

    /// Opens one file, or several as one network.
    void open(List<Path> files) {
        if (files.size() == 1) {
            later.accept(new Action.Open(files.getFirst()));
        } else if (!files.isEmpty()) {
            later.accept(new Action.OpenTogether(files, Optional.empty()));
        }
    }

    @Override
    public void ask(Effect.AskSeveral question) {
        Platform.runLater(() -> choosers.several(question.files(), question.guess())
                .ifPresent(how -> later.accept(new Action.OpenTogether(question.files(), Optional.of(how)))));
    }

    @Override
    public void ask(Effect.AskReport question) {
        Optional<Path> file = choosers.reportFile(question.report().title().replaceAll("[^\\p{L}\\p{N}]+", "-") + ".csv");
        file.ifPresent(chosen -> later.accept(new Action.SaveReport(question.report(), chosen)));
    }

    private void fileToSave() {
        Optional<Path> file = choosers.fileToSave(suggestion(".samenspel.json"));
        if (file.isEmpty()) {
            afterSaving = Optional.empty();
        }
        file.ifPresent(chosen -> later.accept(new Action.SaveAs(chosen)));
    }

    /// Leaves the open document: at once if it is saved or given up, after saving it if the user asks for
    /// that, or not at all. A document that cannot be saved is not left.
    void leaving(Runnable go) {
        Choosers.Leave answer = state.get().hasUnsavedChanges() ? choosers.beforeLeaving() : Choosers.Leave.DISCARD;
        switch (answer) {
            case STAY -> afterSaving = Optional.empty();
            case DISCARD -> go.run();
            case SAVE -> {
                afterSaving = Optional.of(go);
                later.accept(new Action.Save());
            }
        }
    }

    /// Goes where the user wanted to go once the document is saved.
    void follow(State before, State after) {
        if (afterSaving.isPresent() && before.work().isPresent() && after.work().isEmpty()) {
            afterSaving.filter(go -> !after.hasUnsavedChanges()).ifPresent(Platform::runLater);
            afterSaving = Optional.empty();
        }
    }

    @Override
    public void picture(Drawing drawing) {
        Texts texts = Texts.in(state.get().settings().language());
        Optional<PictureRequest> request = new PictureDialog(format -> drawings.of(drawing, format), drawings.usual(drawing), texts).ask(stage);
        request.ifPresent(asked -> choosers.pictureFile(suggestion(".png"))
                .ifPresent(file -> later.accept(new Action.SavePicture(drawing, asked, file))));
    }

    private void otherFormat(Document document) {
        Texts texts = Texts.in(state.get().settings().language());
        Optional<Target> target = new FormatDialog(one -> OtherFile.leftOut(document, one, texts), texts).ask(stage);
        target.ifPresent(one -> choosers.otherFile(one.plainName(), one.ending(), suggestion(one.ending()))
                .ifPresent(file -> later.accept(new Action.SaveOther(one.word(), file))));
    }

    private String suggestion(String ending) {
        String name = state.get().document().orElseThrow().network().profile().name().in(state.get().settings().language().tag());
        return name.replaceAll("[^\\p{L}\\p{N}]+", "-") + ending;
    }

    @Override
    public void copy(Drawing drawing) {
        Diagram figure = drawings.of(drawing, drawing instanceof Drawing.One ? CLIPBOARD : drawings.usual(drawing));
        ClipboardContent content = new ClipboardContent();
        content.putImage((WritableImage) new Swatch().of(figure, 1).getImage());
        content.put(SVG, Svg.write(figure));
        Clipboard.getSystemClipboard().setContent(content);
        later.accept(new Action.PictureCopied());
    }

    @Override
    public void keep(Settings settings) {
        preferences.write(Map.of("language", settings.language().tag(), "theme", settings.theme().name(),
                "reduce-motion", String.valueOf(settings.reduceMotion()), "speed", settings.speed().name()));
    }
}
