package samenspel.session.presenting;

import java.util.Optional;
import samenspel.network.OrganisationId;

/// What the room sees.
public sealed interface RoomSight {

    /// A black screen.
    record Blank() implements RoomSight {
    }

    /// A scene.
    ///
    /// @param title  that the room reads
    /// @param place  among those told, from 0
    /// @param found  organisation that is lit with its ties
    /// @param sought what is being typed to find one; empty where none is sought
    /// @param names  whether organisations stand by name
    record Shown(ToldScene scene, String title, int place, int of, Optional<OrganisationId> found, Optional<String> sought, boolean names, boolean black) implements RoomSight {
    }
}
