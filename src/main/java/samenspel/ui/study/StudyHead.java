package samenspel.ui.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import samenspel.diagram.view.StudyView;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.NumberAction;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.Perspective;
import samenspel.study.numbers.NumbersView;
import samenspel.study.views.StudyPage;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Segments;

/// What the page is, and the files that are drawn beside the one that is open.
final class StudyHead extends HBox {
    /// In screen units: what a button needs, and what each file more does.
    private static final double NARROW = 150;
    private static final double WIDER = 220;

    private final Session session;
    private final Texts texts;
    private final Label lead;
    private final OpenedView large;
    private final Segments<Boolean> forms;
    private final FlowPane files = new FlowPane(8, 4);
    private final Button scenario;
    private List<Network> shown;

    /// @param large what is to be done with it stands here too
    StudyHead(Session session, OpenedView large, Texts texts) {
        this.session = session;
        this.large = large;
        this.forms = new Segments<>("study-telling", List.of(false, true), on -> texts.get(Boolean.TRUE.equals(on) ? "study.findings" : "study.views")).narrow()
                .onPress(on -> StudyPane.look(session, StudyPane.page(session).telling(on)));
        this.texts = texts;
        this.lead = Labels.of(texts.get("study.lead"), "quiet");
        this.scenario = Buttons.whole("study-scenario", texts.get("study.scenario"), () -> session.dispatch(new Action.ShowAs(Perspective.SCENARIO)));
        lead.setMinWidth(0);
        lead.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(lead, Priority.ALWAYS);
        files.setAlignment(Pos.CENTER_RIGHT);
        files.setId("study-files");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(8);
        getStyleClass().addAll("pane-tools", "study-head");
    }

    private NumbersView numbers() {
        return session.state().view().orElseThrow().numbers();
    }

    /// Over a view that shows a single network no others are named.
    void show(State state, StudyPage page) {
        Optional<StudyView> open = page.open();
        boolean several = open.filter(StudyView::isOfOne).isEmpty();
        boolean telling = open.isEmpty() && page.telling();
        forms.choose(page.telling());
        List<Node> row = new ArrayList<>(open.isPresent() ? large.before() : List.of(forms));
        row.add(lead);
        if (several && !telling) {
            row.add(files);
        }
        if (open.isPresent()) {
            if (open.get() == StudyView.INTEGRATION) {
                row.add(scenario);
            }
            row.addAll(large.after());
        }
        if (!row.equals(getChildren())) {
            getChildren().setAll(row);
        }
        lead.setText(open.map(view -> texts.get("study.view." + view.word() + ".says")).orElse(texts.get(telling ? "study.findings.lead" : "study.lead")));
        List<Network> beside = state.view().orElseThrow().numbers().whole().beside();
        if (!beside.equals(shown)) {
            shown = beside;
            List<Node> nodes = new ArrayList<>();
            if (!beside.isEmpty()) {
                nodes.add(Labels.whole(texts.get("study.beside"), "quiet"));
            }
            for (int at = 0; at < beside.size(); at++) {
                nodes.add(file(beside.get(at), at));
            }
            Button add = Buttons.whole("study-add", texts.get("whole.add"), () -> session.dispatch(new Action.Question(Effect.Ask.NETWORK_BESIDE)));
            add.setGraphic(Icons.of("add"));
            nodes.add(add);
            files.setPrefWrapLength(NARROW + WIDER * beside.size());
            files.getChildren().setAll(nodes);
        }
    }

    private HBox file(Network network, int at) {
        HBox row = new HBox(2, Labels.whole(network.profile().name().in(texts.language().tag())), Buttons.namedCross("study-remove-" + at, texts.get("whole.remove"),
                () -> session.dispatch(new NumberAction.ShowNumbers(numbers().with(numbers().whole().without(at))))));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
