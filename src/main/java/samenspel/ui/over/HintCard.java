package samenspel.ui.over;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;

/// One hint at a time, in the corner of the picture; away where no picture is looked at.
public final class HintCard extends VBox {
    private static final double WIDTH = 300;
    private static final double MOST = 0.5;

    private final Session session;
    private final HintMemory memory;
    private final Texts texts;
    private final Label title = Labels.of("", "card-title");
    private final Label count = Labels.whole("", "legend-count");
    private final Label words = Labels.wrapped("");
    private Optional<Hint> shown = Optional.empty();

    public HintCard(Session session, HintMemory memory, Texts texts) {
        super(4);
        this.session = session;
        this.memory = memory;
        this.texts = texts;
        setId("hint");
        getStyleClass().add("hint");
        double width = session.state().settings().grown(WIDTH);
        setMaxSize(width, Region.USE_PREF_SIZE);
        setPrefWidth(width);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        HBox head = Rows.of(8, title, Rows.gap(), count, Buttons.namedCross("hint-close", texts.get("hint.close"), this::putAway));
        var none = Buttons.link(texts.get("hint.none"), () -> {
            Arrays.stream(Hint.values()).forEach(memory::forget);
            show(session.state());
        });
        none.setId("hint-none");
        getChildren().setAll(head, words, none);
        parentProperty().flatMap(parent -> parent.layoutBoundsProperty()).subscribe(_ -> Platform.runLater(() -> show(session.state())));
    }

    /// Whether it leaves most of what is looked at in sight.
    private boolean hasRoom() {
        double room = getParent() == null ? 0 : getParent().getLayoutBounds().getHeight();
        return room <= 0 || prefHeight(getPrefWidth()) <= MOST * room;
    }

    private void putAway() {
        shown.ifPresent(memory::forget);
        show(session.state());
    }

    /// Somebody did what a hint says.
    public void done(Hint hint) {
        if (!memory.gone().contains(hint)) {
            memory.forget(hint);
            show(session.state());
        }
    }

    /// Hears of every state of the window.
    public void follow(State before, State after) {
        Arrays.stream(Hint.values()).filter(hint -> !memory.gone().contains(hint)).filter(hint -> hint.isDone(before, after)).forEach(memory::forget);
    }

    public void show(State state) {
        List<Hint> all = Arrays.stream(Hint.values()).filter(hint -> hint.suits(state)).toList();
        shown = state.document().filter(open -> !open.network().organisations().isEmpty())
                .flatMap(_ -> all.stream().filter(hint -> !memory.gone().contains(hint)).findFirst());
        boolean away = state.view().filter(view -> !view.perspective().isOfPictures()).isPresent();
        shown.ifPresent(hint -> {
            title.setText(texts.get("hint." + hint.id()));
            words.setText(texts.get("hint." + hint.id() + ".words"));
            count.setText(texts.get("hint.count", all.indexOf(hint) + 1, all.size()));
        });
        setVisible(shown.isPresent() && !away && !state.settings().panels().isFullScreen() && hasRoom());
    }
}
