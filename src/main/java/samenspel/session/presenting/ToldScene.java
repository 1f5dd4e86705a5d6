package samenspel.session.presenting;

import java.util.List;
import java.util.Optional;
import samenspel.claim.Verdict;
import samenspel.study.story.SceneSight;

/// A scene with its numbers filled in.
///
/// @param number  of the scene in the story, from 1, hidden ones counted
/// @param title   as it was written, with what has become of it
/// @param note    for who tells it, with its numbers
/// @param verdict on all that title and note claim; empty where they claim nothing
/// @param remarks on each claim, and on what has no number
public record ToldScene(int number, RoomTitle title, String note, Optional<Verdict> verdict, List<String> remarks, SceneSight sight) {
    public ToldScene {
        remarks = List.copyOf(remarks);
    }

    /// Whether it says nothing that is wrong or cannot be told.
    public boolean isTrue() {
        return verdict.isEmpty() || verdict.get() == Verdict.HOLDS;
    }

    /// Whether the room does not read its title while names are off.
    public boolean isHeldBack() {
        return !title.isNeutral(title.own()) && title.isNeutral(title.nameless());
    }

    /// What the room may read above it: never what does not hold, and no name where names are off.
    public String read(boolean names, ClaimChoice choice) {
        if (isTrue()) {
            return names ? title.own() : title.nameless();
        }
        return choice == ClaimChoice.QUOTED ? names ? title.quoted() : title.quotedNameless() : names ? title.neutral() : title.neutralNameless();
    }
}
