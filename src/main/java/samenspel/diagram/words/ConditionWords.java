package samenspel.diagram.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import samenspel.diagram.seen.ConditionsMet;
import samenspel.diagram.seen.FilterOutcome;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.diagram.seen.MeasureConditions;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.NumberRange;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.WaveId;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.text.WrittenNumber;

/// Sentences on who is left out of a picture for a number, such as all with fewer than 10 partners.
public final class ConditionWords {
    private static final int DECIMALS = 6;

    private final Network network;
    private final Texts texts;
    private final ChangeWords words;

    public ConditionWords(Network network, Language language) {
        this.network = network;
        this.texts = Texts.in(language);
        this.words = new ChangeWords(network, language);
    }

    /// None where nothing is asked.
    public List<String> of(Seen seen) {
        return seen.met(network).map(met -> of(seen, met)).orElse(List.of());
    }

    private List<String> of(Seen seen, ConditionsMet met) {
        MeasureConditions conditions = seen.filter().conditions();
        List<String> sentences = new ArrayList<>();
        List<MeasureCondition> telling = conditions.all().stream().filter(one -> !met.idle().contains(one)).toList();
        if (!telling.isEmpty()) {
            String counted = texts.get("caption.only", together(telling, seen), where(telling, seen), met.met().size(), met.of());
            sentences.add(met.unknown().isEmpty() ? counted : counted + " " + unknown(conditions, met));
        }
        sentences.addAll(open(met));
        met.idle().forEach(one -> sentences.add(texts.get("caption.only.idle", name(one))));
        return sentences;
    }

    /// How many of whom it is not known whether they belong are drawn all the same, or are not.
    public String unknown(MeasureConditions conditions, ConditionsMet met) {
        boolean answers = conditions.all().stream().allMatch(one -> one.measure().isPresent());
        return texts.get((answers ? "caption.only" : "caption.only.unsaid") + (conditions.keepsUnknown() ? ".kept" : ".left"), met.unknown().size());
    }

    private String name(MeasureCondition condition) {
        return condition.measure().map(measure -> texts.get(measure.nameKey())).orElseGet(() -> condition.by() instanceof SizeBy.OfAttribute(String attribute) ? attribute : "");
    }

    /// Of several pictures, in each of which ties of other layers or waves count.
    public List<String> ofEach(List<Seen> pictures) {
        List<ConditionsMet> met = pictures.stream().flatMap(seen -> seen.met(network).stream()).toList();
        MeasureConditions conditions = pictures.getFirst().filter().conditions();
        List<MeasureCondition> idle = conditions.all().stream().filter(one -> met.stream().allMatch(each -> each.idle().contains(one))).toList();
        List<MeasureCondition> telling = conditions.all().stream().filter(one -> !idle.contains(one)).toList();
        List<String> sentences = new ArrayList<>();
        if (!telling.isEmpty()) {
            sentences.add(texts.get("caption.only.each", together(telling, pictures.getFirst().withLayers(List.of()))));
            if (met.stream().anyMatch(each -> !each.unknown().isEmpty())) {
                sentences.add(texts.get(conditions.keepsUnknown() ? "caption.only.each.kept" : "caption.only.each.left"));
            }
        }
        idle.forEach(one -> sentences.add(texts.get("caption.only.idle", name(one))));
        return sentences;
    }

    /// How many may belong, or may not, since not every tie is known; none where that is sure.
    public List<String> open(ConditionsMet met) {
        List<String> sentences = new ArrayList<>();
        if (!met.maybe().isEmpty()) {
            sentences.add(texts.get("caption.only.maybe", met.maybe().size()));
        }
        if (!met.maybeNot().isEmpty()) {
            sentences.add(texts.get("caption.only.maybe-not", met.maybeNot().size()));
        }
        met.unbounded().forEach(one -> sentences.add(texts.get("caption.only.unbounded", name(one))));
        return sentences;
    }

    /// How many ties may belong, or may not, since not every tie is known; none where that is sure.
    public List<String> open(FilterOutcome left) {
        List<String> sentences = new ArrayList<>();
        if (left.maybe() > 0) {
            sentences.add(texts.get("caption.filter.maybe", left.maybe()));
        }
        if (left.maybeNot() > 0) {
            sentences.add(texts.get("caption.filter.maybe-not", left.maybeNot()));
        }
        return sentences;
    }

    private String together(List<MeasureCondition> conditions, Seen seen) {
        boolean alike = layers(conditions, seen).size() == 1;
        List<String> each = conditions.stream().map(one -> of(one, alike || one.measure().isEmpty() ? List.of() : one.counted(seen).layersOf(network))).toList();
        String last = each.getLast();
        return each.size() == 1 ? last : texts.get("condition.and", String.join(", ", each.subList(0, each.size() - 1)), last);
    }

    /// Of which layers the numbers are; one set where all are of the same.
    private Set<Set<LayerId>> layers(List<MeasureCondition> conditions, Seen seen) {
        return conditions.stream().filter(one -> one.measure().isPresent()).map(one -> Set.copyOf(one.counted(seen).layers())).collect(Collectors.toSet());
    }

    /// @param in the layers it is of, where they are to be named with it
    private String of(MeasureCondition condition, List<Layer> in) {
        String range = range(condition.range());
        return in.isEmpty() ? texts.get("condition.measure", name(condition), range) : texts.get("condition.measure.in", name(condition), range, named(in));
    }

    /// Such as "is 10 or more".
    public String range(NumberRange range) {
        if (range.least() == range.most()) {
            return texts.get("condition.exactly", written(range.least()));
        }
        if (Double.isInfinite(range.most())) {
            return texts.get("condition.least", written(range.least()));
        }
        return Double.isInfinite(range.least()) ? texts.get("condition.most", written(range.most()))
                : texts.get("condition.range", written(range.least()), written(range.most()));
    }

    private String written(double number) {
        return Double.isInfinite(number) ? "0" : new WrittenNumber(texts, DECIMALS).of(number);
    }

    /// The layers and waves whose ties count; layers not, where each condition names its own.
    private String where(List<MeasureCondition> conditions, Seen seen) {
        String waves = seen.lens() instanceof Lens.Between(WaveId from, WaveId to, Lens.Phase _) ? texts.get("condition.either", words.wave(from), words.wave(to)) : words.wave(seen.lens().wave());
        Set<Set<LayerId>> layers = layers(conditions, seen);
        List<Layer> in = (layers.size() == 1 ? seen.withLayers(layers.iterator().next()) : seen).layersOf(network);
        return layers.size() > 1 ? waves : texts.get("condition.within", named(in), waves);
    }

    private String named(List<Layer> layers) {
        return layers.stream().map(layer -> words.name(layer.name())).collect(Collectors.joining(" + "));
    }
}
