package samenspel.storage.figures;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.diagram.seen.MeasureConditions;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.MeasureWords;
import samenspel.measure.NumberRange;
import samenspel.measure.OrganisationMeasure;
import samenspel.storage.FieldReader;
import samenspel.storage.FieldWriter;
import samenspel.storage.FileReason;
import samenspel.storage.FileValue;

/// Which organisations are in a figure for their numbers: `only`, and `onlyKnown` where who did not answer is left out too.
final class ConditionFormat {
    private ConditionFormat() {
    }

    static MeasureConditions read(FieldReader fields) {
        List<MeasureCondition> all = fields.optional("only").map(FileValue::items).orElse(List.of()).stream()
                .flatMap(item -> condition(item).stream()).toList();
        return new MeasureConditions(all, !fields.optional("onlyKnown").map(FileValue::flag).orElse(false));
    }

    private static Optional<MeasureCondition> condition(FileValue item) {
        FieldReader fields = item.fields();
        Optional<SizeBy> by = fields.optional("attribute").<SizeBy>map(part -> new SizeBy.OfAttribute(part.text()))
                .or(() -> fields.required("measure").map(part -> SizeBy.of(part.word(SizeBy.measuresWithoutCapacity(), MeasureWords::id))));
        double least = fields.optional("least").map(FileValue::number).orElse(Double.NEGATIVE_INFINITY);
        double most = fields.optional("most").map(FileValue::number).orElse(Double.POSITIVE_INFINITY);
        fields.keepRest();
        if (least <= most && (Double.isFinite(least) || Double.isFinite(most))) {
            return by.map(one -> new MeasureCondition(one, new NumberRange(least, most)));
        }
        item.report(FileReason.NOT_RANGE, item.shown());
        return Optional.empty();
    }

    static void write(FieldWriter fields, MeasureConditions only) {
        if (!only.isNone()) {
            fields.list("only", only.all(), ConditionFormat::word, (inside, condition) -> {
                inside.put(condition.measure().isPresent() ? "measure" : "attribute", word(condition));
                put(inside, "least", condition.range().least());
                put(inside, "most", condition.range().most());
            });
        }
        if (!only.keepsUnknown()) {
            fields.put("onlyKnown", true);
        }
    }

    private static String word(MeasureCondition condition) {
        return switch (condition.by()) {
            case SizeBy.OfMeasure(OrganisationMeasure measure) -> measure.id();
            case SizeBy.OfAttribute(String name) -> name;
        };
    }

    private static void put(FieldWriter fields, String name, double bound) {
        if (Double.isFinite(bound)) {
            fields.put(name, bound);
        }
    }
}
