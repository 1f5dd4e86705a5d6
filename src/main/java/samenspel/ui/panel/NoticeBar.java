package samenspel.ui.panel;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import samenspel.session.Action;
import samenspel.session.Notice;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.Work;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;

/// Says what went well or wrong, and what is under way, over the picture's lower edge.
final class NoticeBar extends VBox {
    private static final Duration GOOD_NEWS = Duration.seconds(6);
    /// Work that is done sooner is not worth a word.
    private static final Duration PATIENCE = Duration.millis(500);
    private static final int MOST_DETAILS = 6;
    /// How wide a line of buttons is, where there is room.
    private static final double LINE = 560;
    /// Before that a guess at how long work will take is too wild.
    private static final double SECONDS_UNTIL_ESTIMATE = 4;
    private static final double LEAST_SHARE = 0.04;

    private final Session session;
    private final Texts texts;
    private final PauseTransition forget = new PauseTransition(GOOD_NEWS);
    private final PauseTransition announce = new PauseTransition(PATIENCE);
    private final Label doing = line("", "notice-text");
    private final ProgressBar done = new ProgressBar();
    private final Label percent = new Label();
    private Notice shown;
    private Work working;
    private long since;

    NoticeBar(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        setId("notices");
        setPickOnBounds(false);
        setMaxSize(640, Region.USE_PREF_SIZE);
        getStyleClass().add("notices");
        forget.setOnFinished(event -> session.dispatch(new Action.Dismiss()));
    }

    void show(State state) {
        Notice notice = state.notice().orElse(null);
        Work work = state.work().orElse(null);
        if (notice == shown && work == working) {
            return;
        }
        if (notice == shown && work != null && working != null && work.ticket() == working.ticket()) {
            working = work;
            tell(work);
            return;
        }
        shown = notice;
        begin(work);
        getChildren().clear();
        forget.stop();
        announce.stop();
        if (notice != null) {
            getChildren().add(box(notice));
            if (!notice.serious() && notice.offers().isEmpty()) {
                forget.playFromStart();
            }
        }
        if (work != null) {
            announce.setOnFinished(event -> getChildren().add(box(working)));
            announce.playFromStart();
        }
    }

    private void begin(Work work) {
        if (work != null && (working == null || working.ticket() != work.ticket())) {
            since = System.nanoTime();
        }
        working = work;
    }

    /// Lets this bar, which another replaces, forget nothing any more.
    void retire() {
        forget.stop();
        announce.stop();
    }

    private HBox box(Notice notice) {
        VBox lines = new VBox(line(notice.in(texts), "notice-text"));
        notice.details().stream().limit(MOST_DETAILS).forEach(detail -> lines.getChildren().add(line(detail, "notice-detail")));
        if (notice.details().size() > MOST_DETAILS) {
            lines.getChildren().add(line(texts.get("notice.more", notice.details().size() - MOST_DETAILS), "notice-detail"));
        }
        if (!notice.offers().isEmpty()) {
            lines.getChildren().add(offers(notice));
        }
        notice.ofFault().ifPresent(details -> lines.getChildren().add(copying(notice.in(texts) + "\n" + details)));
        HBox.setHgrow(lines, Priority.ALWAYS);
        Button close = Buttons.cross("dismiss", texts.get("notice.dismiss"), () -> session.dispatch(new Action.Dismiss()));
        return box(notice.serious() ? "notice-bad" : "notice-good", lines, close);
    }

    /// For a letter to who is to mend a mistake of ours.
    private FlowPane copying(String details) {
        Button copy = Buttons.whole("copy-details", texts.get("notice.copy"), () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
        });
        copy.getStyleClass().add("small");
        FlowPane row = new FlowPane(copy);
        row.getStyleClass().add("notice-offers");
        return row;
    }

    /// On as many lines as they need, so that none is cut off.
    private FlowPane offers(Notice notice) {
        FlowPane row = new FlowPane(8, 6);
        row.setPrefWrapLength(LINE);
        row.getStyleClass().add("notice-offers");
        for (Notice.Offer offer : notice.offers()) {
            Button button = Buttons.whole(offer.key().replace('.', '-'), texts.get(offer.key()), () -> session.dispatch(offer.action()));
            button.getStyleClass().add("small");
            row.getChildren().add(button);
        }
        return row;
    }

    /// What is being done, a bar once somebody knows how far it is, and the way out.
    private HBox box(Work work) {
        Button cancel = Buttons.whole("cancel", texts.get("work.cancel"), () -> session.dispatch(new Action.Cancel()));
        doing.setId("work");
        percent.getStyleClass().add("legend-count");
        percent.setMinWidth(Region.USE_PREF_SIZE);
        done.setMaxWidth(Double.MAX_VALUE);
        VBox lines = new VBox(4, doing, done);
        HBox.setHgrow(lines, Priority.ALWAYS);
        tell(work);
        return box("notice-good", lines, percent, cancel);
    }

    private void tell(Work work) {
        doing.setText(texts.get(work.key(), work.what()));
        done.setProgress(work.fraction().orElse(ProgressBar.INDETERMINATE_PROGRESS));
        percent.setText(work.pieces() > 0 ? texts.get("work.pieces", work.done(), work.pieces()) : work.fraction().map(this::far).orElse(""));
    }

    /// How much is done, and of long work how much longer it takes.
    private String far(double fraction) {
        double seconds = (System.nanoTime() - since) / 1e9;
        return seconds < SECONDS_UNTIL_ESTIMATE || fraction < LEAST_SHARE ? texts.get("work.percent", fraction)
                : texts.get("work.left", fraction, Math.ceil(seconds / fraction * (1 - fraction)));
    }

    private static HBox box(String style, javafx.scene.Node... parts) {
        HBox box = Rows.of(10, parts);
        box.getStyleClass().addAll("notice", style);
        box.setAccessibleRole(AccessibleRole.TEXT);
        return box;
    }

    private static Label line(String text, String style) {
        Label label = Labels.wrapped(text, style);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
