package samenspel.study.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.FilterCount;
import samenspel.diagram.legend.FilterCountText;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.words.FilterWords;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;
import samenspel.text.Texts;

/// What there is to be seen in the picture, for who does not see it: of which network, when, which ties and how many, and the organisation or the tie
/// that the keyboard is on.
public final class PictureSentence {
    private PictureSentence() {
    }

    /// @param tie the one that the keyboard is on, if any
    public static String of(Document document, View view, Optional<TieSentence> tie, DrawnLayersCache drawn, Language language) {
        Texts texts = Texts.in(language);
        Network network = document.network();
        List<String> said = new ArrayList<>();
        SequencedSet<OrganisationId> chosen = view.chosen(network);
        // What has just been gone to comes first: the rest was heard before.
        if (tie.isPresent()) {
            said.add(tie.get().words(language));
        } else if (chosen.size() == 1) {
            said.add(new OrganisationSentences(network, view, List.copyOf(chosen)).words(language));
        } else if (chosen.size() > 1) {
            said.add(texts.get("spoken.several", chosen.size()));
        }
        FilterCount count = FilterCount.of(view.depict(document, Emphasis.NONE, language), drawn);
        said.add(texts.get("spoken.picture", network.profile().name().in(language.tag()), when(network, view.seen().lens(), texts),
                FilterWords.of(view.seen(), network, language).sentence(), texts.get("filter.count", FilterCountText.of(count, network, language), count.organisations(), count.whom())));
        said.add(texts.get("picture.accessible"));
        return String.join(" ", said);
    }

    private static String when(Network network, Lens lens, Texts texts) {
        return lens instanceof Lens.Between change ? texts.get("spoken.change.waves", name(network, change.from(), texts), name(network, change.to(), texts))
                : name(network, lens.wave(), texts);
    }

    private static String name(Network network, WaveId wave, Texts texts) {
        return network.wave(wave).orElseThrow().name().in(texts.language().tag());
    }
}
