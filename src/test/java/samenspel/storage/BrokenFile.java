package samenspel.storage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import samenspel.study.Document;
import samenspel.text.account.Place;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;

/// The example's file with one thing changed, and what must be said about it. In the new text `»` stands
/// before the token that must be named.
///
/// @param find      a text in the file; its first occurrence is replaced
/// @param code      of the problem
/// @param arguments of the problem
record BrokenFile(String find, String instead, String code, String path, List<Object> arguments) {
    private static final String MARK = "»";

    /// The same, but the token to be named is not in the new text: it is the first one after it that begins so.
    BrokenFile at(String token) {
        String rest = example().substring(example().indexOf(find) + find.length());
        String between = rest.substring(0, rest.indexOf(token));
        return new BrokenFile(find + between, instead + between + MARK, code, path, arguments);
    }

    private static String example() {
        return NetworkFile.write(SmallNetwork.document(SmallNetwork.example()));
    }

    private String marked() {
        int at = example().indexOf(find);
        if (at < 0) {
            throw new IllegalArgumentException("the example has no " + find);
        }
        return example().substring(0, at) + instead + example().substring(at + find.length());
    }

    String text() {
        return marked().replace(MARK, "");
    }

    Reading<Document> reading() {
        return PlacesInRows.parse("x", text().getBytes(StandardCharsets.UTF_8));
    }

    Problem expected() {
        List<String> before = (marked().substring(0, marked().indexOf(MARK)) + MARK).lines().toList();
        Place place = new Place("x", path, before.size(), before.getLast().length());
        FileReason flaw = Arrays.stream(FileReason.values()).filter(f -> f.code().equals(code)).findFirst().orElseThrow();
        return new Problem(place, flaw, arguments, flaw.outcome());
    }

    @Override
    public String toString() {
        return code + " at " + path + ": " + instead.strip();
    }
}
