package samenspel.session.search;

import java.util.List;
import samenspel.session.Action;
import samenspel.text.help.HelpLink;

/// Something that was found by a few letters.
///
/// @param id        the same for the same thing, among all of its kind
/// @param name      in the language of the window
/// @param detail    what it is or does; may be empty
/// @param key       of a command, in the notation of key combinations; empty for others
/// @param available whether choosing it does something at this moment
public record FoundThing(FoundKind kind, String id, String name, String detail, String key, boolean available, Deed deed) {

    /// What choosing it does.
    public sealed interface Deed {
    }

    /// @param actions done one after the other
    /// @param adding  done instead to add it to what there is; empty where nothing can be added
    public record Acts(List<Action> actions, List<Action> adding) implements Deed {
        public Acts {
            actions = List.copyOf(actions);
            adding = List.copyOf(adding);
        }
    }

    /// Opens the help there.
    public record Reads(HelpLink place) implements Deed {
    }
}
