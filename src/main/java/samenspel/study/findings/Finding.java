package samenspel.study.findings;

import java.util.Optional;
import samenspel.claim.FilledText;
import samenspel.claim.Verdict;

/// Something that was looked at in a network.
///
/// @param number     such as `32%`
/// @param sentence   what stands out, with its numbers; where nothing does, what was looked at; of one that is kept what somebody made of it
/// @param definition what is counted, and from which threshold on it stands out
/// @param strength   how many times as far as the threshold; below 1 it does not stand out
/// @param typed      the sentence with its numbers by reference
/// @param title    the same as it stands by itself, without the definition: where anything is unknown it says that it is so as far as is known
/// @param edited     what is told in one that is kept; empty where the sentence is the program's
public record Finding(FindingKind kind, String number, String sentence, String definition, double strength, String typed, String title, Optional<FilledText> edited) {

    public boolean standsOut() {
        return strength >= 1;
    }

    /// Of what somebody made of it; empty where nothing is said that could be wrong.
    public Optional<Verdict> verdict() {
        return edited.flatMap(FilledText::verdict);
    }

    /// Whether its sentence may be said: nothing in it is false, doubtful or missing.
    public boolean canBeSaid() {
        return verdict().filter(found -> found != Verdict.HOLDS).isEmpty();
    }

    Finding kept(String words, FilledText told) {
        return new Finding(kind, number, told.words(), definition, strength, words, words, Optional.of(told));
    }
}
