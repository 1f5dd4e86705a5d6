package samenspel.cli.call;

import picocli.CommandLine.ParseResult;
import samenspel.diagram.figure.FigureWords;

/// The options `--title` and `--caption`, of pictures and films alike.
public final class WrittenOptions {
    private static final String TITLE = "--title";
    private static final String CAPTION = "--caption";
    private static final String FOUND = "auto";
    private static final String NONE = "none";

    private WrittenOptions() {
    }

    public static boolean hasTitle(ParseResult call) {
        return !title(call).equals(NONE);
    }

    /// Title and caption as the call says them.
    public static FigureWords words(ParseResult call) {
        FigureWords words = title(call).equals(FOUND) ? FigureWords.FOUND : FigureWords.NONE.withTitle(hasTitle(call) ? title(call) : "");
        return words.withCaption(call.matchedOptionValue(CAPTION, ""));
    }

    private static String title(ParseResult call) {
        return call.matchedOptionValue(TITLE, "");
    }
}
