package samenspel.ui.layout;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import samenspel.layout.waves.WaveLayouts;
import samenspel.text.Texts;

/// Whether waves share one picture, have linked ones or each its own, and for linked ones how still they stand.
final class WavesDial extends VBox {
    /// Percent; nothing and all of it are choices of their own.
    private static final double LEAST = 5;
    private static final double MOST = 95;
    private static final double USUAL = 0.5;

    private enum Way {
        ONE,
        LINKED,
        APART
    }

    private final ToggleGroup ways = new ToggleGroup();
    private final Dial stability;
    private final Label reason = new Label();
    private final Runnable chosen;
    private final String onlyLinked;
    private boolean showing;

    WavesDial(Texts texts, Runnable chosen) {
        this.chosen = chosen;
        this.onlyLinked = texts.get("layout.only.linked");
        getStyleClass().addAll("dial", "waves-dial");
        Label title = new Label(texts.get("layout.waves"));
        title.getStyleClass().add("dial-name");
        reason.getStyleClass().add("dial-word");
        stability = new Dial("stability", texts, LEAST, MOST, share -> texts.get("layout.share", share), chosen);
        getChildren().addAll(title, switched(texts), reason, stability);
        show(Optional.empty(), Optional.empty());
        ways.selectedToggleProperty().subscribe((before, now) -> switched(now));
    }

    private HBox switched(Texts texts) {
        HBox box = new HBox();
        for (Way way : Way.values()) {
            ToggleButton button = new ToggleButton(texts.get("layout.waves." + way));
            button.setId("waves-" + way);
            button.setUserData(way);
            button.setToggleGroup(ways);
            button.setTooltip(new Tooltip(texts.get("layout.waves." + way + ".hint")));
            button.getStyleClass().add(List.of("left-pill", "center-pill", "right-pill").get(way.ordinal()));
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            // A press on the chosen one must not leave none chosen.
            button.setOnAction(event -> button.setSelected(true));
            box.getChildren().add(button);
        }
        return box;
    }

    private void switched(Toggle choice) {
        if (!showing && choice != null) {
            stability.show(choice.getUserData() == Way.LINKED ? USUAL : stability.share(), unlinked(choice.getUserData() == Way.LINKED));
            chosen.run();
        }
    }

    private Optional<String> unlinked(boolean linked) {
        return linked ? Optional.empty() : Optional.of(onlyLinked);
    }

    Optional<Double> stability() {
        return switch ((Way) ways.getSelectedToggle().getUserData()) {
            case ONE -> Optional.empty();
            case LINKED -> Optional.of(stability.share());
            case APART -> Optional.of(WaveLayouts.APART);
        };
    }

    boolean isHeld() {
        return stability.isHeld();
    }

    /// @param why it does nothing now; empty when it does
    void show(Optional<Double> now, Optional<String> why) {
        showing = true;
        Way way = now.map(share -> share == WaveLayouts.APART ? Way.APART : Way.LINKED).orElse(Way.ONE);
        ways.getToggles().forEach(toggle -> {
            toggle.setSelected(toggle.getUserData() == way);
            ((ToggleButton) toggle).setDisable(why.isPresent());
        });
        showing = false;
        reason.setText(why.orElse(""));
        reason.setVisible(why.isPresent());
        reason.setManaged(why.isPresent());
        stability.setVisible(why.isEmpty());
        stability.setManaged(why.isEmpty());
        stability.show(now.filter(share -> share > 0).orElse(USUAL), unlinked(way == Way.LINKED));
    }
}
