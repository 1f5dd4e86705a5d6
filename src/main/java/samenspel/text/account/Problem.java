package samenspel.text.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import samenspel.text.Folding;
import samenspel.text.Texts;

/// Something odd in somebody's data: it was not used, or only with a remark.
///
/// @param place     of the first, where it stands for several
/// @param arguments of the message, strings and numbers only
/// @param times     for how many items it stands, at least 1
public record Problem(Place place, Reason reason, List<Object> arguments, Outcome outcome, int times) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public Problem(Place place, Reason reason, List<Object> arguments, Outcome outcome) {
        this(place, reason, arguments, outcome, 1);
    }

    /// Whether because of it nothing is used.
    public boolean isRefusal() {
        return outcome == Outcome.REFUSED;
    }

    /// What it is and what to do about it, in one or two sentences, without the place.
    public String message(Texts texts) {
        return texts.get(reason.key(), arguments.toArray());
    }

    /// The reason in a few words, the same for all of its kind; the message itself where there are none.
    public String title(Texts texts) {
        String brief = "reason." + reason.key().substring(reason.key().indexOf('.') + 1);
        return texts.has(brief) ? texts.get(brief) : message(texts);
    }

    /// The place in words, such as `$.organisations[3].id (line 41, column 12)`.
    public String where(Texts texts) {
        return place.in(texts);
    }

    /// Where, and what it is and what to do about it.
    public String in(Texts texts) {
        String where = where(texts);
        return where.isEmpty() ? message(texts) : where + ": " + message(texts);
    }

    /// Whether it quotes what stood there, or its place says more than a part of the file and a row.
    public boolean isQuoting() {
        return !place.isBare() || IntStream.range(0, arguments.size()).anyMatch(this::isQuote);
    }

    private boolean isQuote(int argument) {
        return arguments.get(argument) instanceof String && !reason.isOwn(argument);
    }

    /// The same without what it quotes: a row that can be looked up, and no word of the file.
    public Problem unquoted() {
        List<Object> bare = IntStream.range(0, arguments.size()).mapToObj(at -> isQuote(at) ? "…" : arguments.get(at)).toList();
        return new Problem(place.bare(), reason, bare, outcome, times);
    }

    /// What stood there; empty where nothing did or it cannot be said.
    public String stood() {
        return reason.stood(arguments);
    }

    /// What reading once more can do about it.
    public Optional<Repair> repair() {
        return reason.repair();
    }

    /// The same for more items.
    public Problem more(int items) {
        return new Problem(place, reason, arguments, outcome, times + items);
    }

    public Problem inFile(String file) {
        return new Problem(place.inFile(file), reason, arguments, outcome, times);
    }

    /// Whether the words somebody typed, folded, are in it.
    boolean says(String folded, Texts texts) {
        return folded.isEmpty() || Folding.fold(place.file() + " " + place.path() + " " + stood() + " " + message(texts)).contains(folded);
    }
}
