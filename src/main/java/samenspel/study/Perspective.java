package samenspel.study;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import samenspel.network.Network;

/// In which form a network is looked at.
public enum Perspective {
    /// One picture.
    PICTURE,
    /// The wave before, the change and the wave after.
    SIDE_BY_SIDE,
    /// Every layer shown, in every wave.
    MULTIPLES,
    /// What is measured of each organisation.
    ORGANISATIONS,
    /// What each organisation kept, lost and gained.
    TABLE,
    /// Ties between sectors.
    MATRIX,
    /// What is measured of the whole network, in each layer and wave.
    NETWORK,
    /// What organisations with a key role lost, beside all others.
    RETENTION,
    /// The views in which a study of youth care is told, as cards or one of them large.
    STUDY,
    /// What selective integration would change.
    SCENARIO;

    /// In file names, messages and ids.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether of several waves it shows what changed.
    public boolean needsChange() {
        return this == SIDE_BY_SIDE || this == TABLE || this == MATRIX || this == RETENTION;
    }

    /// Whether there is nothing in it without a second wave.
    private boolean isOfChangeOnly() {
        return this == SIDE_BY_SIDE || this == TABLE;
    }

    /// Whether nothing is of use in it that is chosen beside the picture.
    public boolean isByItself() {
        return this == NETWORK || this == STUDY || this == SCENARIO;
    }

    /// Whether it is one picture or several and nothing beside.
    public boolean isOfPictures() {
        return this == PICTURE || this == SIDE_BY_SIDE || this == MULTIPLES;
    }

    /// Those a network has something to show in: without a second wave there is no change.
    public static List<Perspective> of(Network network) {
        return Stream.of(values()).filter(one -> network.waves().size() > 1 || !one.isOfChangeOnly()).toList();
    }
}
