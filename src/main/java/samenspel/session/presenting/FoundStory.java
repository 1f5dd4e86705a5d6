package samenspel.session.presenting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.change.Counts;
import samenspel.change.Fate;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.words.ChangeWords;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.WaveId;
import samenspel.study.Card;
import samenspel.study.Cards;
import samenspel.study.View;
import samenspel.text.Texts;

/// The story of one organisation in the layer looked at: how many partners it had in each of two waves, what became of them, and who they are.
/// What is not known is said.
record FoundStory(Network network, View view, Card card, Layer layer, Function<OrganisationId, String> names, Texts texts) {
    /// So many are named of each fate.
    private static final int NAMED = 3;

    /// Empty for who is not in the network, and where there is no layer.
    static Optional<FoundStory> of(Network network, View view, OrganisationId id, Function<OrganisationId, String> names, Texts texts) {
        return Cards.layerLookedAt(network, view).flatMap(layer -> Cards.of(network, view, id).map(card -> new FoundStory(network, view, card, layer, names, texts)));
    }

    List<String> sentences() {
        List<String> said = new ArrayList<>();
        said.add(partners());
        Counts counts = card.counts();
        if (counts.kept() + counts.lost() + counts.gained() + counts.unknown() > 0) {
            said.add(fates(counts));
        }
        said.add(who());
        return said.stream().filter(sentence -> !sentence.isBlank()).toList();
    }

    /// Those it has ties with in either wave, the new ones first.
    SequencedSet<OrganisationId> others() {
        return Stream.of(Fate.GAINED, Fate.LOST, Fate.KEPT).flatMap(fate -> card.that(fate).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String partners() {
        List<WaveId> waves = view.change(network).map(change -> List.of(change.from(), change.to())).orElseGet(() -> List.of(network.waves().getFirst().id()));
        String ties = new ChangeWords(network, texts.language()).tiesWithin(layer);
        List<String> each = waves.stream().map(this::inWave).toList();
        String name = card.organisation().name();
        return each.size() == 1 ? texts.get("present.story.one", name, each.getFirst(), ties) : texts.get("present.story.two", name, each.getFirst(), each.getLast(), ties);
    }

    /// Such as `had 7 partners in 2018`.
    private String inWave(WaveId wave) {
        String when = network.wave(wave).orElseThrow().name().in(texts.language().tag());
        int partners = number(layer, wave);
        Participation took = card.participation().getOrDefault(wave, Participation.ANSWERED);
        boolean more = Cards.unknownPartners(network, layer, wave, card.organisation().id()) > 0;
        return switch (took) {
            case ABSENT -> texts.get("present.story.absent", when);
            case NOT_ANSWERED -> texts.get("present.story.silent", when, partners);
            case ANSWERED -> texts.get(more ? "present.story.at-least" : "present.story.had", when, partners);
        };
    }

    private String fates(Counts counts) {
        String known = texts.get("present.story.fates", counts.kept(), counts.lost(), counts.gained());
        return counts.unknown() == 0 ? known : texts.get("present.story.fates-unknown", known, counts.unknown());
    }

    /// Who is new and who is gone, or who stayed where nothing changed; another layer where there is no partner in this one.
    private String who() {
        String changed = Stream.of(Fate.GAINED, Fate.LOST).filter(fate -> !card.that(fate).isEmpty()).map(this::named).collect(Collectors.joining(" "));
        return !changed.isEmpty() ? changed : !card.that(Fate.KEPT).isEmpty() ? named(Fate.KEPT) : elsewhere();
    }

    private String named(Fate fate) {
        List<OrganisationId> all = card.that(fate);
        List<String> some = all.stream().limit(all.size() == NAMED + 1 ? NAMED + 1 : NAMED).map(names).toList();
        int left = all.size() - some.size();
        String whom = left == 0 ? texts.list(some) : texts.get("present.story.more", String.join(", ", some), left);
        return texts.get("present.story." + fate, whom.replaceFirst("[.]$", ""));
    }

    private String elsewhere() {
        WaveId wave = view.change(network).map(Lens.Between::to).orElseGet(() -> network.waves().getFirst().id());
        ChangeWords words = new ChangeWords(network, texts.language());
        return network.layers().stream().filter(other -> number(other, wave) > 0).max(Comparator.comparing(other -> number(other, wave)))
                .map(other -> texts.get("present.story.elsewhere", number(other, wave), words.tiesWithin(other))).orElse("");
    }

    private int number(Layer of, WaveId wave) {
        return Optional.ofNullable(card.ties().get(of.id())).map(row -> row.getOrDefault(wave, 0)).orElse(0);
    }
}
