package samenspel.diagram.view.integration;

import java.util.ArrayList;
import java.util.List;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Pen;
import samenspel.diagram.picture.Discs;
import samenspel.diagram.view.ViewMarks;
import samenspel.diagram.view.ViewedNetwork;
import samenspel.layout.Point;
import samenspel.network.Sector;
import samenspel.scenario.IntegrationRole;
import samenspel.scenario.PlannedTie;
import samenspel.scenario.ScenarioOutcome;
import samenspel.text.Isolated;
import samenspel.text.Texts;

/// What discs and lines mean, and the sectors of the codes.
final class IntegrationLegend {
    private static final double ROW = 11.5;
    private static final double GAP = 11;
    private static final double SAMPLE = 14;
    private static final double LETTERS = 8.2;

    private final ViewMarks marks;
    private final ScenarioOutcome outcome;
    private final IntegrationRings rings;
    private final ViewedNetwork network;
    private final double unit;
    private final Texts texts;

    IntegrationLegend(ViewMarks marks, ViewedNetwork network, ScenarioOutcome outcome, IntegrationRings rings, double unit) {
        this.marks = marks;
        this.network = network;
        this.outcome = outcome;
        this.rings = rings;
        this.unit = unit;
        this.texts = Texts.in(network.depiction().language());
    }

    /// Codes with their names, one line after the other, in lines as wide as the room.
    private List<String> sectors(double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Sector sector : network.network().sectors()) {
            boolean present = outcome.roles().keySet().stream().anyMatch(id -> network.organisation(id).sector().equals(sector.id()));
            if (!present || sector.code().equals(Sector.NOT_KNOWN)) {
                continue;
            }
            String said = Isolated.of(sector.code()) + " " + Isolated.of(network.words().within(network.words().name(sector.name())));
            if (!line.isEmpty() && ViewMarks.width(line + " · " + said, marks.quiet(8)) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " · ").append(said);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    double height(double width) {
        return (1 + sectors(width).size()) * ROW * unit + 3 * unit;
    }

    void draw(Box box) {
        double y = box.y() + ROW / 2 * unit;
        double x = box.x() + 4 * unit;
        x = disc("team", x, y, ViewMarks.LIT, texts.get("view.integration.team"));
        x = disc("core", x, y, IntegrationRings.CORE, texts.get("view.integration.core", outcome.count(IntegrationRole.CORE)));
        x = disc("rest", x, y, IntegrationRings.REST, texts.get("view.integration.rest", outcome.count(IntegrationRole.PERIPHERY)));
        x = disc("alone", x, y, Colour.WHITE, texts.get("view.integration.alone"));
        if (outcome.roles().entrySet().stream().anyMatch(one -> one.getValue() == IntegrationRole.PERIPHERY && outcome.doubtful().contains(one.getKey()))) {
            x = disc("doubtful", x, y, rings.doubt(), Colour.WHITE, texts.get("view.integration.doubtful"));
        }
        x = line("keep", x, y, rings.pen(PlannedTie.What.KEEP), texts.get("view.integration.keep"));
        x = line("let-go", x, y, rings.pen(PlannedTie.What.LET_GO), texts.get("view.integration.let-go"));
        line("make", x, y, rings.pen(PlannedTie.What.MAKE), texts.get("view.integration.make"));
        List<String> sectors = sectors(box.width());
        for (int at = 0; at < sectors.size(); at++) {
            marks.text("legend-sectors-" + at, sectors.get(at), box.x(), y + (at + 1) * ROW * unit, marks.quiet(8));
        }
    }

    private double disc(String key, double x, double y, Colour fill, String said) {
        return disc(key, x, y, Pen.solid(Discs.OUTLINE, 0.5 * unit), fill, said);
    }

    private double disc(String key, double x, double y, Pen outline, Colour fill, String said) {
        marks.disc("legend-" + key, new Point(x, y), 3.4 * unit, fill, outline);
        return word(key, x + 6.5 * unit, y, said);
    }

    private double line(String key, double x, double y, Pen pen, String said) {
        marks.line("legend-" + key, new Point(x - 3 * unit, y), new Point(x + (SAMPLE - 3) * unit, y), new Pen(pen.colour(), 1.2 * unit, pen.dash()));
        return word(key, x + SAMPLE * unit, y, said);
    }

    private double word(String key, double x, double y, String said) {
        marks.text("legend-" + key + "-said", said, x, y, marks.plain(LETTERS));
        return x + ViewMarks.width(said, marks.plain(LETTERS)) + GAP * unit;
    }
}
