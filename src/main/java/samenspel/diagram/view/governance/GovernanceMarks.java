package samenspel.diagram.view.governance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Pen;
import samenspel.diagram.figure.TextBlockMarks;
import samenspel.diagram.picture.Discs;
import samenspel.diagram.view.ViewMarks;
import samenspel.diagram.view.ViewedNetwork;
import samenspel.layout.Point;
import samenspel.network.WaveId;
import samenspel.network.kind.GovernanceForm;
import samenspel.text.Texts;

/// A card for each form of steering with its scheme and how many perceive it, and dots for who sees the formal form.
final class GovernanceMarks {
    private static final List<GovernanceForm> ORDER = List.of(GovernanceForm.LEAD_ORGANISATION, GovernanceForm.ADMINISTRATIVE_ORGANISATION, GovernanceForm.SELF_GOVERNED);
    private static final Colour DARK = Colour.of("#2b3441");
    private static final Colour LIGHT = Colour.of("#b3bcc9");
    private static final double GAP = 12;
    private static final double BAR_ROW = 17;
    /// The share of the longest bar is at least that.
    private static final double LEAST_SCALE = 0.6;

    private final ViewMarks marks;
    private final List<ViewedNetwork> networks;
    private final SequencedMap<WaveId, Governance> found;
    private final Optional<GovernanceForm> formal;
    private final double unit;
    private final Texts texts;

    GovernanceMarks(ViewMarks marks, List<ViewedNetwork> networks, SequencedMap<WaveId, Governance> found, Optional<GovernanceForm> formal, double unit) {
        this.marks = marks;
        this.networks = networks;
        this.found = found;
        this.formal = formal;
        this.unit = unit;
        this.texts = Texts.in(networks.getFirst().depiction().language());
    }

    private Colour bronze() {
        return Discs.access(networks.getFirst().look().ink());
    }

    void cards(Box room) {
        double width = (room.width() - 2 * GAP * unit) / ORDER.size();
        for (int at = 0; at < ORDER.size(); at++) {
            card(ORDER.get(at), new Box(room.x() + at * (width + GAP * unit), room.y(), width, room.height()));
        }
    }

    private void card(GovernanceForm form, Box box) {
        boolean is = formal.filter(form::equals).isPresent();
        marks.framed("card-" + form, box.grown(-unit), is ? Optional.of(Colour.WHITE.towards(bronze(), 0.08)) : Optional.empty(), Pen.solid(is ? bronze() : ViewMarks.RULE, (is ? 1.8 : 0.9) * unit));
        double x = box.x() + 9 * unit;
        double inside = box.width() - 18 * unit;
        double y = marks.wrapped("form-" + form, texts.get("view.form.title." + form), new Point(x, box.y() + 6 * unit), inside, marks.strong(9.6));
        marks.within("formal-" + form, who(form), new Point(x, y + 6 * unit), inside, new samenspel.diagram.TextStyle(8.4 * unit, marks.strong(1).weight(), bronze()));
        double bars = found.size() * BAR_ROW * unit + 6 * unit;
        double sentence = box.bottom() - bars - 25 * unit;
        Box scheme = new Box(x, y + 14 * unit, inside, sentence - y - 18 * unit);
        new GovernanceScheme(marks, unit, texts).draw(form, scheme);
        marks.wrapped("says-" + form, texts.get("view.form.says." + form), new Point(x, sentence), inside, marks.quiet(8.4));
        int at = 0;
        for (Map.Entry<WaveId, Governance> wave : found.entrySet()) {
            bar(form, wave, new Box(x, box.bottom() - bars + at++ * BAR_ROW * unit, inside, BAR_ROW * unit), is);
        }
    }

    /// Whose formal form it is; empty for nobody's.
    private String who(GovernanceForm form) {
        List<String> theirs = networks.stream().filter(one -> one.network().profile().governance() == form).map(ViewedNetwork::called).toList();
        return theirs.isEmpty() ? "" : theirs.size() == networks.size() ? texts.get("view.governance.formal", theirs.size()) : texts.get("view.governance.formal-in", String.join(", ", theirs));
    }

    private void bar(GovernanceForm form, Map.Entry<WaveId, Governance> wave, Box row, boolean is) {
        double share = wave.getValue().share(form);
        boolean last = wave.getKey().equals(found.lastEntry().getKey());
        String key = form + "-" + wave.getKey();
        double most = Math.max(LEAST_SCALE, found.values().stream().flatMap(one -> ORDER.stream().map(one::share)).max(Double::compare).orElse(1.0));
        double left = row.x() + 34 * unit;
        marks.within("wave-" + key, networks.getFirst().words().wave(wave.getKey()), new Point(row.x(), row.centre().y()), 32 * unit, last ? marks.strong(8.6) : marks.plain(8.6));
        double length = (row.right() - left - 34 * unit) * share / most;
        Colour dark = is ? bronze() : DARK;
        marks.area("share-" + key, new Box(left, row.y() + 2.5 * unit, length, row.height() - 5 * unit), last ? dark : is ? Colour.WHITE.towards(dark, 0.5) : LIGHT);
        marks.text("said-" + key, wave.getValue().isFew() ? texts.get("view.governance.few", wave.getValue().of(form), wave.getValue().all()) : texts.get("view.percent-fine", share), left + length + 4 * unit, row.centre().y(), marks.strong(9.2));
    }

