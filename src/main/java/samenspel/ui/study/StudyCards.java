package samenspel.ui.study;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewRequest;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.Drawing;
import samenspel.text.Texts;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// A card of each view. Their pictures are made one after the other in the background, and again when what they depend on has changed.
final class StudyCards extends ScrollPane {
    private final Texts texts;
    private final Latest latest;
    private final Map<StudyView, ViewCard> cards = new EnumMap<>(StudyView.class);
    private Watched shown;

    StudyCards(Session session, Worker worker, Texts texts) {
        this.texts = texts;
        this.latest = new Latest(worker);
        FlowPane all = new FlowPane(14, 14);
        all.getStyleClass().add("study-cards");
        for (StudyView view : StudyView.values()) {
            ViewCard card = new ViewCard(view.word(), name(view), () -> StudyPane.look(session, StudyPane.page(session).opened(view)));
            cards.put(view, card);
            all.getChildren().add(card);
        }
        setContent(all);
        setFitToWidth(true);
        setId("study-cards");
        setAccessibleText(texts.get("study.lead"));
        getStyleClass().add("edge-to-edge");
    }

    private String name(StudyView view) {
        return texts.get("study.view." + view.word());
    }

    void focus(StudyView view) {
        Objects.requireNonNull(cards.get(view)).requestFocus();
    }

    void show(State state) {
        Watched next = Watched.of(state);
        if (!next.equals(shown)) {
            shown = next;
            cards.values().forEach(ViewCard::pale);
            latest.cancel();
            draw(List.of(StudyView.values()), next, state);
        }
    }

    private void draw(List<StudyView> left, Watched how, State state) {
        if (left.isEmpty() || !how.equals(shown)) {
            return;
        }
        StudyView view = left.getFirst();
        ViewRequest request = Drawing.study(state.document().orElseThrow(), state.view().orElseThrow(), view, texts.language());
        Runnable others = () -> draw(left.subList(1, left.size()), how, state);
        latest.ask(_ -> CardPicture.of(request, how), picture -> {
            Objects.requireNonNull(cards.get(view)).show(picture, name(view));
            others.run();
        }, others);
    }
}
