package samenspel.ui.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import samenspel.diagram.motion.Timeline;
import samenspel.diagram.picture.Lens;
import samenspel.diagram.picture.Scenes;
import samenspel.network.Network;
import samenspel.network.WaveId;
import samenspel.session.Action;
import samenspel.session.Command;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.View;
import samenspel.text.Texts;

/// Time along the bottom: each wave, the change between neighbours, and the telling of it.
final class TimeBar extends HBox {
    /// What an arrow key on the slider adds.
    private static final double STEP_SECONDS = 0.1;

    private final Session session;
    private final Scenes scenes;
    private final Texts texts;
    private final ToggleGroup lenses = new ToggleGroup();
    private final Button play = new Button();
    private final Slider scrub = new Slider(0, Timeline.STANDING.length(), 0);
    private final Label caption = new Label();
    private final HBox counts = new HBox();
    private Network of;
    private boolean showing;

    TimeBar(Session session, Scenes scenes, Texts texts) {
        this.session = session;
        this.scenes = scenes;
        this.texts = texts;
        setId("time");
        getStyleClass().add("time-bar");
        setAlignment(Pos.CENTER_LEFT);
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
        counts.getStyleClass().add("time-counts");
        counts.setAlignment(Pos.CENTER_LEFT);
    }

    private void scrubbed(double seconds) {
        if (!showing) {
            if (session.state().playing()) {
                session.dispatch(new Action.Pause());
            }
            session.dispatch(new Action.Tell(seconds));
        }
    }

    void show(State state) {
        showing = true;
        Network network = state.document().orElseThrow().network();
        if (of == null || !of.waves().equals(network.waves())) {
            build(network);
        }
        of = network;
        Lens lens = state.view().orElseThrow().lens();
        lenses.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData().equals(lens)));
        offer(state.playing() ? "pause" : "play");
        scrub.setMax(state.document().get().timeline().length());
        scrub.setValue(state.view().get().moment().orElse(0.0));
        ChangeCounts model = ChangeCounts.of(state, scenes);
        counts.getChildren().setAll(model.labels(texts));
        caption.setText(model.caption(texts));
        showing = false;
    }

    /// What the button does next. Its icon is read anew only when that changes, not at each pulse of a play.
    private void offer(String deed) {
        String text = texts.get("time." + deed);
        if (!text.equals(play.getAccessibleText())) {
            play.setGraphic(Icons.of(deed));
            play.setTooltip(new Tooltip(text));
            play.setAccessibleText(text);
        }
    }

    private void build(Network network) {
        List<Node> parts = new ArrayList<>();
        HBox lensSwitch = new HBox();
        lensSwitch.setAlignment(Pos.CENTER_LEFT);
        lenses.getToggles().clear();
        List<Lens> offered = View.lenses(network);
        for (int i = 0; i < offered.size(); i++) {
            String pill = i == 0 ? "left-pill" : i == offered.size() - 1 ? "right-pill" : "center-pill";
            lensSwitch.getChildren().add(lens(offered.get(i), network, pill));
        }
        parts.add(lensSwitch);
        if (offered.size() > 1) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            parts.addAll(List.of(play, scrub, caption, gap, counts));
        }
        getChildren().setAll(parts);
    }

    private ToggleButton lens(Lens lens, Network network, String pill) {
        ToggleButton button = new ToggleButton(switch (lens) {
            case Lens.OneWave one -> name(network, one.wave());
            case Lens.Between between -> network.waves().size() == 2 ? texts.get("time.change")
                    : texts.get("time.change.between", name(network, between.from()), name(network, between.to()));
        });
        button.setId(switch (lens) {
            case Lens.OneWave one -> "wave-" + one.wave();
            case Lens.Between between -> "change-" + between.from() + "-" + between.to();
        });
        button.setUserData(lens);
        button.setToggleGroup(lenses);
        button.getStyleClass().add(pill);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true);
            session.dispatch(new Action.Show(lens));
        });
        return button;
    }

    private String name(Network network, WaveId wave) {
        return network.wave(wave).orElseThrow().name().in(texts.language().tag());
    }
}
