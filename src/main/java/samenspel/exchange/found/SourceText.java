package samenspel.exchange.found;

import java.util.Arrays;
import samenspel.text.Spot;

/// The characters of a file, every line end made one `\n`.
public final class SourceText {
    private final String file;
    private final String encoding;
    private final String characters;
    private int[] lineStarts;

    public SourceText(String file, String encoding, String characters) {
        this.file = file;
        this.encoding = encoding;
        this.characters = characters;
    }

    public String file() {
        return file;
    }

    public String encoding() {
        return encoding;
    }

    public String characters() {
        return characters;
    }

    public int length() {
        return characters.length();
    }

    /// The line and column of a character.
    public Spot spot(int offset) {
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Spot(line + 1, offset - starts[line] + 1);
    }

    public Spot end() {
        return spot(characters.length());
    }

    private int[] lineStarts() {
        if (lineStarts == null) {
            int[] starts = new int[1 + (int) characters.chars().filter(c -> c == '\n').count()];
            int line = 0;
            for (int at = characters.indexOf('\n'); at >= 0; at = characters.indexOf('\n', at + 1)) {
                starts[++line] = at + 1;
            }
            lineStarts = starts;
        }
        return lineStarts;
    }
}
