package samenspel.ui;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.stage.Stage;
import samenspel.diagram.Diagram;
import samenspel.diagram.figure.FigureFormat;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.picture.Depiction;
import samenspel.diagram.picture.Emphasis;
import samenspel.render.svg.Svg;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.PictureRequest;
import samenspel.session.Settings;
import samenspel.session.State;
import samenspel.storage.Preferences;
import samenspel.study.View;
import samenspel.text.Texts;
import samenspel.ui.dialog.Choosers;
import samenspel.ui.dialog.PictureDialog;
import samenspel.ui.dialog.ShortcutSheet;
import samenspel.ui.panel.Swatch;

/// Puts the session's questions to the user and dispatches the answers.
final class WindowQuestions implements Questions {
    private static final FigureFormat CLIPBOARD = FigureFormat.ofCm(28, 19);
    private static final DataFormat SVG = new DataFormat("image/svg+xml");

    private final Stage stage;
    private final Choosers choosers;
    private final Figures figures;
    private final Preferences preferences;
    private final Supplier<State> state;
    private final Consumer<Action> later;
    private Runnable search = () -> {
    };

    /// @param later dispatches an action once the present one is done
    WindowQuestions(Stage stage, Choosers choosers, Figures figures, Preferences preferences, Supplier<State> state, Consumer<Action> later) {
        this.stage = stage;
        this.choosers = choosers;
        this.figures = figures;
        this.preferences = preferences;
        this.state = state;
        this.later = later;
    }

    void onSearch(Runnable show) {
        search = show;
    }

    @Override
    public void ask(Effect.Ask question) {
        switch (question) {
            case FILE_TO_OPEN -> fileToOpen();
            case FILE_TO_SAVE -> choosers.fileToSave(suggestion(".samenspel.json")).ifPresent(file -> later.accept(new Action.SaveAs(file)));
            case PICTURE -> picture();
            case SEARCH -> search.run();
            case SHORTCUTS -> ShortcutSheet.show(stage, state.get());
        }
    }

    private void fileToOpen() {
        if (mayLeave()) {
            choosers.fileToOpen().ifPresent(file -> later.accept(new Action.Open(file)));
        }
    }

    /// Whether the open document may be left: it is saved, or the user gives it up.
    boolean mayLeave() {
        if (!state.get().hasUnsavedChanges()) {
            return true;
        }
        Choosers.Leave answer = choosers.beforeLeaving();
        if (answer == Choosers.Leave.SAVE) {
            later.accept(new Action.Save());
        }
        return answer == Choosers.Leave.DISCARD;
    }

    private void picture() {
        Depiction depiction = depiction();
        Texts texts = Texts.in(state.get().settings().language());
        Optional<PictureRequest> request = new PictureDialog(depiction, figures, texts).ask(stage);
        request.ifPresent(asked -> choosers.pictureFile(suggestion(".png"))
                .ifPresent(file -> later.accept(new Action.SavePicture(asked, file))));
    }

    private Depiction depiction() {
        View view = state.get().view().orElseThrow();
        Emphasis emphasis = view.selection().map(Emphasis::on).orElse(Emphasis.NONE);
        return view.depict(state.get().document().orElseThrow(), emphasis, state.get().settings().language());
    }

    private String suggestion(String ending) {
        String name = state.get().document().orElseThrow().network().profile().name().in(state.get().settings().language().tag());
        return name.replaceAll("[^\\p{L}\\p{N}]+", "-") + ending;
    }

    @Override
    public void copy(Depiction depiction) {
        Diagram figure = figures.of(depiction, CLIPBOARD);
        ClipboardContent content = new ClipboardContent();
        content.putImage((WritableImage) new Swatch().of(figure, 1).getImage());
        content.put(SVG, Svg.write(figure));
        Clipboard.getSystemClipboard().setContent(content);
        later.accept(new Action.PictureCopied());
    }

    @Override
    public void keep(Settings settings) {
        preferences.write(Map.of("language", settings.language().tag(), "theme", settings.theme().name(),
                "reduce-motion", String.valueOf(settings.reduceMotion())));
    }
}
