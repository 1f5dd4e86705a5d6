package samenspel.diagram.words;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.Measure;
import samenspel.measure.NumberRange;
import samenspel.measure.OrganisationMeasure;
import samenspel.network.FrequencyClass;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.ReportedLayer;
import samenspel.network.WaveId;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.text.WrittenNumber;

/// Conditions on numbers in few words, such as "10 or more strong partners".
final class ConditionNumbers {
    private static final int DECIMALS = 6;

    private final Seen seen;
    private final Network network;
    private final Texts texts;
    private final ChangeWords words;

    ConditionNumbers(Seen seen, Network network, Language language) {
        this.seen = seen;
        this.network = network;
        this.texts = Texts.in(language);
        this.words = new ChangeWords(network, language);
    }

    String of(MeasureCondition condition) {
        List<Layer> layers = condition.counted(seen).layersOf(network);
        String kind = layers.size() == 1 ? words.kind(layers.getFirst()) : "";
        String said = switch (condition.by()) {
            case SizeBy.OfMeasure(OrganisationMeasure measure) when texts.has("filter.number." + measure.id()) -> texts.get("filter.number." + measure.id(), range(condition.range()), kind);
            case SizeBy.OfMeasure(OrganisationMeasure measure) -> texts.get("filter.number", words.within(texts.get(measure.nameKey())), range(condition.range()));
            case SizeBy.OfAttribute(String name) -> texts.get("filter.number", name, range(condition.range()));
        };
        String counted = condition.measure().isPresent() && isNamed(condition, layers, kind) ? texts.get("filter.counted-in", said, names(layers)) : said;
        return seen.lens() instanceof Lens.Between(WaveId from, WaveId to, Lens.Phase _) && !condition.by().needsChange()
                ? texts.get("filter.either-wave", counted, words.wave(from), words.wave(to)) : counted;
    }

    /// Several layers always, and one that is not the one drawn where words such as "strong partners" do not say it.
    private boolean isNamed(MeasureCondition condition, List<Layer> layers, String kind) {
        boolean other = !layers.isEmpty() && !layers.equals(seen.layersOf(network));
        return layers.size() > 1 || other && (kind.isEmpty() || condition.measure().filter(Measure.DEGREE::equals).isEmpty());
    }

    /// Of several layers all of them, since a number means something else when one is added or goes.
    String names(List<Layer> layers) {
        List<String> names = layers.stream().map(layer -> words.within(words.name(layer.name()))).toList();
        return names.size() < 2 ? String.join("", names) : String.join(", ", names.subList(0, names.size() - 1)) + " " + texts.get("filter.join.and") + " " + names.getLast();
    }

    /// Such as "10 or more".
    String range(NumberRange range) {
        if (range.least() == range.most()) {
            return number(range.least());
        }
        if (Double.isInfinite(range.most())) {
            return texts.get("filter.range.least", number(range.least()));
        }
        return Double.isInfinite(range.least()) ? texts.get("filter.range.most", number(range.most())) : texts.get("filter.range", number(range.least()), number(range.most()));
    }

    /// How often, in words of the answer scale where the layers shown have it.
    String strength(NumberRange range) {
        boolean often = !network.frequencies().isEmpty() && seen.layersOf(network).stream().allMatch(ReportedLayer.class::isInstance);
        Optional<FrequencyClass> least = network.frequencies().stream().filter(one -> range.holds(one.strength())).findFirst();
        Optional<FrequencyClass> most = network.frequencies().reversed().stream().filter(one -> range.holds(one.strength())).findFirst();
        if (!often || least.isEmpty() || most.isEmpty()) {
            return texts.get("filter.strength", range(range));
        }
        String from = words.within(words.name(least.get().name()));
        String to = words.within(words.name(most.get().name()));
        if (least.equals(most) && least.get() != network.frequencies().getLast()) {
            return from;
        }
        return most.get() == network.frequencies().getLast() ? texts.get("filter.often.least", from) : texts.get("filter.range", from, to);
    }

    private String number(double number) {
        return Double.isInfinite(number) ? "0" : new WrittenNumber(texts, DECIMALS).of(number);
    }
}
