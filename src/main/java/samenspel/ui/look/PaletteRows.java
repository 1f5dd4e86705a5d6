package samenspel.ui.look;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.Look;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.look.Palette;
import samenspel.diagram.look.Palettes;
import samenspel.diagram.look.SightColours;
import samenspel.diagram.picture.Discs;
import samenspel.layout.Point;
import samenspel.network.Network;
import samenspel.session.history.StepName;
import samenspel.ui.control.Swatch;

/// The palettes that are there for everybody, each with what it makes of this network's sectors.
final class PaletteRows extends GridPane {
    private static final double RADIUS = 7;
    private static final double STEP = 17;
    private static final int MOST = 12;

    private final LookChanges lookChanges;
    private final Swatch swatch;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Palette.Ready, RadioButton> buttons = new EnumMap<>(Palette.Ready.class);
    private final Map<Palette.Ready, StackPane> papers = new EnumMap<>(Palette.Ready.class);

    PaletteRows(LookChanges lookChanges, Swatch swatch) {
        this.lookChanges = lookChanges;
        this.swatch = swatch;
        getStyleClass().add("look-grid");
        for (Palette.Ready palette : Palette.Ready.values()) {
            String name = lookChanges.texts().get("look.palette." + palette);
            RadioButton button = new RadioButton(name);
            button.setId("look-palette-" + palette);
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> lookChanges.dress(look -> Palettes.of(palette, lookChanges.network()).with(look.scale()).with(look.lineWidth()).withCapacity(look.capacity()),
                    StepName.of("undo.palette", name)));
            StackPane paper = new StackPane();
            paper.getStyleClass().add("swatch");
            paper.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            buttons.put(palette, button);
            papers.put(palette, paper);
            addRow(palette.ordinal(), button, paper);
        }
    }

    /// A look that was changed by hand is of no palette.
    void show(Network network, Look look, SightColours seen) {
        group.selectToggle(null);
        buttons.forEach((palette, button) -> {
            Look ready = Palettes.of(palette, network);
            button.setSelected(ready.with(look.scale()).equals(look));
            List<Mark> marks = seen.of(discs(ready));
            papers.get(palette).getChildren().setAll(swatch.of(marks, STEP * Math.min(MOST, ready.sectors().size()) + 3, 2 * RADIUS + 4));
        });
    }

    private static List<Mark> discs(Look look) {
        List<Mark> marks = new ArrayList<>();
        look.sectors().entrySet().stream().limit(MOST).forEach(sector -> {
            String key = "palette-" + marks.size();
            Point centre = new Point(2 + RADIUS + STEP * place(marks), 2 + RADIUS);
            marks.add(new Mark.Disc(new MarkId(key), MarkRole.LEGEND, "", centre, RADIUS, sector.getValue(), Pen.solid(Discs.OUTLINE, 0.8)));
            look.edgeOf(sector.getKey()).pen(RADIUS, Discs.inkOn(sector.getValue()))
                    .ifPresent(pen -> marks.add(new Mark.Ring(new MarkId(key + "-edge"), MarkRole.LEGEND, centre, DiscEdge.AT * RADIUS, pen)));
        });
        return marks;
    }

    private static long place(List<Mark> marks) {
        return marks.stream().filter(Mark.Disc.class::isInstance).count();
    }
}
