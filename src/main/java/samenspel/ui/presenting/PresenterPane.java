package samenspel.ui.presenting;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import samenspel.claim.Verdict;
import samenspel.session.presenting.Presentation;
import samenspel.session.presenting.PresenterAct;
import samenspel.session.presenting.PresenterKeys;
import samenspel.session.presenting.ToldScene;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;
import samenspel.ui.help.NoteNodes;

/// What the presenter sees: the present scene and the next, the note, the clock, and where in the story it is.
final class PresenterPane extends StackPane {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final List<PresenterAct> BAR = List.of(PresenterAct.FREEZE, PresenterAct.BLANK, PresenterAct.NAMES, PresenterAct.FIND, PresenterAct.SWAP, PresenterAct.LEAVE);
    private static final List<PresenterAct> FOOT = List.of(PresenterAct.NEXT, PresenterAct.PREVIOUS, PresenterAct.OVERVIEW, PresenterAct.BACK, PresenterAct.SPOTLIGHT, PresenterAct.REMARK,
            PresenterAct.PAUSE_CLOCK, PresenterAct.LARGER, PresenterAct.SHEET);
    private static final double SIDE = 0.4;

    private final Texts texts;
    private final Consumer<PresenterAct> does;
    private final RoomView now;
    private final RoomView next = new RoomView("presenter-next");
    private final Label seen = Labels.whole("", "presenter-seen");
    private final HBox bars = new HBox(8);
    private final Label place = Labels.whole("", "presenter-quiet");
    private final Label shown = Labels.whole("", "presenter-quiet");
    private final Label left = Labels.whole("", "presenter-timer");
    private final Label told = Labels.whole("", "presenter-clock");
    private final Label clock = Labels.whole("", "presenter-clock");
    private final Label leftName = Labels.whole("", "presenter-quiet");
    private final VBox leftBox = new VBox(leftName, left);
    private final Label nextTitle = Labels.wrapped("", "presenter-next-title");
    private final Label ahead = Labels.wrapped("", "presenter-warning");
    private final VBox note = new VBox();
    private String written = "";
    private final Label claim = Labels.wrapped("", "presenter-claim");
    private final HBox choices = new HBox(10);
    private final Label lost = Labels.wrapped("", "presenter-warning");

    /// @param now the present scene, on which the pointer may be a light
    PresenterPane(Texts texts, String study, RoomView now, Consumer<PresenterAct> does) {
        this.texts = texts;
        this.does = does;
        this.now = now;
        setId("presenter");
        getStyleClass().add("presenter");
        note.setId("presenter-note");
        note.getStyleClass().add("presenter-note");
        claim.setId("presenter-claim");
        lost.setId("presenter-lost");
        place.setId("presenter-place");
        left.setId("presenter-left");
        VBox all = new VBox(bar(study), lost, middle(), foot());
        VBox.setVgrow(all.getChildren().get(2), Priority.ALWAYS);
        getChildren().add(all);
    }

    private Region bar(String study) {
        HBox bar = Rows.of(12, Labels.of(study, "presenter-study"), Rows.gap(), seen);
        BAR.forEach(act -> bar.getChildren().add(button(act)));
        bar.getStyleClass().add("presenter-bar");
        return bar;
    }

    private Button button(PresenterAct act) {
        Button button = Buttons.whole("presenter-" + act.id(), texts.get("present.act." + act.id()), () -> does.accept(act));
        button.setGraphic(key(PresenterKeys.sheet().getOrDefault(act, List.of("")).getFirst()));
        button.getStyleClass().add("presenter-button");
        // All keys are the story's.
        button.setFocusTraversable(false);
        return button;
    }

    private Label key(String key) {
        return Labels.whole(texts.has("present." + key) ? texts.get("present." + key) : key, "presenter-key");
    }

    private Region middle() {
        VBox here = new VBox(8, Labels.whole(texts.get("present.now"), "presenter-head"), now, bars, new HBox(place, Rows.gap(), shown), clocks());
        VBox.setVgrow(now, Priority.ALWAYS);
        ScrollPane written = new ScrollPane(note);
        written.setFitToWidth(true);
        written.setFocusTraversable(false);
        written.getStyleClass().add("presenter-scroll");
        VBox.setVgrow(written, Priority.ALWAYS);
        HBox coming = new HBox(14, next, nextTitle);
        HBox.setHgrow(nextTitle, Priority.ALWAYS);
        VBox beside = new VBox(10, Labels.whole(texts.get("present.next"), "presenter-head"), coming, ahead, Labels.whole(texts.get("present.note"), "presenter-head"), claim, choices, written);
        HBox both = new HBox(28, here, beside);
        HBox.setHgrow(here, Priority.ALWAYS);
        both.getStyleClass().add("presenter-middle");
        beside.prefWidthProperty().bind(widthProperty().multiply(SIDE));
        beside.minWidthProperty().bind(widthProperty().multiply(SIDE));
        beside.maxWidthProperty().bind(widthProperty().multiply(SIDE));
        next.prefWidthProperty().bind(widthProperty().multiply(SIDE * 0.58));
        next.minWidthProperty().bind(next.prefWidthProperty());
        next.prefHeightProperty().bind(next.prefWidthProperty().multiply(9.0 / 16));
        next.minHeightProperty().bind(next.prefHeightProperty());
        return both;
    }

