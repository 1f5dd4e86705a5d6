package samenspel.study.story;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/// What somebody said of a scene, and when: a proposal beside the data, that changes none of them. Anybody may be named in it.
///
/// @param when  to the minute, by the clock of who wrote it down
/// @param words as they were typed, on one line; braces and brackets in them are no references
public record Remark(LocalDateTime when, String words) {
    public Remark {
        when = when.truncatedTo(ChronoUnit.MINUTES);
        words = String.join(" ", words.strip().split("\\s+"));
    }

    public Remark worded(String other) {
        return new Remark(when, other);
    }
}
