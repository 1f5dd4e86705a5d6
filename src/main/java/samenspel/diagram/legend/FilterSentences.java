package samenspel.diagram.legend;

import java.util.ArrayList;
import java.util.List;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.FilterCount;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.words.ConditionWords;
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
        String said = FilterWords.of(depiction.seen(), depiction.network(), depiction.language()).sentence();
        List<String> sentences = new ArrayList<>();
        if (each) {
            sentences.add(texts.get("caption.filter.each", said));
        } else {
            FilterCount count = FilterCount.of(depiction, drawnLayersCache);
            sentences.add(texts.get("caption.filter", said, count.ties(), count.of(), count.organisations(), count.whom()));
            sentences.addAll(open());
        }
        sentences.add(texts.get("caption.only.whole"));
        return sentences;
    }

    private List<String> open() {
        List<String> sentences = new ArrayList<>();
        ConditionWords conditions = new ConditionWords(depiction.network(), depiction.language());
        depiction.seen().met(depiction.network()).ifPresent(met -> {
            if (!met.unknown().isEmpty()) {
                sentences.add(conditions.unknown(depiction.seen().filter().conditions(), met));
            }
            sentences.addAll(conditions.open(met));
        });
        sentences.addAll(conditions.open(depiction.seen().left(depiction.network()).orElseThrow()));
        return sentences;
    }
}
