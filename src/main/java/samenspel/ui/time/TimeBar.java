package samenspel.ui.time;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.motion.ChangeStage;
import samenspel.diagram.motion.Timeline;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.words.ChangeWords;
import samenspel.diagram.words.StageCaptions;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.study.ChangeSentences;
import samenspel.study.Perspective;
import samenspel.study.time.TimeStop;
import samenspel.text.Texts;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Rows;

/// Time along the bottom: each wave, the change between neighbours, and the telling of it.
public final class TimeBar extends HBox {
    /// What an arrow key on the slider adds.
    private static final double STEP_SECONDS = 0.1;
    private static final int MOST_BUTTONS = 3;
    /// So wide, in screen units of usual words, that all of it stands side by side.
    private static final double ROOM = 1000;
    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");
    /// Of the caption while lines of what it tells are in the picture.
    private static final Map<Lens.Phase, PseudoClass> LINES = Map.of(Lens.Phase.LEAVING, PseudoClass.getPseudoClass("lost"), Lens.Phase.ARRIVING, PseudoClass.getPseudoClass("gained"));
    private static final PseudoClass SEVERAL = PseudoClass.getPseudoClass("several-waves");

    private final Session session;
    private final Texts texts;
    private final Button play = new Button();
    private final Slider scrub = new Slider(0, Timeline.STANDING.length(), 0);
    private final Button speed = new Button();
    private final Label caption = new Label();
    private final FullScreenLine title;
    private final CountsTable counts;
    private final VBox stack = new VBox();
    private VBox told;
    private Boolean stacked;
    private LensChooser waves;
    private ChangeSentences.Subject subject;
    private ChangeSentences changeSentences;
    private Network of;
    private boolean showing;

    public TimeBar(Session session, DrawnLayersCache drawnLayersCache, Texts texts) {
        this.session = session;
        this.counts = new CountsTable(drawnLayersCache, texts);
        this.texts = texts;
        setId("time");
        getStyleClass().add("time-bar");
        setAlignment(Pos.CENTER_LEFT);
        stack.getStyleClass().add("time-stack");
        HBox.setHgrow(stack, Priority.ALWAYS);
        widthProperty().subscribe(_ -> stack(session.state()));
        play.setId("play");
        play.getStyleClass().addAll("flat", "button-icon");
        play.setOnAction(event -> session.dispatch(Command.PLAY.action(session.state())));
        scrub.setId("scrub");
        scrub.setAccessibleText(texts.get("time.scrub"));
        scrub.setTooltip(new Tooltip(texts.get("time.scrub")));
        scrub.setPrefWidth(190);
        scrub.setMinWidth(90);
        scrub.setBlockIncrement(STEP_SECONDS);
        scrub.valueProperty().addListener((value, old, now) -> scrubbed(now.doubleValue()));
        caption.getStyleClass().add("time-caption");
        caption.setMinWidth(0);
        title = new FullScreenLine(caption.textProperty(), texts.get("full-screen.hint"));
        speed.setId("speed");
        speed.getStyleClass().addAll("flat", "time-speed");
        speed.setMinWidth(Region.USE_PREF_SIZE);
        speed.setOnAction(event -> session.dispatch(new Action.SetSpeed(session.state().settings().speed().next())));
    }

    /// What the bar says in words, to stand under the picture where the bar is away and the window fills the screen.
    public Node title() {
        return title;
    }

    /// Where words are large and the window is narrow the counts stand below, whatever they say: the bar keeps its height.
    private void stack(State state) {
        double times = state.settings().appearance().text().times();
        Boolean next = times > 1 && getWidth() < ROOM * times;
        if (told != null && !next.equals(stacked)) {
            stacked = next;
            pseudoClassStateChanged(STACKED, next);
            stack.getChildren().clear();
            getChildren().clear();
            if (next) {
                stack.getChildren().setAll(told, counts);
                getChildren().setAll(stack);
            } else {
                getChildren().setAll(told, counts);
            }
        }
    }

    private void scrubbed(double seconds) {
        if (!showing) {
            if (session.state().playing()) {
                session.dispatch(new Action.Pause());
            }
            session.dispatch(new Action.ShowMoment(seconds));
        }
    }

