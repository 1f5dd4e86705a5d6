package samenspel.ui.panel;

import java.util.List;
import java.util.function.Consumer;
import samenspel.diagram.Diagram;
import samenspel.network.Profile;

/// Where the welcome page gets the pictures of the samples from.
public interface Thumbnails {

    /// A sample as a card shows it.
    ///
    /// @param file    its name, by which it is opened
    /// @param profile of its network
    /// @param organisations how many it has
    /// @param picture small
    record Sample(String file, Profile profile, int organisations, Diagram picture) {
    }

    /// Hands over the samples on the window's thread, at once or later.
    void whenReady(Consumer<List<Sample>> receiver);
}
