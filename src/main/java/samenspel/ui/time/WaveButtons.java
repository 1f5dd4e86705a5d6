package samenspel.ui.time;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import samenspel.diagram.seen.Lens;
import samenspel.network.Network;
import samenspel.network.WaveId;
import samenspel.study.View;
import samenspel.text.Texts;

/// Two or three waves and the changes between them, a button each.
final class WaveButtons extends HBox implements LensChooser {
    private final ToggleGroup lenses = new ToggleGroup();

    /// @param chosen called with what is clicked
    WaveButtons(Network network, Texts texts, Consumer<Lens> chosen) {
        setAlignment(Pos.CENTER_LEFT);
        List<Lens> offered = View.lenses(network);
        for (int i = 0; i < offered.size(); i++) {
            String pill = i == 0 ? "left-pill" : i == offered.size() - 1 ? "right-pill" : "center-pill";
            getChildren().add(button(offered.get(i), network, texts, pill, chosen));
        }
    }

    private ToggleButton button(Lens lens, Network network, Texts texts, String pill, Consumer<Lens> chosen) {
        ToggleButton button = new ToggleButton(switch (lens) {
            case Lens.OneWave one -> name(network, one.wave(), texts);
            case Lens.Between between -> network.waves().size() == 2 ? texts.get("time.change")
                    : texts.get("time.change.between", name(network, between.from(), texts), name(network, between.to(), texts));
        });
        button.setId(id(lens));
        button.setUserData(lens);
        button.setToggleGroup(lenses);
        button.getStyleClass().add(pill);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.accept(lens);
        });
        return button;
    }

    /// Of the control that shows it.
    static String id(Lens lens) {
        return switch (lens) {
            case Lens.OneWave one -> "wave-" + one.wave();
            case Lens.Between between -> "change-" + between.from() + "-" + between.to();
        };
    }

    static String name(Network network, WaveId wave, Texts texts) {
        return network.wave(wave).orElseThrow().name().in(texts.language().tag());
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Lens lens) {
        lenses.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData().equals(lens)));
    }
}
