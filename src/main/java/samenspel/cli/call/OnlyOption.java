package samenspel.cli.call;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.diagram.seen.MeasureConditions;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.MeasureWords;
import samenspel.measure.NumberRange;
import samenspel.measure.OrganisationMeasure;
import samenspel.text.Texts;

/// Reads `--only 'degree>=10'`, which leaves out organisations for a number, and `--only-known`.
record OnlyOption(ParseResult call, Texts texts) {
    private static final String NUMBER = "(-?\\d+(?:[.,]\\d+)?)";
    private static final Pattern BOUND = Pattern.compile("([a-z-]+)\\s*(>=|<=|=)\\s*" + NUMBER);
    private static final Pattern RANGE = Pattern.compile("([a-z-]+)\\s*=\\s*" + NUMBER + "\\.\\." + NUMBER);

    MeasureConditions conditions() throws Stop {
        List<MeasureCondition> all = new ArrayList<>();
        List<String> words = call.matchedOptionValue("--only", List.of());
        for (String word : words) {
            all.add(condition(word.strip()));
        }
        return new MeasureConditions(all, !call.hasMatchedOption("--only-known"));
    }

    private MeasureCondition condition(String word) throws Stop {
        Matcher range = RANGE.matcher(word);
        if (range.matches() && number(range.group(2)) <= number(range.group(3))) {
            return new MeasureCondition(measure(range.group(1)), new NumberRange(number(range.group(2)), number(range.group(3))));
        }
        Matcher bound = BOUND.matcher(word);
        if (!bound.matches()) {
            throw Stop.wrongUsage(texts.get("cli.only.form", word));
        }
        double number = number(bound.group(3));
        return new MeasureCondition(measure(bound.group(1)), switch (bound.group(2)) {
            case ">=" -> NumberRange.atLeast(number);
            case "<=" -> NumberRange.atMost(number);
            default -> new NumberRange(number, number);
        });
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(',', '.'));
    }

    private OrganisationMeasure measure(String id) throws Stop {
        List<OrganisationMeasure> known = SizeBy.measuresWithoutCapacity();
        return known.stream().filter(measure -> measure.id().equals(id)).findFirst().orElseThrow(() ->
                Stop.wrongUsage(texts.get("cli.unknown.measure", id, known.stream().map(MeasureWords::id).collect(Collectors.joining(", ")))));
    }
}
