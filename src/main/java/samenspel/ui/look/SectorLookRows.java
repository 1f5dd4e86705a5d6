package samenspel.ui.look;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.Look;
import samenspel.diagram.legend.Swatches;
import samenspel.diagram.look.SightColours;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.session.history.StepName;
import samenspel.ui.control.Swatch;

/// The colour of each sector, and what its discs wear inside their outline.
final class SectorLookRows extends GridPane {
    private final LookChanges lookChanges;
    private final Swatch swatch;
    private final Map<SectorId, DrawnChoice<DiscEdge>> edges = new LinkedHashMap<>();
    private final Map<SectorId, ColourField> colours = new LinkedHashMap<>();
    private List<Sector> sectors = List.of();

    SectorLookRows(LookChanges lookChanges, Swatch swatch) {
        this.lookChanges = lookChanges;
        this.swatch = swatch;
        getStyleClass().add("look-grid");
        getColumnConstraints().setAll(LookPane.columns());
    }

    private void build(List<Sector> rows) {
        sectors = rows;
        getChildren().clear();
        edges.clear();
        colours.clear();
        rows.forEach(this::add);
    }

    private void add(Sector sector) {
        String name = lookChanges.in(sector.name());
        String id = "look-sector-" + sector.id();
        DrawnChoice<DiscEdge> edge = new DrawnChoice<>(id, List.of(DiscEdge.values()), swatch, one -> lookChanges.texts().get("look.edge." + one),
                chosen -> lookChanges.dress(look -> look.with(sector.id(), chosen), StepName.of("undo.edge", name)));
        edge.setAccessibleText(lookChanges.texts().get("look.edge", name));
        ColourField colour = new ColourField(id, name, lookChanges.texts(),
                (chosen, gesture) -> lookChanges.dress(look -> look.with(sector.id(), chosen), StepName.of("undo.colour", name), gesture));
        Label label = LookPane.rowName(name);
        addRow(edges.size(), edge, label, colour);
        edges.put(sector.id(), edge);
        colours.put(sector.id(), colour);
    }

    void show(List<Sector> now, Look look, SightColours seen) {
        if (!now.equals(sectors)) {
            build(now);
        }
        now.stream().filter(sector -> look.sectors().containsKey(sector.id())).forEach(sector -> {
            colours.get(sector.id()).show(look.of(sector.id()));
            edges.get(sector.id()).show(look.edgeOf(sector.id()), edge -> Swatches.disc(look.of(sector.id()), sector.code(), edge), seen);
        });
    }
}
