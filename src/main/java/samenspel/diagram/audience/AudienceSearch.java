package samenspel.diagram.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Weight;
import samenspel.diagram.figure.TextBlockMarks;
import samenspel.text.Texts;

/// The field in which somebody is sought, with those found beside it.
record AudienceSearch(AudiencePicture.Sought sought, Texts texts) {
    private static final Colour ACCENT = Colour.of("#0b57d0");
    private static final Colour LIT = Colour.of("#ddf0ff");
    private static final Colour EDGE = Colour.of("#868f99");
    private static final double WIDTH = 560;
    private static final double HEIGHT = 68;
    private static final double CHIP_LETTERS = 28;

    /// @return how far down it reaches
    double in(AudienceScreen screen, List<Mark> marks) {
        Box inner = screen.inner();
        double high = screen.letters(HEIGHT);
        Box field = new Box(inner.x(), inner.y(), screen.letters(WIDTH), high);
        marks.add(area("audience-field", field, Colour.WHITE, Pen.solid(ACCENT, 3 * screen.unit())));
        marks.addAll(text("audience-typed", sought.typed() + "│", screen.letters(36), Weight.REGULAR, field));
        double x = field.right() + screen.letters(18);
        List<Mark> chips = new ArrayList<>();
        for (int i = 0; i < sought.hits().size(); i++) {
            x = chip(i, x, screen, chips);
        }
        marks.addAll(chips);
        said().ifPresent(words -> marks.addAll(text("audience-more", words, screen.letters(CHIP_LETTERS), Weight.REGULAR, new Box(field.right() + (sought.hits().isEmpty() ? screen.letters(18) : after(chips, field)), field.y(), 10, high))));
        return high + screen.letters(20);
    }

    private static double after(List<Mark> chips, Box field) {
        return chips.stream().mapToDouble(mark -> mark.bounds().right()).max().orElse(field.right()) - field.right();
    }

    /// That nobody is found, or how many more are.
    private Optional<String> said() {
        if (sought.hits().isEmpty()) {
            return sought.typed().isBlank() ? Optional.of(texts.get("present.find.prompt")) : Optional.of(texts.get("present.find.nobody", sought.typed()));
        }
        return sought.more() == 0 ? Optional.empty() : Optional.of("+ " + sought.more());
    }

    /// One that does not fit is counted with the others only where the last chip ends the line.
    private double chip(int at, double x, AudienceScreen screen, List<Mark> marks) {
        TextBlockMarks words = TextBlockMarks.of("audience-hit-" + at, MarkRole.CAPTION, sought.hits().get(at), style(at, screen));
        double width = words.at(0, 0).getFirst().bounds().width() + screen.letters(36);
        double room = screen.inner().right() - screen.letters(90);
        if (x + width > room && at > 0) {
            return x;
        }
        Box box = new Box(x, screen.inner().y() + screen.letters(6), width, screen.letters(HEIGHT - 12));
        marks.add(area("audience-chip-" + at, box, at == sought.chosen() ? LIT : Colour.WHITE, Pen.solid(at == sought.chosen() ? ACCENT : EDGE, 2 * screen.unit())));
        marks.addAll(words.at(x + screen.letters(18), box.centre().y() - words.height() / 2));
        return box.right() + screen.letters(12);
    }

    private TextStyle style(int at, AudienceScreen screen) {
        return new TextStyle(screen.letters(CHIP_LETTERS), at == sought.chosen() ? Weight.SEMI_BOLD : Weight.REGULAR, at == sought.chosen() ? TextBlockMarks.INK : TextBlockMarks.QUIET);
    }

    private static Mark area(String key, Box box, Colour fill, Pen pen) {
        return new Mark.Area(new MarkId(key), MarkRole.CAPTION, box, box.height() / 6, Optional.of(fill), Optional.of(pen));
    }

    private static List<Mark> text(String key, String words, double letters, Weight weight, Box in) {
        TextBlockMarks block = TextBlockMarks.of(key, MarkRole.CAPTION, words, new TextStyle(letters, weight, TextBlockMarks.INK));
        return block.at(in.x() + letters / 2, in.centre().y() - block.height() / 2);
    }
}
