package samenspel.study.findings;

/// Something that was looked at in a network.
///
/// @param number     such as `32%`
/// @param sentence   what stands out, with its numbers; where nothing does, what was looked at
/// @param definition what is counted, and from which threshold on it stands out
/// @param strength   how many times as far as the threshold; below 1 it does not stand out
public record Finding(FindingKind kind, String number, String sentence, String definition, double strength) {

    public boolean standsOut() {
        return strength >= 1;
    }
}
