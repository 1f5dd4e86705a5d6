package samenspel.study.edit;

import java.time.LocalDate;
import samenspel.text.Language;

/// When and why something is entered by hand.
///
/// @param reason   in the user's words; may be empty
/// @param language in which the user names sectors
public record Entering(LocalDate day, String reason, Language language) {
}
