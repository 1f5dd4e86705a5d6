package samenspel.session.presenting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which window stands where.
///
/// @param audience  of the picture for the room; empty while its display is away, when the presenter's window shows all there is
/// @param presenter of the notes; empty where the picture for the room stands alone
public record DisplayPlan(List<Display> displays, Optional<Display> audience, Optional<Display> presenter) {
    public DisplayPlan {
        displays = List.copyOf(displays);
    }

    /// @param displays at least one
    /// @param wanted   for the room, by its key
    /// @param noted    whether there have been notes beside the picture: then it never goes where they stand
    public static DisplayPlan of(List<Display> displays, Optional<String> wanted, boolean noted) {
        Display main = displays.stream().filter(Display::main).findFirst().orElse(displays.getFirst());
        if (displays.size() == 1) {
            return noted ? new DisplayPlan(displays, Optional.empty(), Optional.of(main)) : new DisplayPlan(displays, Optional.of(main), Optional.empty());
        }
        Optional<Display> asked = wanted.flatMap(key -> displays.stream().filter(one -> one.key().equals(key)).findFirst());
        Display room = asked.orElseGet(() -> displays.stream().filter(one -> one != main).findFirst().orElse(main));
        Display other = room != main ? main : displays.stream().filter(one -> one != room).findFirst().orElse(main);
        return new DisplayPlan(displays, Optional.of(room), Optional.of(other));
    }

    /// Whether the room sees nothing.
    public boolean isLost() {
        return audience.isEmpty();
    }

    /// The display for the room after the two have changed places; the same where there is one.
    public Optional<String> swapped() {
        return presenter.filter(_ -> audience.isPresent()).or(() -> audience).map(Display::key);
    }

    /// By which the same displays are known again, whatever their order.
    public static String set(List<Display> displays) {
        return displays.stream().map(Display::key).sorted().collect(Collectors.joining(" "));
    }
}
