package samenspel.ui.study;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewRequest;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.Drawing;
import samenspel.study.findings.Finding;
import samenspel.study.findings.NetworkFindings;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Labels;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// What stands out in the network that is open, as sentences, each with the view that shows it. Pale until it is found.
final class FindingList extends ScrollPane {
    private static final PseudoClass PALE = PseudoClass.getPseudoClass("pale");
    private static final double NUMBERS = 190;
    private static final double VIEWS = 200;

    private final Session session;
    private final Texts texts;
    private final Latest latest;
    private final VBox rows = new VBox();
    private Watched shown;

    FindingList(Session session, Worker worker, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.latest = new Latest(worker);
        rows.getStyleClass().add("finding-rows");
        setContent(rows);
        setFitToWidth(true);
        setId("study-findings");
        setAccessibleText(texts.get("study.findings"));
        getStyleClass().add("edge-to-edge");
    }

    void show(State state) {
        Watched next = Watched.of(state);
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        rows.pseudoClassStateChanged(PALE, true);
        ViewRequest asked = Drawing.study(state.document().orElseThrow(), state.view().orElseThrow(), StudyView.OVERLOAD, texts.language());
        Depiction depiction = asked.networks().getFirst();
        NameMode names = asked.names();
        int capacity = asked.choices().capacity().partners();
        latest.cancel();
        latest.ask(_ -> NetworkFindings.of(depiction, names, capacity), this::list);
    }

    private void list(NetworkFindings found) {
        rows.pseudoClassStateChanged(PALE, false);
        List<Node> nodes = new ArrayList<>();
        List<Finding> outstanding = found.outstanding();
        if (outstanding.isEmpty()) {
            nodes.add(Labels.wrapped(texts.get(found.noneKey()), "section-title"));
        }
        for (Finding one : outstanding) {
            nodes.add(row(one));
        }
        if (!found.others().isEmpty()) {
            nodes.add(Labels.wrapped(texts.get("outstanding.others"), "section-title"));
            found.others().forEach(one -> nodes.add(Labels.wrapped(one.sentence() + " " + one.definition(), "quiet")));
        }
        rows.getChildren().setAll(nodes);
    }

    private HBox row(Finding one) {
        VBox number = new VBox(2, Labels.of(texts.get("outstanding.kind." + one.kind()), "finding-kind"), Labels.of(one.number(), "finding-number"));
        number.setMinWidth(NUMBERS);
        number.setMaxWidth(NUMBERS);
        VBox words = new VBox(3, Labels.wrapped(one.sentence(), "finding-sentence"), Labels.wrapped(one.definition(), "quiet"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        StudyView view = one.kind().view();
        Button show = Buttons.whole("finding-" + one.kind().word(), texts.get("study.view." + view.word()), () -> StudyPane.look(session, StudyPane.page(session).shown(view)));
        show.setPrefWidth(VIEWS);
        show.setAccessibleText(one.sentence() + " " + show.getText());
        HBox row = new HBox(16, number, words, show);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("finding-row");
        return row;
    }
}
