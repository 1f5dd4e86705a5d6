package samenspel.ui.welcome;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import samenspel.diagram.look.Paper;
import samenspel.text.Texts;
import samenspel.ui.command.Recents;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;

/// The files used last as cards, with a small picture of each once it is drawn.
final class RecentCards {
    private static final int MOST = 4;
    private static final double MOST_WIDTH = 294;
    private static final double PICTURE_WIDTH = 132;
    private static final double PICTURE_HEIGHT = PICTURE_WIDTH * 330 / 460;

    private final Thumbnails thumbnails;
    private final Recents recents;
    private final Runnable changed;
    private final Map<Path, Thumbnails.OfFile> known = new HashMap<>();
    private Optional<List<Recents.Used>> listed = Optional.empty();

    /// @param changed called when other files are listed, or more is known of them
    RecentCards(Thumbnails thumbnails, Recents recents, Runnable changed) {
        this.thumbnails = thumbnails;
        this.recents = recents;
        this.changed = changed;
    }

    List<Recents.Used> all() {
        if (listed.isEmpty()) {
            listed = Optional.of(recents.all().stream().limit(MOST).toList());
        }
        return listed.orElseThrow();
    }

    /// The list is read anew the next time.
    void forget() {
        listed = Optional.empty();
        known.clear();
    }

    private void again() {
        forget();
        changed.run();
    }

    Node row(Texts texts, Paper paper) {
        HBox head = Rows.of(14, Labels.of(texts.get("welcome.recent"), "welcome-part"), Rows.gap(), Buttons.link(texts.get("recent.clear"), () -> {
            recents.clear();
            again();
        }));
        HBox cards = new HBox(16);
        for (Recents.Used used : all()) {
            Node card = card(used, texts, paper);
            HBox.setHgrow(card, Priority.ALWAYS);
            cards.getChildren().add(card);
        }
        if (all().stream().anyMatch(used -> !known.containsKey(used.file()))) {
            ask();
        }
        return new VBox(6, head, cards);
    }

    /// One after the other, so that the first is there soon.
    private void ask() {
        all().stream().map(Recents.Used::file).filter(file -> !known.containsKey(file)).findFirst().ifPresent(file -> thumbnails.whenReady(file, found -> {
            boolean wanted = listed.isPresent() && known.put(file, found) == null;
            if (wanted) {
                changed.run();
            }
        }));
    }

    private Node card(Recents.Used used, Texts texts, Paper paper) {
        Optional<Thumbnails.OfFile> found = Optional.ofNullable(known.get(used.file()));
        boolean gone = found.filter(one -> !one.there()).isPresent();
        StackPane picture = new StackPane(found.flatMap(Thumbnails.OfFile::picture).<Node>map(one -> WelcomeCards.thumbnail(one, PICTURE_WIDTH, paper))
                .orElseGet(() -> Icons.of(gone ? "open" : "table")));
        picture.getStyleClass().add("recent-picture");
        picture.setMinHeight(PICTURE_HEIGHT);
        picture.setMaxHeight(PICTURE_HEIGHT);
        String name = found.flatMap(Thumbnails.OfFile::profile).map(profile -> profile.name().in(texts.language().tag())).orElseGet(used::name);
        VBox content = new VBox(2, picture, Labels.of(name, "card-title"), Labels.of(used.name(), "legend-count"), Labels.of(gone ? texts.get("recent.gone") : used.when(), "legend-count"));
        content.setAlignment(Pos.TOP_LEFT);
        content.setMinWidth(0);
        content.setPrefWidth(PICTURE_WIDTH);
        Button card = WelcomeCards.card("recent-" + all().indexOf(used), name + ", " + used.name() + ", " + (gone ? texts.get("recent.gone") : used.when()), content,
                () -> recents.open(used.file()));
        card.setPrefWidth(1);
        card.setMaxWidth(MOST_WIDTH);
        return gone ? new VBox(2, card, Buttons.link(texts.get("recent.forget"), () -> {
            recents.forget(used.file());
            again();
        })) : card;
    }
}
