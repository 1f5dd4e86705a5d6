package samenspel.diagram.figure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Typeface;
import samenspel.diagram.label.LineWrapping;
import samenspel.diagram.picture.NameRoom;

/// The list under a picture that says whose a number at a disc is: "1 Wc 't Hoge Huis · 2 …".
///
/// @param size      of its letters in page units
/// @param isMissing whether there is no room for a list, so that it is said how many hubs have no name
record NameList(NameRoom.Numbers numbers, double size, boolean isMissing) {
    /// Of the room that title and caption leave.
    private static final double MOST = 0.3;
    /// Who asks for everybody's name reads from nearer by.
    private static final double SMALLER = 0.7;
    private static final double SLACK = 0.9;
    /// Keeps a number and its name on one line.
    private static final String JOINED = "\u00a0";

    static NameList of(NameRoom.Numbers numbers, Page format) {
        double least = format.leastLetter();
        return new NameList(numbers, numbers == NameRoom.Numbers.EVERYBODY ? Math.max(Page.LEAST_LETTER, SMALLER * least) : least, false);
    }

    /// Of nobody.
    static NameList none(Page format, boolean isMissing) {
        return new NameList(NameRoom.Numbers.NOBODY, format.leastLetter(), isMissing);
    }

    boolean fits(int lines, double height) {
        return TextBlockMarks.height(lines, size) <= MOST * height;
    }

    /// @param names that of number 1 first
    TextBlockMarks text(List<String> names, double width) {
        String words = IntStream.range(0, names.size()).mapToObj(at -> entry(at + 1 + JOINED, names.get(at), SLACK * width)).collect(Collectors.joining(JOINED + "· "));
        List<String> lines = names.isEmpty() ? List.of() : LineWrapping.within(words, size, TextBlockMarks.quiet(size).weight(), SLACK * width);
        return new TextBlockMarks("names", MarkRole.CAPTION, lines.stream().map(line -> line.replace(JOINED, " ")).toList(), TextBlockMarks.quiet(size));
    }

    /// On one line where it is not wider than that.
    private String entry(String number, String name, double width) {
        String whole = number + name.replace(" ", JOINED);
        return Typeface.width(whole + JOINED + "·", size, TextBlockMarks.quiet(size).weight()) <= width ? whole : number + name;
    }

    List<Mark> marks(List<String> names, Box box) {
        return text(names, box.width()).at(box.x(), box.y());
    }
}
