package samenspel.ui.layout;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import samenspel.layout.waves.WaveLayouts;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Segments;

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

    private final Segments<Way> ways;
    private final Dial stability;
    private final Label reason = new Label();
    private final Runnable chosen;
    private final String onlyLinked;
    private boolean showing;

    WavesDial(Texts texts, Runnable chosen) {
        this.chosen = chosen;
        this.onlyLinked = texts.get("layout.only.linked");
        getStyleClass().addAll("dial", "waves-dial");
        Label title = Labels.of(texts.get("layout.waves"), "dial-name");
        reason.getStyleClass().add("dial-word");
        stability = new Dial("stability", texts, LEAST, MOST, share -> texts.get("layout.share", share), chosen);
        ways = new Segments<>("waves", List.of(Way.values()), way -> texts.get("layout.waves." + way));
        ways.each((way, button) -> button.setTooltip(new Tooltip(texts.get("layout.waves." + way + ".hint"))));
        getChildren().addAll(title, ways, reason, stability);
        show(Optional.empty(), Optional.empty());
        ways.onChoice(this::switched);
    }

    private void switched() {
        if (!showing) {
            stability.show(ways.has(Way.LINKED) ? USUAL : stability.share(), unlinked(ways.has(Way.LINKED)));
            chosen.run();
        }
    }

    private Optional<String> unlinked(boolean linked) {
        return linked ? Optional.empty() : Optional.of(onlyLinked);
    }

    Optional<Double> stability() {
        return switch (ways.chosen(Way.class)) {
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
        ways.choose(way);
        ways.each((_, button) -> button.setDisable(why.isPresent()));
        showing = false;
        reason.setText(why.orElse(""));
        reason.setVisible(why.isPresent());
        reason.setManaged(why.isPresent());
        stability.setVisible(why.isEmpty());
        stability.setManaged(why.isEmpty());
        stability.show(now.filter(share -> share > 0).orElse(USUAL), unlinked(way == Way.LINKED));
    }
}
