package samenspel.session.reading;

import java.util.List;
import java.util.Optional;
import samenspel.text.Folding;
import samenspel.text.Place;
import samenspel.text.Texts;

/// Something in a file that was not used, or only with a remark.
///
/// @param key       of the message, which says what it is and what to do
/// @param arguments of the message, strings and numbers only
/// @param place     of the first, where it stands for several
/// @param stood     what stood there; empty where nothing did or it cannot be said
/// @param times     for how many items it stands, at least 1
/// @param mend      what reading once more can do about it
public record Remark(Outcome outcome, String key, List<Object> arguments, Place place, String stood, int times, Optional<Mend> mend) {
    public Remark {
        arguments = List.copyOf(arguments);
    }

    public String message(Texts texts) {
        return texts.get(key, arguments.toArray());
    }

    /// The reason in a few words, the same for all of its kind; the message itself where there are none.
    public String title(Texts texts) {
        String brief = "reason." + key.substring(key.indexOf('.') + 1);
        return texts.has(brief) ? texts.get(brief) : message(texts);
    }

    /// Whether the words somebody typed, folded, are in it.
    boolean says(String folded, Texts texts) {
        return folded.isEmpty() || Folding.fold(place.file() + " " + place.path() + " " + stood + " " + message(texts)).contains(folded);
    }
}
