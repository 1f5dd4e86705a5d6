package samenspel.ui.look;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import samenspel.diagram.Look;
import samenspel.diagram.look.Sight;
import samenspel.diagram.look.SimilarSectors;
import samenspel.network.SectorId;
import samenspel.session.Action;

/// The ways to see colours: one is chosen for the window, and for each stands which two sectors it can hardly tell apart.
final class SightRows extends GridPane {
    private static final PseudoClass ALIKE = PseudoClass.getPseudoClass("alike");

    private final LookChanges lookChanges;
    private final Map<Sight, RadioButton> sights = new EnumMap<>(Sight.class);
    private final Map<Sight, Label> verdicts = new EnumMap<>(Sight.class);

    SightRows(LookChanges lookChanges) {
        this.lookChanges = lookChanges;
        getStyleClass().add("look-grid");
        ToggleGroup group = new ToggleGroup();
        for (Sight sight : Sight.values()) {
            RadioButton button = new RadioButton(lookChanges.texts().get("sight." + sight));
            button.setId("look-sight-" + sight);
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> lookChanges.dispatch(new Action.SetSight(sight)));
            Label verdict = new Label();
            verdict.setId("look-verdict-" + sight);
            verdict.setWrapText(true);
            verdict.setMinHeight(Region.USE_PREF_SIZE);
            verdict.getStyleClass().add("look-verdict");
            sights.put(sight, button);
            verdicts.put(sight, verdict);
            addRow(sight.ordinal(), button, verdict);
        }
    }

    void show(Look look, Sight chosen) {
        sights.get(chosen).setSelected(true);
        verdicts.forEach((sight, label) -> {
            Optional<SimilarSectors> closest = SimilarSectors.of(look, sight);
            label.setText(words(closest));
            label.pseudoClassStateChanged(ALIKE, closest.filter(pair -> pair.degree() == SimilarSectors.Degree.SAME).isPresent());
        });
    }

    private String words(Optional<SimilarSectors> closest) {
        return closest.filter(pair -> lookChanges.network().sector(pair.one()).isPresent() && lookChanges.network().sector(pair.other()).isPresent())
                .map(pair -> lookChanges.texts().get("look.alike." + pair.degree(), name(pair.one()), name(pair.other())))
                .orElse(lookChanges.texts().get("look.alike.none"));
    }

    private String name(SectorId sector) {
        return lookChanges.in(lookChanges.network().sector(sector).orElseThrow().name());
    }

    /// The words of all sights.
    List<String> said() {
        return verdicts.values().stream().map(Label::getText).toList();
    }
}
