package samenspel.diagram.view.integration;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import samenspel.change.Fate;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.FateLook;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.picture.Discs;
import samenspel.diagram.view.ViewMarks;
import samenspel.diagram.view.ViewedNetwork;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.network.Sector;
import samenspel.scenario.IntegrationRole;
import samenspel.scenario.PlannedTie;
import samenspel.scenario.ScenarioNumber;
import samenspel.scenario.ScenarioOutcome;
import samenspel.text.Texts;

/// The network on rings, today or in the scenario.
final class IntegrationRings {
    static final Colour CORE = Colour.of("#27364b");
    static final Colour REST = Colour.of("#c3ccd8");
    private static final double HEAD = 25;
    private static final double RIM = 16;
    private static final double TEAM_RADIUS = 12.5;
    private static final double CORE_RADIUS = 8.2;
    private static final double REST_RADIUS = 2.7;

    private final ViewMarks marks;
    private final ViewedNetwork network;
    private final ScenarioOutcome outcome;
    private final IntegrationPlaces places;
    private final double unit;
    private final Texts texts;

    IntegrationRings(ViewMarks marks, ViewedNetwork network, ScenarioOutcome outcome, double unit) {
        this.marks = marks;
        this.network = network;
        this.outcome = outcome;
        this.places = IntegrationPlaces.of(network.network(), outcome);
        this.unit = unit;
        this.texts = Texts.in(network.depiction().language());
    }

    /// One of the two pictures.
    private record Panel(String key, boolean later, Point centre, double radius) {
        Point at(Point place) {
            return centre.plus(radius * place.x(), radius * place.y());
        }
    }

    /// @param later the scenario, rather than today
    void draw(Box box, boolean later) {
        double side = Math.min(box.width(), box.height() - HEAD * unit);
        double top = box.centre().y() - (side + HEAD * unit) / 2;
        Panel panel = new Panel(later ? "with" : "without", later, new Point(box.centre().x(), top + HEAD * unit + side / 2), side / 2 - RIM * unit);
        head(panel, top);
        lines(panel);
        discs(panel);
        codes(panel);
    }

    private void head(Panel panel, double top) {
        double x = panel.centre.x();
        marks.centred(panel.key + "-head", texts.get(panel.later ? "view.integration.with" : "view.integration.without"), x, top + 6 * unit, marks.strong(9.6));
        String count = new PossibleWords(outcome, texts).then(panel.later ? ScenarioNumber.TO_MAKE : ScenarioNumber.TO_LET_GO);
        String said = texts.get(panel.later ? "view.integration.to-make" : "view.integration.to-let-go", count, outcome.ties(PlannedTie.What.MAKE).stream().filter(PlannedTie::contact).count());
        TextStyle style = new TextStyle(8.6 * unit, marks.strong(1).weight(), pen(panel.later ? PlannedTie.What.MAKE : PlannedTie.What.LET_GO).colour());
        marks.centred(panel.key + "-said", said, x, top + 18 * unit, style);
    }

    Pen pen(PlannedTie.What what) {
        Pen pen = FateLook.pen(switch (what) {
            case KEEP -> Fate.KEPT;
            case LET_GO -> Fate.LOST;
            case MAKE -> Fate.GAINED;
        }, network.look().ink());
        return new Pen(pen.colour(), (what == PlannedTie.What.KEEP ? 0.5 : 0.85) * unit, pen.dash());
    }

    Pen teamPen() {
        return Pen.solid(CORE, 1.5 * unit);
    }

    private boolean isShown(PlannedTie tie, boolean later) {
        return tie.innerRole() != IntegrationRole.PERIPHERY && tie.what() != (later ? PlannedTie.What.LET_GO : PlannedTie.What.MAKE);
    }

    private static boolean isOfTeam(PlannedTie tie) {
        return tie.innerRole() == IntegrationRole.TEAM && tie.outerRole() == IntegrationRole.CORE;
    }

