package samenspel.study.numbers;

import java.util.Optional;
import samenspel.measure.organisation.OrganisationValue;
import samenspel.measure.whole.NetworkValue.Bounds;
import samenspel.measure.whole.NetworkValue.Why;
import samenspel.study.numbers.organisation.OrganisationColumn;
import samenspel.text.NumberWords;
import samenspel.text.Texts;
import samenspel.text.WrittenNumber;

/// Numbers of organisations as they are read in a table. What is unknown is never silently no: who did not answer has at least so many
/// partners, or a number from the least to the most.
public final class OrganisationWords {
    private static final int DECIMALS = 3;

    private final Texts texts;
    private final NumberWords numbers;

    public OrganisationWords(Texts texts) {
        this.texts = texts;
        this.numbers = new NumberWords(texts);
    }

    public String of(OrganisationColumn column, OrganisationValue value) {
        return switch (value) {
            case OrganisationValue.Known(double number, var bounds, boolean open) -> bounds.map(reach -> open ? open(column, number, reach) : between(column, reach))
                    .orElseGet(() -> open ? texts.get("numbers.as-far-as-known", number(column, number)) : number(column, number));
            case OrganisationValue.Unknown _ -> texts.get("numbers.unknown");
            case OrganisationValue.Absent _ -> texts.get("numbers.absent");
            case OrganisationValue.Undefined _ -> texts.get("table.none");
        };
    }

    /// From the least to the most wherever something is unknown. Where there is no number it is unknown, whatever its bounds are.
    public String full(OrganisationColumn column, OrganisationValue value) {
        if (value instanceof OrganisationValue.Unknown(double counted, var bounds) && Double.isNaN(counted)) {
            return bounds.filter(reach -> reach(column, reach).isPresent()).map(reach -> texts.get("numbers.unknown.between", between(column, reach)))
                    .orElseGet(() -> of(column, value));
        }
        return value.leastToMost().map(bounds -> between(column, bounds)).orElseGet(() -> value.known().isPresent() ? number(column, value.known().getAsDouble())
                : of(column, value));
    }

    /// What can only grow has no most that would say anything.
    private String open(OrganisationColumn column, double number, Bounds bounds) {
        return bounds.least() == number && !column.isShare() ? texts.get("numbers.at-least", number(column, number)) : between(column, bounds);
    }

    private String number(OrganisationColumn column, double number) {
        return column.isShare() ? texts.get("table.share", number) : column instanceof OrganisationColumn.OfAttribute ? new WrittenNumber(texts, DECIMALS).of(number)
                : numbers.of(number, column.counts());
    }

    private String between(OrganisationColumn column, Bounds bounds) {
        boolean alike = number(column, bounds.least()).equals(number(column, bounds.most()));
        return alike ? number(column, bounds.least()) : column.isShare() ? texts.get("table.share.open", bounds.least(), bounds.most()) : numbers.between(bounds.least(), bounds.most(), column.counts());
    }

    /// Empty where the two are written alike.
    private Optional<String> reach(OrganisationColumn column, Bounds bounds) {
        String least = number(column, bounds.least());
        String most = number(column, bounds.most());
        return least.equals(most) ? Optional.empty() : Optional.of(texts.get("numbers.bounds", least, most));
    }

    /// What a reader must know of a value beside its number; empty where there is nothing to know.
    public Optional<String> remark(OrganisationColumn column, OrganisationValue value) {
        return switch (value) {
            case OrganisationValue.Known(double _, var bounds, boolean open) -> bounds.flatMap(between -> reach(column, between))
                    .or(() -> open ? Optional.of(texts.get("cli.measure.silent")) : Optional.empty());
            case OrganisationValue.Unknown(double counted, var bounds) -> Optional.of(!Double.isNaN(counted) ? texts.get("numbers.unknown.plain")
                    : texts.get(Why.UNKNOWN.key()) + bounds.flatMap(between -> reach(column, between)).map(reach -> " " + reach).orElse(""));
            case OrganisationValue.Absent _ -> Optional.of(texts.get("numbers.absent.plain"));
            case OrganisationValue.Undefined(var why) -> Optional.of(texts.get(why.key()));
        };
    }
}
