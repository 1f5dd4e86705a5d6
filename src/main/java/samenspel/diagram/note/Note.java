package samenspel.diagram.note;

import java.util.Optional;
import samenspel.network.WaveId;

/// Something written or drawn on the picture.
///
/// @param wave in which it is seen; empty for all
public record Note(NoteId id, Body body, Optional<WaveId> wave) {

    /// What it is.
    public sealed interface Body {
    }

    /// Words; a line break is kept.
    public record Text(String text, Anchor at) implements Body {
    }

    public record Arrow(Anchor from, Anchor to) implements Body {
    }

    /// A line round organisations.
    ///
    /// @param text beside it; may be empty
    public record Contour(Around around, String text) implements Body {
    }
}