    private Region clocks() {
        HBox row = new HBox(36, leftBox, new VBox(Labels.whole(texts.get("present.told"), "presenter-quiet"), told),
                new VBox(Labels.whole(texts.get("present.clock"), "presenter-quiet"), clock));
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }

    private Region foot() {
        FlowPane foot = new FlowPane(16, 6);
        for (PresenterAct act : FOOT) {
            HBox one = Rows.of(6);
            PresenterKeys.sheet().getOrDefault(act, List.of()).stream().limit(2).map(this::key).forEach(one.getChildren()::add);
            one.getChildren().add(Labels.whole(texts.get("present.act." + act.id()), "presenter-quiet"));
            foot.getChildren().add(one);
        }
        foot.getStyleClass().add("presenter-foot");
        foot.setId("presenter-foot");
        foot.setMinHeight(USE_PREF_SIZE);
        return foot;
    }

    RoomView now() {
        return now;
    }

    RoomView next() {
        return next;
    }

    /// @param away whether the display of the room is away
    void show(Presentation telling, boolean away) {
        seen.setText(texts.get("present.seen." + (away ? "nothing" : telling.blank() ? "black" : telling.frozen().isPresent() ? "frozen" : "live")));
        seen.getStyleClass().removeAll("frozen", "black");
        seen.getStyleClass().addAll(telling.blank() ? List.of("black") : telling.frozen().isPresent() ? List.of("frozen") : List.of());
        now.setOpacity(telling.blank() ? 0.35 : 1);
        on(lost, away ? Optional.of(texts.get("present.lost")) : Optional.empty());
        places(telling);
        Optional<ToldScene> coming = telling.next();
        nextTitle.setText(coming.map(scene -> scene.title().own()).orElse(texts.get(telling.scene().isPresent() ? "present.end" : "present.ended")));
        next.setVisible(coming.isPresent());
        on(ahead, coming.filter(scene -> !scene.isTrue()).map(scene -> texts.get("present.ahead." + scene.verdict().orElse(Verdict.CANNOT_BE_TOLD))));
        write(telling.scene().map(ToldScene::note).orElse(""));
        note.setStyle("-fx-font-size: " + telling.screen().noteLetters() + "px;");
        claims(telling);
    }

    /// The note as its Markdown means.
    private void write(String markdown) {
        if (!markdown.equals(written)) {
            written = markdown;
            note.getChildren().setAll(NoteNodes.of(markdown, texts));
        }
    }

    private static void on(Label label, Optional<String> words) {
        label.setText(words.orElse(""));
        label.setVisible(words.isPresent());
        label.setManaged(words.isPresent());
    }

    private void places(Presentation telling) {
        int here = telling.at().place();
        bars.getChildren().clear();
        for (int at = 0; at < telling.story().scenes().size(); at++) {
            Region bar = new Region();
            bar.getStyleClass().addAll("presenter-place", at == here ? "here" : telling.shown().contains(at) ? "shown" : "ahead");
            HBox.setHgrow(bar, Priority.ALWAYS);
            bars.getChildren().add(bar);
        }
        int of = telling.story().scenes().size();
        place.setText(here < of ? texts.get("present.place", here + 1, of) : texts.get("present.ended"));
        shown.setText(texts.get("present.shown", telling.shown().stream().distinct().map(at -> String.valueOf(at + 1)).collect(Collectors.joining(", "))));
    }

    /// What has become of what the scene says, and what may be done about it.
    private void claims(Presentation telling) {
        Optional<ToldScene> scene = telling.scene();
        boolean wrong = scene.filter(one -> !one.isTrue()).isPresent();
        on(claim, scene.filter(one -> !one.remarks().isEmpty()).map(one -> (wrong ? texts.get("present.neutral", one.title().own()) + "\n" : "") + String.join("\n", one.remarks())));
        claim.getStyleClass().remove("wrong");
        if (wrong) {
            claim.getStyleClass().add("wrong");
        }
        choices.setManaged(wrong);
        choices.getChildren().setAll(wrong ? List.of(button(PresenterAct.QUOTE), button(PresenterAct.SKIP), button(PresenterAct.NEUTRAL)) : List.of());
    }

    /// Says what time it is.
    void tick(Presentation telling, Instant time, ZoneId zone) {
        Optional<Duration> rest = telling.clock().left(time);
        leftBox.setVisible(rest.isPresent());
        leftBox.setManaged(rest.isPresent());
        leftName.setText(rest.isPresent() ? texts.get("present.left", CLOCK.format(telling.clock().end().orElseThrow().atZone(zone))) : "");
        left.setText(rest.map(PresenterPane::time).orElse(""));
        told.setText(time(telling.clock().told(time)) + (telling.clock().paused().isPresent() ? " ▮▮" : ""));
        clock.setText(CLOCK.format(time.atZone(zone)));
    }

    /// Such as 18:42, with a minus when it is over.
    private static String time(Duration of) {
        long seconds = Math.abs(of.toSeconds());
        String sign = of.isNegative() ? "−" : "";
        long hours = seconds / 3600;
        return sign + (hours > 0 ? hours + ":" + two(seconds / 60 % 60) : String.valueOf(seconds / 60)) + ":" + two(seconds % 60);
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
