package samenspel.diagram.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.MovedMarks;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.label.LineWrapping;
import samenspel.diagram.legend.ColouredWords;
import samenspel.layout.Point;

/// Sentences whose words have colours, broken into lines. Words of one look in a line are one mark.
final class RunningText {
    private final String key;
    private final MarkRole role;
    private final double size;
    private final double width;
    private final List<Mark> marks = new ArrayList<>();
    private double x;
    private int line;
    private StringBuilder run = new StringBuilder();

    private RunningText(String key, MarkRole role, double size, double width) {
        this.key = key;
        this.role = role;
        this.size = size;
        this.width = width;
    }

    /// The text with the left end of its first line, which has the height of [TextBlockMarks], at (0, 0).
    ///
    /// @param size  of letters, in page units
    /// @param width no line is wider
    static RunningText of(String key, MarkRole role, List<ColouredWords> parts, double size, double width) {
        RunningText text = new RunningText(key, role, size, width);
        parts.forEach(text::add);
        return text;
    }

    private void add(ColouredWords part) {
        TextStyle style = new TextStyle(size, part.strong() ? Weight.SEMI_BOLD : Weight.REGULAR, part.colour().orElse(part.strong() ? TextBlockMarks.INK : TextBlockMarks.QUIET));
        List<String> words = Stream.of(part.text().split("(?<= )|(?= )")).flatMap(word -> LineWrapping.pieces(word, size, style.weight(), width).stream()).toList();
        for (String word : words) {
            boolean space = word.equals(" ");
            if (!space && !isPunctuation(word) && x + wide(run + word, style) > width && x + run.length() > 0) {
                flush(style);
                x = 0;
                line++;
            }
            if (!space || x + run.length() > 0) {
                run.append(word);
            }
        }
        flush(style);
    }

    /// Stays on the line of the word before it.
    private static boolean isPunctuation(String word) {
        return word.equals(",") || word.equals(";");
    }

    private double wide(String text, TextStyle style) {
        return Typeface.width(text, style.size(), style.weight());
    }

    private void flush(TextStyle style) {
        String text = run.toString();
        double wide = wide(text, style);
        double before = wide(text.substring(0, text.length() - text.stripLeading().length()), style);
        String said = text.strip();
        if (!said.isEmpty()) {
            marks.add(new Mark.Label(new MarkId(key + "-" + marks.size()), role, new Point(x + before, (line * TextBlockMarks.LINE_HEIGHT + 1) * size), said, style,
                    wide(said, style), Optional.empty()));
        }
        x += wide;
        run = new StringBuilder();
    }

    double height() {
        return (line + 1) * TextBlockMarks.LINE_HEIGHT * size;
    }

    List<Mark> at(double left, double top) {
        return new MovedMarks(1, left, top).of(marks);
    }
}