    /// How many see the formal form, by their tie with who leads.
    ///
    /// @param rows what the ties are called
    void closeness(Box room, SequencedMap<Governance.Closeness, String> rows) {
        marks.within("closeness", texts.get("view.governance.closeness"), new Point(room.x(), room.y() + 5 * unit), room.width() - 110 * unit, marks.strong(9));
        double left = room.x() + 170 * unit;
        double right = room.right() - 70 * unit;
        double top = room.y() + 14 * unit;
        double row = 16 * unit;
        legend(room.right(), room.y() + 5 * unit);
        for (int tick = 0; tick <= 4; tick++) {
            double x = left + tick / 4.0 * (right - left);
            marks.line("tick-" + tick, new Point(x, top), new Point(x, top + rows.size() * row), Pen.solid(ViewMarks.GUIDE, 0.8 * unit));
            marks.centred("tick-said-" + tick, texts.get("view.percent", tick / 4.0), x, top + rows.size() * row + 7 * unit, marks.quiet(8));
        }
        double middle = top + 0.5 * row;
        for (Map.Entry<Governance.Closeness, String> one : rows.entrySet()) {
            Governance.Closeness tie = one.getKey();
            String n = "n = " + String.join(" / ", found.values().stream().map(wave -> texts.get("view.count", wave.of(tie).all())).toList());
            double end = left - 14 * unit;
            marks.ending("n-" + tie, n, end, middle, marks.quiet(8.4));
            marks.within("tie-" + tie, one.getValue(), new Point(room.x(), middle), end - ViewMarks.width(n, marks.quiet(8.4)) - 8 * unit - room.x(), marks.strong(8.6));
            dots(tie, left, right - left, middle);
            middle += row;
        }
    }

    private void legend(double right, double middle) {
        double x = right;
        for (WaveId wave : found.reversed().keySet()) {
            String said = networks.getFirst().words().wave(wave);
            marks.ending("legend-" + wave, said, x, middle, marks.plain(8.4));
            x -= ViewMarks.width(said, marks.plain(8.4)) + 8 * unit;
            dot("legend-dot-" + wave, wave, new Point(x, middle));
            x -= 12 * unit;
        }
    }

    private void dot(String key, WaveId wave, Point centre) {
        boolean last = wave.equals(found.lastEntry().getKey());
        marks.disc(key, centre, 4 * unit, last ? bronze() : Colour.WHITE, Pen.solid(bronze(), 1.6 * unit));
    }

    /// The words of the lower share stand at its left, those of the higher at its right. Of fewer than five only how many.
    private void dots(Governance.Closeness tie, double left, double width, double middle) {
        List<Map.Entry<WaveId, Governance>> shown = found.entrySet().stream().filter(one -> !one.getValue().of(tie).isFew())
                .sorted(java.util.Comparator.comparingDouble(one -> one.getValue().of(tie).share())).toList();
        if (shown.isEmpty()) {
            String counts = String.join(" / ", found.values().stream().map(one -> counted(one.of(tie))).toList());
            marks.text("few-" + tie, counts, left + 6 * unit, middle, marks.quiet(8.4));
            return;
        }
        double low = left + width * shown.getFirst().getValue().of(tie).share();
        double high = left + width * shown.getLast().getValue().of(tie).share();
        if (high > low) {
            marks.line("between-" + tie, new Point(low, middle), new Point(high, middle), Pen.solid(bronze(), 1.6 * unit));
        }
        for (Map.Entry<WaveId, Governance> one : shown) {
            double share = one.getValue().of(tie).share();
            double x = left + width * share;
            dot("dot-" + tie + "-" + one.getKey(), one.getKey(), new Point(x, middle));
            boolean first = one.equals(shown.getFirst()) && shown.size() > 1;
            String said = texts.get("view.percent", share);
            if (first) {
                marks.ending("right-" + tie + "-" + one.getKey(), said, x - 7 * unit, middle, marks.plain(8.6));
            } else {
                marks.text("right-" + tie + "-" + one.getKey(), said, x + 7 * unit, middle, marks.plain(8.6));
            }
        }
        fewBeside(tie, low > left + width / 2 ? left + 6 * unit : left + width / 2 + 6 * unit, middle, shown.size());
    }

    /// How many in the wave of too few, beside the share of the other.
    private void fewBeside(Governance.Closeness tie, double x, double middle, int shown) {
        if (shown < found.size()) {
            found.entrySet().stream().filter(one -> one.getValue().of(tie).isFew()).forEach(one -> marks.text("few-" + tie,
                    texts.get("view.governance.few-in", networks.getFirst().words().wave(one.getKey()), counted(one.getValue().of(tie))), x, middle, marks.quiet(8.4)));
        }
    }

    /// Such as `2 of 3`; a dash for nobody.
    private String counted(Governance.Seen seen) {
        return seen.all() == 0 ? "–" : texts.get("view.governance.few", seen.right(), seen.all());
    }
}
