package samenspel.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import samenspel.session.search.FoundKind;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;

/// Which kind of things is listed: all, or one.
final class FinderKinds extends HBox {
    private final List<ToggleButton> chips = new ArrayList<>();
    private final ToggleGroup group = new ToggleGroup();
    private final Runnable changed;

    FinderKinds(Texts texts, Runnable changed) {
        super(6);
        this.changed = changed;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("finder-kinds");
        chip("all", texts.get("finder.all"));
        for (FoundKind kind : FoundKind.values()) {
            chip(kind.id(), texts.get("finder." + kind.id()));
        }
        getChildren().setAll(chips);
        getChildren().addAll(Rows.gap(), Labels.of(texts.get("finder.tab"), "finder-detail"));
        chips.getFirst().setSelected(true);
    }

    private void chip(String id, String text) {
        ToggleButton chip = new ToggleButton(text);
        chip.setId("finder-" + id);
        chip.getStyleClass().addAll("chip", "small");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setFocusTraversable(false);
        chip.setToggleGroup(group);
        chip.setOnAction(_ -> choose(chips.indexOf(chip)));
        chips.add(chip);
    }

    private void choose(int at) {
        chips.get(at).setSelected(true);
        changed.run();
    }

    /// The next one, or the one before.
    void step(int by) {
        choose(Math.floorMod(chips.indexOf((ToggleButton) group.getSelectedToggle()) + by, chips.size()));
    }

    void reset() {
        chips.getFirst().setSelected(true);
    }

    /// Empty for all.
    Optional<FoundKind> kind() {
        int at = chips.indexOf((ToggleButton) group.getSelectedToggle());
        return at < 1 ? Optional.empty() : Optional.of(FoundKind.values()[at - 1]);
    }
}
