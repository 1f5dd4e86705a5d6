package samenspel.session.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import samenspel.text.Texts;

/// Something that can be mended at once.
///
/// @param count how many organisations, times or names it is about
/// @param pairs each word with the name that is nearest, where that is what is mended
/// @param file  the first it is about
public record Remedy(Mend mend, int count, SequencedMap<String, String> pairs, String file) {
    public Remedy {
        pairs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(pairs));
    }

    /// What its button says.
    public String in(Texts texts) {
        return texts.get("mend." + mend.name().toLowerCase(Locale.ROOT).replace('_', '-'), count);
    }
}
