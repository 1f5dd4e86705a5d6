package samenspel.ui.study;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import samenspel.diagram.view.StudyView;
import samenspel.session.NumberAction;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.Perspective;
import samenspel.study.View;
import samenspel.study.numbers.NumbersView;
import samenspel.study.views.StudyPage;
import samenspel.text.Texts;
import samenspel.ui.panel.Pane;
import samenspel.work.Worker;

/// The views of a study as cards; one that is pressed stands large until it is put back.
public final class StudyPane implements Pane {
    private final Session session;
    private final BorderPane whole = new BorderPane();
    private final StudyHead head;
    private final StudyCards cards;
    private final OpenedView large;
    private final FindingList findings;
    private Optional<StudyView> open = Optional.empty();

    public StudyPane(Session session, Worker worker, Texts texts) {
        this.session = session;
        this.cards = new StudyCards(session, worker, texts);
        this.large = new OpenedView(session, worker, texts);
        this.findings = new FindingList(session, worker, texts);
        this.head = new StudyHead(session, large, texts);
        whole.setId("study-pane");
        whole.setMinSize(0, 0);
        whole.getStyleClass().addAll("table-pane", "study-pane");
        whole.setTop(head);
        whole.setCenter(cards);
        whole.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    static void look(Session session, StudyPage page) {
        NumbersView numbers = session.state().view().orElseThrow().numbers();
        session.dispatch(new NumberAction.ShowNumbers(numbers.with(page)));
    }

    static StudyPage page(Session session) {
        return session.state().view().orElseThrow().numbers().study();
    }

    @Override
    public Region node() {
        return whole;
    }

    @Override
    public Optional<Node> keyboard() {
        return Optional.of(whole.getCenter());
    }

    @Override
    public void show(State state) {
        if (state.document().isEmpty() || state.view().map(View::perspective).filter(Perspective.STUDY::equals).isEmpty()) {
            return;
        }
        StudyPage page = state.view().orElseThrow().numbers().study();
        head.show(state, page);
        page.open().ifPresent(view -> large.show(state, view));
        turn(page);
        if (whole.getCenter() == cards) {
            cards.show(state);
        } else if (whole.getCenter() == findings) {
            findings.show(state);
        }
    }

    /// Who comes back is on the card of the view that was large.
    private void turn(StudyPage page) {
        Node next = page.open().isPresent() ? large : page.telling() ? findings : cards;
        Optional<StudyView> before = open;
        open = page.open();
        if (next == whole.getCenter()) {
            return;
        }
        boolean back = whole.getCenter() == large && next == cards && before.isPresent();
        whole.setCenter(next);
        if (back) {
            cards.focus(before.get());
        } else if (next == large) {
            large.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        if (open.isPresent() && event.getCode() == KeyCode.ESCAPE) {
            look(session, page(session).closed());
            event.consume();
        } else if (open.isPresent() && (event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN)) {
            large.step(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
            event.consume();
        }
    }
}