    /// Those that stay below, then those let go or made, then those between team and core.
    private void lines(Panel panel) {
        List<PlannedTie> shown = outcome.ties().stream().filter(tie -> isShown(tie, panel.later)).toList();
        shown.stream().filter(tie -> tie.what() == PlannedTie.What.KEEP && !isOfTeam(tie)).forEach(tie -> line(panel, tie, pen(tie.what())));
        shown.stream().filter(tie -> tie.what() != PlannedTie.What.KEEP && !isOfTeam(tie)).forEach(tie -> line(panel, tie, pen(tie.what())));
        shown.stream().filter(tie -> tie.what() == PlannedTie.What.KEEP && isOfTeam(tie)).forEach(tie -> line(panel, tie, teamPen()));
        shown.stream().filter(tie -> tie.what() != PlannedTie.What.KEEP && isOfTeam(tie)).forEach(tie -> line(panel, tie, new Pen(pen(tie.what()).colour(), 1.5 * unit, pen(tie.what()).dash())));
    }

    private void line(Panel panel, PlannedTie tie, Pen pen) {
        marks.line(panel.key + "-" + tie.inner().value() + "-" + tie.outer().value(), panel.at(point(tie.inner())), panel.at(point(tie.outer())), pen);
    }

    private Point point(OrganisationId id) {
        return Objects.requireNonNull(places.points().get(id));
    }

    private void discs(Panel panel) {
        Set<OrganisationId> tied = new HashSet<>();
        outcome.ties().stream().filter(tie -> tie.what() != (panel.later ? PlannedTie.What.LET_GO : PlannedTie.What.MAKE)).forEach(tie -> tied.addAll(List.of(tie.inner(), tie.outer())));
        double rest = Math.min(REST_RADIUS * unit, Math.max(1.3 * unit, 2.6 * panel.radius / Math.max(1, outcome.roles().size())));
        outcome.roles().forEach((id, role) -> {
            Point at = panel.at(point(id));
            String key = panel.key + "-disc-" + id.value();
            switch (role) {
                case PERIPHERY -> marks.disc(key, at, rest, tied.contains(id) ? REST : Colour.WHITE, outline(id, tied));
                case CORE -> core(key, id, at, panel);
                case TEAM -> team(key, id, at, panel);
            }
        });
    }

    /// Broken where somebody has no tie that is known, but may have one.
    private Pen outline(OrganisationId id, Set<OrganisationId> tied) {
        return tied.contains(id) || !outcome.doubtful().contains(id) ? Pen.solid(Discs.OUTLINE, 0.5 * unit) : doubt();
    }

    Pen doubt() {
        return new Pen(Discs.OUTLINE, 0.7 * unit, Dash.BROKEN);
    }

    private void core(String key, OrganisationId id, Point at, Panel panel) {
        double radius = Math.min(CORE_RADIUS * unit, 0.9 * StrictMath.PI * IntegrationPlaces.CORE * panel.radius / Math.max(1, outcome.count(IntegrationRole.CORE)));
        marks.disc(key, at, radius, CORE, Pen.solid(Colour.WHITE, 0.9 * unit));
        marks.code(key, at, radius, sector(id), Colour.WHITE);
    }

    private Sector sector(OrganisationId id) {
        return network.sector(network.organisation(id));
    }

    private void team(String key, OrganisationId id, Point at, Panel panel) {
        ScenarioOutcome.Partners partners = outcome.partners().stream().filter(one -> one.organisation().equals(id)).findFirst().orElseThrow();
        String count = texts.get((panel.later ? partners.unknownThen() : partners.unknown()) > 0 ? "view.at-least" : "view.count", panel.later ? partners.then() : partners.now());
        double radius = (outcome.count(IntegrationRole.TEAM) == 1 ? TEAM_RADIUS : CORE_RADIUS) * unit;
        marks.disc(key, at, radius, ViewMarks.LIT, Pen.solid(Colour.WHITE, 1.2 * unit));
        TextStyle inside = new TextStyle(9.2 * unit, marks.strong(1).weight(), Colour.WHITE);
        marks.centred(key + "-partners", count, at.x(), at.y(), inside);
    }

    /// Of each sector beyond the rim.
    private void codes(Panel panel) {
        places.sectors().forEach((sector, angle) -> {
            if (!sector.code().equals(Sector.NOT_KNOWN)) {
                double away = panel.radius + 10 * unit;
                Point at = panel.centre.plus(away * StrictMath.cos(angle), away * StrictMath.sin(angle));
                marks.centred(panel.key + "-sector-" + sector.id().value(), sector.code(), at.x(), at.y(), marks.quiet(8));
            }
        });
    }
}
