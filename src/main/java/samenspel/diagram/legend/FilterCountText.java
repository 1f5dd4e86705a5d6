package samenspel.diagram.legend;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.diagram.drawn.FilterCount;
import samenspel.diagram.words.ChangeWords;
import samenspel.network.Network;
import samenspel.text.Language;
import samenspel.text.Texts;

/// How many ties a filter leaves, in words: `12 of 300 ties`; of layers that cannot be counted together each by itself.
public final class FilterCountText {
    private FilterCountText() {
    }

    public static String of(FilterCount count, Network network, Language language) {
        Texts texts = Texts.in(language);
        if (count.apart().isEmpty()) {
            return texts.get("filter.count.ties", count.ties(), count.of(), texts.get("filter.ties.plain"));
        }
        ChangeWords words = new ChangeWords(network, language);
        String together = count.together().stream().map(words::tiesWithin).collect(Collectors.joining(" + "));
        Stream<String> apart = count.apart().stream().map(one -> texts.get("filter.count.ties", one.ties(), one.of(), words.tiesWithin(one.layer())));
        return Stream.concat(Stream.of(texts.get("filter.count.ties", count.ties(), count.of(), together)), apart).collect(Collectors.joining(", "));
    }
}
