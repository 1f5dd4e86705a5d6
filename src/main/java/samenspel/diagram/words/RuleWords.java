package samenspel.diagram.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.network.DerivationRule;
import samenspel.network.DerivedLayer;
import samenspel.network.FrequencyClass;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.TieRule;
import samenspel.text.Language;
import samenspel.text.Texts;

/// Sentences that say by which rules ties were made from reports, such as what makes a tie strong.
public final class RuleWords {
    private final Network network;
    private final Language language;
    private final Texts texts;
    private final ChangeWords words;

    public RuleWords(Network network, Language language) {
        this.network = network;
        this.language = language;
        this.texts = Texts.in(language);
        this.words = new ChangeWords(network, language);
    }

    /// A sentence for each of these layers that is made by a rule.
    public List<String> of(List<Layer> layers) {
        return layers.stream().flatMap(layer -> layer instanceof DerivedLayer derived ? Stream.of(rule(derived)) : Stream.empty()).toList();
    }

    /// In a few words, for a row that names the layer already.
    public String brief(DerivedLayer layer) {
        return switch (layer.rule()) {
            case DerivationRule.EnoughLayers rule -> texts.get("rule.brief", raised(isAny(rule) ? texts.get("rule.brief.any") : counted(rule)), rule.minimumLayers(),
                    rule.of().size(), texts.get(rule.confirmation() == TieRule.BOTH ? "rule.brief.both" : "rule.brief.either"));
        };
    }

    private boolean isAny(DerivationRule.EnoughLayers rule) {
        return rule.lastRank().isEmpty() && isEvery(rule.minimumFrequency());
    }

    private String raised(String words) {
        return words.substring(0, 1).toUpperCase(language.locale()) + words.substring(1);
    }

    private String rule(DerivedLayer layer) {
        return switch (layer.rule()) {
            case DerivationRule.EnoughLayers rule -> enoughLayers(layer, rule);
        };
    }

    private String enoughLayers(DerivedLayer layer, DerivationRule.EnoughLayers rule) {
        String layers = rule.of().stream().map(words::layer).map(words::within).collect(Collectors.joining(", "));
        String who = texts.get(rule.confirmation() == TieRule.BOTH ? "caption.rule.both" : "caption.rule.either");
        return texts.get("caption.rule", words.name(layer.name()), who, counted(rule), rule.minimumLayers(),
                rule.of().size(), layers);
    }

    private String counted(DerivationRule.EnoughLayers rule) {
        if (rule.lastRank().isEmpty()) {
            return frequency(rule.minimumFrequency());
        }
        String rank = texts.get("caption.rule.rank", rule.lastRank().getAsInt());
        return rule.minimumFrequency() > 1 ? frequency(rule.minimumFrequency()) + " " + rank : rank;
    }

    private String frequency(double minimum) {
        Optional<FrequencyClass> named = network.frequencies().stream().filter(f -> f.strength() >= minimum).findFirst();
        return isEvery(minimum) ? texts.get("caption.rule.any") : named
                .map(f -> texts.get("caption.rule.frequency", words.within(words.name(f.name()))))
                .orElseGet(() -> texts.get("caption.rule.strength", minimum));
    }

    private boolean isEvery(double minimum) {
        return minimum <= network.frequencies().stream().mapToDouble(FrequencyClass::strength).min().orElse(0);
    }
}
