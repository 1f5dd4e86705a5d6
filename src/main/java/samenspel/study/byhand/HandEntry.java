package samenspel.study.byhand;

import java.time.LocalDate;
import java.util.List;

/// A change that somebody made by hand, as the account lists it.
///
/// @param day     when
/// @param reason  why, in the words of whoever made it; may be empty
/// @param names   of whom, as [HandKind] says
/// @param forNext whether it holds for the names in next year's file too
/// @param details what is otherwise; what fell away is among them
public record HandEntry(LocalDate day, String reason, HandKind kind, List<String> names, boolean forNext, List<HandDetail> details) {
    public HandEntry {
        reason = reason.strip();
        names = List.copyOf(names);
        details = List.copyOf(details);
    }
}
