package samenspel.ui.study;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import samenspel.diagram.figure.Page;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.session.ExportAction;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.Drawing;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Labels;
import samenspel.ui.dialog.PicturePreview;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// One view as large as there is room for, with what can be chosen of it.
final class OpenedView extends BorderPane {
    /// Screen units a page unit, so that letters can be read in the window.
    private static final double SCALE = 1.5;
    private static final Page LEAST = Page.ofCm(16, 12);
    /// A page much wider than high has long bars and no more to read.
    private static final double WIDEST = 1.9;

    private final Session session;
    private final Texts texts;
    private final PicturePreview preview;
    private final ViewDials dials;
    private final Latest reasons;
    private final Label name = Labels.whole("", "section-title");
    private final List<Node> before;
    private final Button save;
    private final Button copy;
    private Optional<Shown> shown = Optional.empty();
    private Optional<ViewRequest> request = Optional.empty();

    private record Shown(StudyView view, Watched how) {
    }

    OpenedView(Session session, Worker worker, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.preview = new PicturePreview(worker, texts);
        this.reasons = new Latest(worker);
        this.dials = new ViewDials(session, texts);
        this.save = Buttons.whole("study-save", texts.get("study.save"), () -> request.ifPresent(asked -> session.dispatch(new ExportAction.AskPicture(new Drawing.OfView(asked)))));
        save.setGraphic(Icons.of("save-picture"));
        this.copy = Buttons.whole("study-copy", texts.get("study.copy"), () -> session.dispatch(new ExportAction.CopyPicture()));
        copy.setGraphic(Icons.of("copy"));
        setId("study-large");
        setMinSize(0, 0);
        Button back = Buttons.whole("study-back", texts.get("study.back"), () -> StudyPane.look(session, StudyPane.page(session).closed()));
        this.before = List.of(back, step("previous", -1), step("next", 1), name);
        dials.getStyleClass().addAll("pane-tools", "study-tools");
        setTop(dials);
        preview.setMinSize(0, 0);
        setCenter(preview);
        preview.widthProperty().subscribe(this::draw);
        preview.heightProperty().subscribe(this::draw);
    }

    /// What stands at the left over the page: the way back and to other views, and what this one is called.
    List<Node> before() {
        return before;
    }

    /// What stands at the right over the page: what can be made of it.
    List<Node> after() {
        return List.of(copy, save);
    }

    private Button step(String word, int by) {
        Button step = Buttons.whole("study-" + word, null, () -> step(by));
        step.setGraphic(Icons.of(word));
        step.getStyleClass().addAll("flat", "button-icon");
        step.setAccessibleText(texts.get("study." + word));
        step.setTooltip(new javafx.scene.control.Tooltip(texts.get("study." + word)));
        return step;
    }

    /// To the view after (1) or before (−1); from the last to the first.
    void step(int by) {
        List<StudyView> all = List.of(StudyView.values());
        shown.ifPresent(one -> StudyPane.look(session, StudyPane.page(session).opened(all.get(Math.floorMod(all.indexOf(one.view) + by, all.size())))));
    }

    void show(State state, StudyView view) {
        Optional<Shown> next = Optional.of(new Shown(view, Watched.of(state)));
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        ViewRequest asked = Drawing.study(state.document().orElseThrow(), state.view().orElseThrow(), view, texts.language());
        request = Optional.of(asked);
        name.setText(texts.get("study.view." + view.word()));
        setAccessibleText(name.getText());
        dials.show(asked);
        setTop(dials.getChildren().isEmpty() ? null : dials);
        draw();
        reasons.ask(_ -> ViewFigures.missing(asked), missing -> {
            save.setDisable(missing.isPresent());
            copy.setDisable(missing.isPresent());
        });
    }

    private void draw() {
        if (shown.isEmpty() || request.isEmpty() || preview.getWidth() <= 0 || preview.getHeight() <= 0) {
            return;
        }
        ViewRequest asked = request.get();
        double height = Math.max(LEAST.height(), preview.getHeight() / SCALE);
        double scale = preview.getHeight() / height;
        double width = Math.clamp(preview.getWidth() / scale, LEAST.width(), WIDEST * height);
        Page page = Page.of(width, height).with(shown.get().how.paper()).with(shown.get().how.sight());
        preview.show(() -> ViewFigures.diagram(asked, page), false);
    }
}
