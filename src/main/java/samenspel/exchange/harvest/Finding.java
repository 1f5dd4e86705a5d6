package samenspel.exchange.harvest;

import java.util.List;
import java.util.Optional;
import samenspel.text.Place;
import samenspel.text.Texts;

/// Something in a file that was not used, or only with a remark.
///
/// @param place     of the first, where it stands for several
/// @param arguments of the message, strings and numbers only
/// @param times     for how many items it stands, at least 1
public record Finding(Fate fate, Reason reason, Place place, List<Object> arguments, int times) {
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /// What it is and what to do about it, without the place.
    public String message(Texts texts) {
        return texts.get(reason.key(), arguments.toArray());
    }

    /// What stood there; empty where nothing did or it cannot be said.
    public String stood() {
        return Stood.of(reason, arguments);
    }

    /// What reading once more can do about it.
    public Optional<Repair> repair() {
        return reason.repair();
    }

    Finding more(int items) {
        return new Finding(fate, reason, place, arguments, times + items);
    }
}
