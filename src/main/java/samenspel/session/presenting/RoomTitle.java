package samenspel.session.presenting;

/// What may stand above a scene.
///
/// @param own             as it was written, with its numbers
/// @param nameless        the same without names of organisations
/// @param neutral         what is drawn
/// @param neutralNameless the same of a network that has no name where names of a confidential study are off
/// @param quoted          the own one between quotation marks, behind what has become of it
/// @param quotedNameless  the same without names
public record RoomTitle(String own, String nameless, String neutral, String neutralNameless, String quoted, String quotedNameless) {
    /// Whether words say only what is drawn.
    boolean isNeutral(String words) {
        return words.equals(neutral) || words.equals(neutralNameless);
    }
}