    public void show(State state) {
        showing = true;
        Network network = state.document().orElseThrow().network();
        if (of == null || !of.waves().equals(network.waves())) {
            build(network);
        }
        of = network;
        stack(state);
        Lens seen = seen(state);
        waves.show(seen);
        offer(state.playing() ? "pause" : "play", state.view().get().changesAhead(network).size() > 1);
        scrub.setMax(state.document().get().timeline().length());
        scrub.setValue(TimeStop.seconds(state.document().get(), state.view().get()));
        counts.show(state);
        speed.setText(texts.get("time.speed." + state.settings().speed()));
        speed.setAccessibleText(texts.get("time.speed", speed.getText()));
        narrate(state, seen);
        title.show(state.settings().panels().isFullScreen() && !isVisible() && state.view().get().perspective() == Perspective.PICTURE);
        showing = false;
    }

    /// What the picture shows: while a change is played, at its ends the wave before or after it.
    private static Lens seen(State state) {
        Lens now = state.view().orElseThrow().lensNow(state.document().orElseThrow());
        boolean end = now instanceof Lens.Between between && (between.phase() == Lens.Phase.BEFORE || between.phase() == Lens.Phase.AFTER);
        return end ? new Lens.OneWave(now.wave()) : now;
    }

    /// In words: the stage being told, or the whole change. Each layer by itself stands in a tip.
    private void narrate(State state, Lens seen) {
        Optional<ChangeSentences.Subject> now = ChangeSentences.Subject.of(state.document().orElseThrow().network(), state.view().orElseThrow(), texts.language());
        if (now.isPresent() && (subject == null || !now.get().isSame(subject))) {
            subject = now.get();
            changeSentences = ChangeSentences.of(subject);
        }
        Optional<ChangeStage> stage = state.view().get().moment().map(state.document().get().timeline()::stageAt);
        boolean rests = !state.playing() && seen instanceof Lens.OneWave;
        String said = now.isEmpty() || rests ? wave(state, seen) : ofEverybody(said(stage), stage, state);
        if (!said.equals(caption.getText())) {
            caption.setText(said);
            caption.setTooltip(said.isEmpty() ? null : new Tooltip(now.isEmpty() ? said : told(said)));
        }
        LINES.forEach((phase, lines) -> {
            boolean on = seen instanceof Lens.Between between && between.phase() == phase;
            caption.pseudoClassStateChanged(lines, on);
            title.colour(lines, on);
        });
    }

    /// One wave with what is drawn of it.
    private String wave(State state, Lens seen) {
        Network network = state.document().orElseThrow().network();
        ChangeWords words = new ChangeWords(network, texts.language());
        String ties = state.view().orElseThrow().seen().layersOf(network).stream().map(words::tiesWithin).collect(Collectors.joining(" + "));
        String wave = words.wave(seen.wave());
        return ties.isEmpty() ? wave : texts.get("time.counts", wave, ties);
    }

    private String said(Optional<ChangeStage> stage) {
        return stage.map(now -> now == ChangeStage.MOVE ? texts.get("time.stage.MOVE") : changeSentences.together().stages().get(now))
                .orElse(changeSentences.together().whole());
    }

    /// Where something is left out of the picture, that it is counted all the same.
    private String ofEverybody(String said, Optional<ChangeStage> stage, State state) {
        boolean counts = stage.filter(now -> now == ChangeStage.MOVE).isEmpty();
        return counts && state.view().orElseThrow().seen().filter().leavesOut() ? said + " " + texts.get("time.everybody") : said;
    }

    private String told(String said) {
        return Stream.concat(Stream.of(said), changeSentences.layers().stream().map(StageCaptions::whole)).distinct().collect(Collectors.joining("\n"));
    }

    /// What the button does next. Its icon is read anew only when that changes, not at each pulse of a play.
    private void offer(String deed, boolean journey) {
        String text = texts.get("time." + deed + (journey && deed.equals("play") ? ".all" : ""));
        if (!text.equals(play.getAccessibleText())) {
            play.setGraphic(Icons.of(deed));
            play.setTooltip(new Tooltip(text));
            play.setAccessibleText(text);
        }
    }

    private void build(Network network) {
        boolean many = network.waves().size() > MOST_BUTTONS;
        Consumer<Lens> chosen = lens -> session.dispatch(new Action.Show(lens));
        waves = many ? new WaveAxis(network, texts, chosen) : new WaveButtons(network, texts, chosen);
        boolean several = network.waves().size() > 1;
        pseudoClassStateChanged(SEVERAL, several);
        if (several) {
            VBox telling = new VBox(Rows.of(10, waves.node(), play, scrub, speed), caption);
            telling.getStyleClass().add("time-telling");
            telling.setAlignment(Pos.CENTER_LEFT);
            telling.setMinWidth(0);
            HBox.setHgrow(telling, Priority.ALWAYS);
            told = telling;
            stacked = null;
            stack(session.state());
        } else {
            told = null;
            getChildren().setAll(waves.node());
        }
    }
}
