package samenspel.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import samenspel.diagram.Diagram;
import samenspel.network.Profile;

/// Where the welcome page gets its small pictures from.
public interface Thumbnails {

    /// A sample as a card shows it.
    ///
    /// @param file    its name, by which it is opened
    /// @param profile of its network
    /// @param organisations how many it has
    /// @param picture small
    record Sample(String file, Profile profile, int organisations, Diagram picture) {
    }

    /// A file used before as a card shows it.
    ///
    /// @param there   whether it is there at this moment
    /// @param profile of its network; empty for what is not known without opening it, or is confidential
    /// @param picture small and without any name; empty where there is none
    record OfFile(boolean there, Optional<Profile> profile, Optional<Diagram> picture) {
    }

    /// Hands over the samples on the window's thread, at once or later.
    void whenReady(Consumer<List<Sample>> receiver);

    /// The same of a file.
    void whenReady(Path file, Consumer<OfFile> receiver);
}
