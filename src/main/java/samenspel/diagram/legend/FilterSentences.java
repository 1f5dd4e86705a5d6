package samenspel.diagram.legend;

import java.util.ArrayList;
import java.util.List;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.FilterCount;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.words.FilterWords;
import samenspel.text.Texts;

/// What a caption says of a filter that leaves out ties: all of it in a sentence, how much is left, and how much may belong or may not, since not every
/// tie is known.
final class FilterSentences {
    private final Depiction depiction;
    private final DrawnLayersCache drawnLayersCache;
    private final Texts texts;

    FilterSentences(Depiction depiction, DrawnLayersCache drawnLayersCache) {
        this.depiction = depiction;
        this.drawnLayersCache = drawnLayersCache;
        this.texts = Texts.in(depiction.language());
    }

    /// @param each whether of several pictures each by itself
    List<String> of(boolean each) {
        FilterWords words = FilterWords.of(depiction.seen(), depiction.network(), depiction.language());
        List<String> sentences = new ArrayList<>();
        if (each) {
            sentences.add(texts.get("caption.filter.each", ended(words.sentence())));
        } else {
            FilterCount count = FilterCount.of(depiction, drawnLayersCache);
            sentences.add(texts.get("caption.filter", ended(words.sentence()), FilterCountText.of(count, depiction.network(), depiction.language()), count.organisations(), count.whom()));
            sentences.addAll(words.open());
        }
        sentences.add(texts.get("caption.only.whole"));
        return sentences;
    }

    /// Without a full stop, such as that of a shortened name: one follows.
    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
