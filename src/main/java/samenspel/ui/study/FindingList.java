package samenspel.ui.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.network.OrganisationId;
import samenspel.session.ExportAction;
import samenspel.session.NumberAction;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.StoryAction;
import samenspel.session.history.StepName;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.View;
import samenspel.study.findings.Finding;
import samenspel.study.findings.FindingKind;
import samenspel.study.findings.KeptFinding;
import samenspel.study.findings.LiveWords;
import samenspel.study.findings.NetworkFindings;
import samenspel.study.story.Scene;
import samenspel.study.story.SceneChange;
import samenspel.study.story.SceneSight;
import samenspel.study.story.SceneView;
import samenspel.study.story.Story;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// What stands out in the network that is open, as sentences, each with the view that shows it; a sentence can be written otherwise. Pale until it is found.
final class FindingList extends ScrollPane implements FindingRow.Hand {
    private static final PseudoClass PALE = PseudoClass.getPseudoClass("pale");

    private final Session session;
    private final Worker worker;
    private final Texts texts;
    private final Latest latest;
    private final VBox rows = new VBox();
    private Shown shown;
    private NetworkFindings found = new NetworkFindings(List.of());
    private Optional<FindingKind> editing = Optional.empty();

    private record Shown(Watched how, Story story) {
    }

    FindingList(Session session, Worker worker, Texts texts) {
        this.session = session;
        this.worker = worker;
        this.texts = texts;
        this.latest = new Latest(worker);
        rows.getStyleClass().add("finding-rows");
        setContent(rows);
        setFitToWidth(true);
        setId("study-findings");
        setAccessibleText(texts.get("study.findings"));
        getStyleClass().add("edge-to-edge");
    }

    private Document document() {
        return session.state().document().orElseThrow();
    }

    private View view() {
        return session.state().view().orElseThrow();
    }

    void show(State state) {
        Shown next = new Shown(Watched.of(state), document().story());
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        editing = Optional.empty();
        rows.pseudoClassStateChanged(PALE, true);
        ViewRequest asked = asked(StudyView.OVERLOAD);
        Depiction depiction = asked.networks().getFirst();
        NameMode names = asked.names();
        int capacity = asked.choices().capacity().partners();
        List<KeptFinding> kept = next.story.findings();
        latest.cancel();
        latest.ask(_ -> NetworkFindings.of(depiction, names, capacity, kept), this::list);
    }

    /// A view as it is where nothing was chosen of it, since what stands out was found in that.
    private ViewRequest asked(StudyView shown) {
        View usual = view().with(view().numbers().with(StudyPane.page(session).shown(shown)));
        return Drawing.study(document(), usual, shown, texts.language());
    }

    private LiveWords words() {
        ViewRequest asked = asked(StudyView.OVERLOAD);
        return new LiveWords(document().network(), Optional.of(asked.choices().capacity().partners()), asked.names(), texts.language());
    }

    private void list(NetworkFindings now) {
        found = now;
        list();
    }

    private void list() {
        rows.pseudoClassStateChanged(PALE, false);
        List<Node> nodes = new ArrayList<>();
        List<Finding> outstanding = found.outstanding();
        if (outstanding.isEmpty()) {
            nodes.add(Labels.wrapped(texts.get(found.noneKey()), "section-title"));
        }
        LiveWords live = words();
        for (Finding one : outstanding) {
            nodes.add(new FindingRow(one, live.words(), this));
            editing.filter(one.kind()::equals).ifPresent(_ -> nodes.add(editor(one, live)));
        }
        if (!found.others().isEmpty()) {
            nodes.add(Labels.wrapped(texts.get("outstanding.others"), "section-title"));
            found.others().forEach(one -> nodes.add(Labels.wrapped(one.sentence() + " " + one.definition(), "quiet")));
        }
        rows.getChildren().setAll(nodes);
        nodes.stream().filter(FindingEditor.class::isInstance).map(FindingEditor.class::cast).forEach(this::begin);
    }

    /// The whole of it comes into sight.
    private void begin(FindingEditor editor) {
        applyCss();
        layout();
        double seen = getViewportBounds().getHeight();
        double end = editor.getBoundsInParent().getMaxY();
        double beyond = rows.getHeight() - seen;
        if (beyond > 0 && end > getVvalue() * beyond + seen) {
            setVvalue(Math.min(1, (end - seen) / beyond));
        }
        editor.begin();
    }

    private FindingEditor editor(Finding one, LiveWords live) {
        List<OrganisationId> chosen = List.copyOf(view().selection());
        return new FindingEditor(one, live, chosen, worker, new FindingEditor.Ending(typed -> keep(one, typed), this::leave));
    }

    private void keep(Finding one, String typed) {
        editing = Optional.empty();
        String key = typed.isBlank() ? "undo.finding.reset" : "undo.finding";
        Story next = document().story().with(new KeptFinding(one.kind(), typed));
        if (next.equals(document().story())) {
            list();
        }
        session.dispatch(new StoryAction.KeepStory(next, StepName.of(key, texts.get("outstanding.kind." + one.kind()))));
    }

    private void leave() {
        editing = Optional.empty();
        list();
    }

    @Override
    public void show(Finding one) {
        StudyPane.look(session, StudyPane.page(session).shown(one.kind().view()));
    }

    @Override
    public void edit(Finding one) {
        editing = editing.filter(one.kind()::equals).isPresent() ? Optional.empty() : Optional.of(one.kind());
        list();
    }

    /// Its view in a scene behind all others, with the sentence as title; where that cannot be drawn the picture.
    @Override
    public void scene(Finding one) {
        ViewRequest asked = asked(one.kind().view());
        SceneSight picture = new SceneSight(view().seen(), List.of(), Optional.empty());
        SceneSight sight = ViewFigures.missing(asked).isPresent() ? picture : picture.with(SceneView.of(asked));
        session.dispatch(new StoryAction.ChangeScenes(new SceneChange.Add(new Scene(one.title(), "", false, sight))));
    }

    /// Its view, with the sentence as title; its numbers stay those of the data.
    @Override
    public void figure(Finding one) {
        ViewRequest asked = asked(one.kind().view());
        if (ViewFigures.missing(asked).isPresent()) {
            show(one);
            return;
        }
        Drawing drawing = new Drawing.OfView(asked);
        session.dispatch(new NumberAction.KeepTitle(drawing.subject(), one.title()));
        session.dispatch(new ExportAction.AskPicture(drawing));
    }
}
