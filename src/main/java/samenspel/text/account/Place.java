package samenspel.text.account;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samenspel.text.Texts;

/// Where in somebody's data something was found, as the user counts: lines and columns from 1,
/// 0 where it does not apply.
///
/// @param path a JSON path, a sheet's name or the like; may be empty
public record Place(String file, String path, int line, int column) {
    private static final Pattern BARE = Pattern.compile("\\$(\\.[a-z]+)?(\\[\\d+])*(?=$|[.\\[])");

    public static Place of(String file) {
        return new Place(file, "", 0, 0);
    }

    public Place inFile(String other) {
        return new Place(other, path, line, column);
    }

    /// The same with no more of a path than its first field and numbers: what follows may be somebody's words.
    Place bare() {
        Matcher start = BARE.matcher(path);
        return new Place(file, start.lookingAt() ? start.group() : "", line, column);
    }

    boolean isBare() {
        return equals(bare());
    }

    /// In words, such as `$.organisations[3].id (line 41, column 12)`; the file is not named.
    String in(Texts texts) {
        String lines = line == 0 ? "" : column == 0 ? texts.get("place.row", line) : texts.get("place.line", line, column);
        return (path + " " + lines).strip();
    }
}
