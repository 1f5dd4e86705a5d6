package samenspel.claim;

import java.util.Optional;

/// A condition held against a network.
///
/// @param said   words in place of the number; empty where it is written
/// @param number empty where there is none
/// @param other  the number it is held against; empty where it is held against none, or there is none
public record JudgedClaim(Reference reference, Optional<String> said, Optional<ToldNumber> number, Optional<ToldNumber> other, Verdict verdict) {
    public ClaimBase base() {
        return reference.baseOrUsual();
    }
}
