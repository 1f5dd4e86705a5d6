package samenspel.diagram.view.integration;

import java.util.List;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.figure.TextBlockMarks;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.ViewMarks;
import samenspel.diagram.view.ViewedNetwork;
import samenspel.layout.Point;
import samenspel.scenario.ScenarioOutcome;
import samenspel.text.Texts;

/// Partners of teams and core, today and in the scenario, against the capacity.
final class IntegrationLoads {
    static final double WIDTH = 172;
    private static final double HEAD = 26;
    private static final double ROW = 11.6;
    private static final double CODE = 21;
    private static final double BAR = 38;
    private static final double NUMBER = 40;
    /// Where some can have more.
    private static final double OPEN_NUMBER = 53;
    private static final double OPEN_BAR = 25;

    private final ViewMarks marks;
    private final ViewedNetwork network;
    private final ScenarioOutcome outcome;
    private final NameMode names;
    private final double unit;
    private final Texts texts;

    IntegrationLoads(ViewMarks marks, ViewedNetwork network, ScenarioOutcome outcome, NameMode names, double unit) {
        this.marks = marks;
        this.network = network;
        this.outcome = outcome;
        this.names = names;
        this.unit = unit;
        this.texts = Texts.in(network.depiction().language());
    }

    /// @param box as high as there is room for
    void draw(Box box) {
        double height = Math.min(box.height(), (HEAD + ROW * (outcome.partners().size() + 1)) * unit);
        int rows = (int) Math.floor((height / unit - HEAD) / ROW) - 1;
        double top = box.centre().y() - height / 2;
        List<ScenarioOutcome.Partners> shown = outcome.partners().stream().limit(Math.max(0, rows)).toList();
        marks.within("loads", texts.get("view.integration.loads"), new Point(box.x(), top + 5 * unit), box.width(), marks.strong(8.8));
        TextStyle lit = new TextStyle(8.2 * unit, marks.plain(1).weight(), ViewMarks.LIT);
        marks.within("loads-limit", texts.get("view.integration.limit", outcome.choice().capacity().partners(), outcome.choice().capacity().assumed() ? 1 : 0), new Point(box.x(), top + 16 * unit), box.width(), lit);
        double most = Math.max(1.1 * outcome.choice().capacity().partners(), shown.stream().mapToInt(one -> Math.max(one.now(), one.then())).max().orElse(1));
        for (int at = 0; at < shown.size(); at++) {
            row(at, shown.get(at), new Box(box.x(), top + (HEAD + at * ROW) * unit, box.width(), ROW * unit), (isOpen() ? OPEN_BAR : BAR) * unit / most);
        }
        int more = outcome.partners().size() - shown.size();
        if (more > 0) {
            marks.text("loads-more", texts.get("view.integration.more", more), box.x(), top + (HEAD + shown.size() * ROW + ROW / 2) * unit, marks.quiet(8.2));
        }
    }

    private boolean isOpen() {
        return outcome.partners().stream().anyMatch(one -> one.unknown() > 0);
    }

    private String count(int partners, int unknown) {
        return texts.get(unknown > 0 ? "view.at-least" : "view.count", partners);
    }

    /// @param each width of one partner
    private void row(int at, ScenarioOutcome.Partners one, Box row, double each) {
        double middle = row.centre().y();
        boolean over = one.then() > outcome.choice().capacity().partners();
        double bar = row.right() - (isOpen() ? OPEN_NUMBER + OPEN_BAR : NUMBER + BAR) * unit;
        String code = network.sector(network.organisation(one.organisation())).code();
        marks.text("load-code-" + at, code, row.x(), middle, marks.strong(8));
        double room = bar - row.x() - (CODE + 5) * unit;
        marks.within("load-name-" + at, network.name(one.organisation(), names, room, marks.plain(8.2)), new Point(row.x() + CODE * unit, middle), room, marks.plain(8.2));
        marks.area("load-now-" + at, new Box(bar, middle - 3.4 * unit, one.now() * each, 3.2 * unit), ViewMarks.BAR);
        marks.area("load-then-" + at, new Box(bar, middle + 0.2 * unit, one.then() * each, 3.2 * unit), over ? ViewMarks.LIT : TextBlockMarks.INK);
        double limit = bar + outcome.choice().capacity().partners() * each;
        marks.line("load-limit-" + at, new Point(limit, row.y() + 0.8 * unit), new Point(limit, row.bottom() - 0.8 * unit), new Pen(ViewMarks.LIT, 0.8 * unit, Dash.DOTTED));
        Colour ink = over ? ViewMarks.LIT : TextBlockMarks.INK;
        marks.ending("load-said-" + at, texts.get("view.integration.from-to", count(one.now(), one.unknown()), count(one.then(), one.unknownThen())), row.right(), middle, new TextStyle(8.4 * unit, marks.strong(1).weight(), ink));
    }
}
