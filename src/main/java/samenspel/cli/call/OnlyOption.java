package samenspel.cli.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.diagram.seen.MeasureConditions;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.MeasureWords;
import samenspel.measure.NumberRange;
import samenspel.measure.OrganisationMeasure;
import samenspel.network.AttributeColumn;

/// Reads `--only 'degree>=10'`, which leaves out organisations for a number, and `--only-known`.
record OnlyOption(ParseResult call, NetworkLookup known) {
    private static final String NUMBER = "(-?\\d+(?:[.,]\\d+)?)";
    private static final Pattern BOUND = Pattern.compile("(.+?)\\s*(>=|<=|=)\\s*" + NUMBER);
    private static final Pattern RANGE = Pattern.compile("(.+?)\\s*=\\s*" + NUMBER + "\\.\\." + NUMBER);

    MeasureConditions conditions() throws Stop {
        List<MeasureCondition> all = new ArrayList<>();
        List<String> words = call.matchedOptionValue("--only", List.of());
        for (String word : words) {
            all.add(condition(word.strip()));
        }
        return new MeasureConditions(all, !call.hasMatchedOption("--only-known"));
    }

    private MeasureCondition condition(String word) throws Stop {
        Bounded bounded = bounded(word).orElseThrow(() -> Stop.wrongUsage(known.texts().get("cli.only.form", word)));
        return new MeasureCondition(by(bounded.name()), bounded.range());
    }

    /// A name with bounds.
    record Bounded(String name, NumberRange range) {
    }

    /// Such as `degree>=10` or `degree=5..10`; empty for what has another form.
    static Optional<Bounded> bounded(String word) {
        Matcher range = RANGE.matcher(word);
        if (range.matches() && number(range.group(2)) <= number(range.group(3))) {
            return Optional.of(new Bounded(range.group(1), new NumberRange(number(range.group(2)), number(range.group(3)))));
        }
        Matcher bound = BOUND.matcher(word);
        return bound.matches() ? Optional.of(new Bounded(bound.group(1), range(bound.group(2), number(bound.group(3))))) : Optional.empty();
    }

    private static NumberRange range(String sign, double number) {
        return switch (sign) {
            case ">=" -> NumberRange.atLeast(number);
            case "<=" -> NumberRange.atMost(number);
            default -> new NumberRange(number, number);
        };
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(',', '.'));
    }

    /// A measure by its id, or an attribute that is a number by its name.
    SizeBy by(String name) throws Stop {
        Stream<String> attributes = AttributeColumn.of(known.network()).stream().filter(column -> column.kind() == AttributeColumn.Kind.NUMBER).map(AttributeColumn::name);
        Optional<SizeBy> attribute = attributes.filter(name::equalsIgnoreCase).findFirst().map(SizeBy.OfAttribute::new);
        List<OrganisationMeasure> measures = SizeBy.measuresWithoutCapacity();
        return measures.stream().filter(measure -> measure.id().equals(name)).findFirst().map(SizeBy::of).or(() -> attribute).orElseThrow(() ->
                Stop.wrongUsage(known.texts().get("cli.unknown.measure", name, measures.stream().map(MeasureWords::id).collect(Collectors.joining(", ")))));
    }
}
