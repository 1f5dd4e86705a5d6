package samenspel.diagram.seen;

import java.util.Optional;

/// How organisations appear.
///
/// @param sizeBy what the area of a disc says; empty for discs of one size
/// @param labels which of them have their name
public record Appearance(ColourBy colourBy, Optional<SizeBy> sizeBy, LabelMode labels, NameMode names) {
    public static final Appearance USUAL = new Appearance(ColourBy.SECTOR, Optional.empty(), LabelMode.KEY, NameMode.SHORT);

    public Appearance with(ColourBy other) {
        return new Appearance(other, sizeBy, labels, names);
    }

    public Appearance withSizeBy(Optional<SizeBy> by) {
        return new Appearance(colourBy, by, labels, names);
    }

    public Appearance with(LabelMode mode) {
        return new Appearance(colourBy, sizeBy, mode, names);
    }

    public Appearance with(NameMode mode) {
        return new Appearance(colourBy, sizeBy, labels, mode);
    }

    /// On paper nobody points at anything, so names that wait for it are none.
    public Appearance onPaper() {
        return labels == LabelMode.HOVER ? with(LabelMode.NONE) : this;
    }
}
