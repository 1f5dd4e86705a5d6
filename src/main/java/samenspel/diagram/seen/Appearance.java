package samenspel.diagram.seen;

import java.util.Optional;

/// How organisations appear.
///
/// @param sizeBy what the area of a disc says; empty for discs of one size
/// @param labels which of them have their name
/// @param groups which of them have a ring; empty for none
public record Appearance(ColourBy colourBy, Optional<SizeBy> sizeBy, LabelMode labels, NameMode names, Optional<GroupBy> groups) {
    public static final Appearance USUAL = new Appearance(ColourBy.Trait.SECTOR, Optional.empty(), LabelMode.KEY, NameMode.SHORT);

    /// Without rings of groups.
    public Appearance(ColourBy colourBy, Optional<SizeBy> sizeBy, LabelMode labels, NameMode names) {
        this(colourBy, sizeBy, labels, names, Optional.empty());
    }

    public Appearance with(ColourBy other) {
        return new Appearance(other, sizeBy, labels, names, groups);
    }

    public Appearance withSizeBy(Optional<SizeBy> by) {
        return new Appearance(colourBy, by, labels, names, groups);
    }

    public Appearance with(LabelMode mode) {
        return new Appearance(colourBy, sizeBy, mode, names, groups);
    }

    public Appearance with(NameMode mode) {
        return new Appearance(colourBy, sizeBy, labels, mode, groups);
    }

    public Appearance withGroups(Optional<GroupBy> by) {
        return new Appearance(colourBy, sizeBy, labels, names, by);
    }

    /// On paper nobody points at anything, so names that wait for it are none.
    public Appearance onPaper() {
        return labels == LabelMode.HOVER ? with(LabelMode.NONE) : this;
    }
}
