package samenspel.study.numbers.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import samenspel.measure.MeasureWords;
import samenspel.measure.whole.NetworkValue;
import samenspel.measure.whole.NetworkValue.Amount;
import samenspel.measure.whole.NetworkValue.Block;
import samenspel.measure.whole.NetworkValue.Blocks;
import samenspel.measure.whole.NetworkValue.Bounds;
import samenspel.measure.whole.NetworkValue.Count;
import samenspel.measure.whole.NetworkValue.Groups;
import samenspel.measure.whole.NetworkValue.Interchangeable;
import samenspel.measure.whole.NetworkValue.Levels;
import samenspel.measure.whole.NetworkValue.Part;
import samenspel.measure.whole.NetworkValue.Tally;
import samenspel.measure.whole.NetworkValue.Undefined;
import samenspel.measure.whole.NetworkValue.Why;
import samenspel.network.OrganisationId;

/// One number of what a measure says of a network; a census, sets and sectors are several.
///
/// @param item    which of them, such as `mutual`; empty for a single number
/// @param number  empty where it is undefined
/// @param counts  whether it is a whole number of something
/// @param part    of what the number is the share
/// @param within  of how many of the organisations it speaks, when not of all
/// @param members of a set, whose size the number is; of those who can be exchanged all, of whom so many are in the set
public record NumberLine(MeasureWords measure, String item, OptionalDouble number, boolean counts, Optional<Bounds> bounds, Optional<Part> part,
                         Optional<Part> within, List<OrganisationId> members, Optional<Why> why) {

    /// All numbers of a value.
    public static List<NumberLine> of(MeasureWords measure, NetworkValue value) {
        List<NumberLine> lines = new ArrayList<>();
        switch (value.reading()) {
            case Count _, Amount _, Undefined _, Part _ -> lines.add(single(measure, value));
            case Tally(var counts) -> counts.forEach((kind, count) -> lines.add(counted(measure, kind, count, value.within(), List.of())));
            case Groups(var groups) -> addSets(lines, measure, "", groups);
            case Interchangeable some -> addSets(lines, measure, some);
            case Levels(var levels) -> levels.forEach((level, sets) -> addSets(lines, measure, level + ".", sets));
            case Blocks(var blocks) -> blocks.forEach(block -> lines.add(of(measure, block)));
        }
        return lines;
    }

    /// A value in one line: of several sets how many there are, of one set its organisations; empty for a census and for sectors.
    public static Optional<NumberLine> whole(MeasureWords measure, NetworkValue value) {
        return switch (value.reading()) {
            case Count _, Amount _, Undefined _, Part _ -> Optional.of(single(measure, value));
            case Groups(var groups) when groups.size() == 1 -> Optional.of(counted(measure, "", groups.getFirst().size(), value.within(), groups.getFirst()));
            case Interchangeable(var sure, int more, var _) -> Optional.of(counted(measure, "", sure.size() + more, value.within(), sure));
            case Groups(var groups) -> Optional.of(counted(measure, "", groups.size(), value.within(), List.of()));
            case Levels(var levels) -> Optional.of(counted(measure, "", levels.values().stream().mapToLong(List::size).sum(), value.within(), List.of()));
            case Tally _, Blocks _ -> Optional.empty();
        };
    }

    private static NumberLine single(MeasureWords measure, NetworkValue value) {
        Optional<Part> part = value.reading() instanceof Part of ? Optional.of(of) : Optional.empty();
        Optional<Why> why = value.reading() instanceof Undefined(var reason) ? Optional.of(reason) : Optional.empty();
        return new NumberLine(measure, "", value.number(), value.reading() instanceof Count, value.bounds(), part, value.within(), List.of(), why);
    }

    private static NumberLine counted(MeasureWords measure, String item, long count, Optional<Part> within, List<OrganisationId> members) {
        return new NumberLine(measure, item, OptionalDouble.of(count), true, Optional.empty(), Optional.empty(), within, members, Optional.empty());
    }

    private static void addSets(List<NumberLine> lines, MeasureWords measure, String before, List<List<OrganisationId>> sets) {
        for (int i = 0; i < sets.size(); i++) {
            lines.add(counted(measure, before + (i + 1), sets.get(i).size(), Optional.empty(), sets.get(i)));
        }
    }

    /// Those who are in it in any case, and how many of which others are in it too.
    private static void addSets(List<NumberLine> lines, MeasureWords measure, Interchangeable some) {
        addSets(lines, measure, "", List.of(some.sure()));
        lines.add(new NumberLine(measure, "interchangeable", OptionalDouble.of(some.more()), true, Optional.empty(),
                Optional.of(new Part(some.more(), some.others().size())), Optional.empty(), some.others(), Optional.empty()));
    }

    private static NumberLine of(MeasureWords measure, Block block) {
        OptionalDouble density = block.density();
        Optional<Bounds> bounds = block.unknown() == 0 || density.isEmpty() ? Optional.empty()
                : Optional.of(new Bounds(density.getAsDouble(), (double) (block.ties() + block.unknown()) / block.possible()));
        return new NumberLine(measure, block.from().value() + ">" + block.to().value(), density, false, bounds,
                Optional.of(new Part(block.ties(), block.possible())), Optional.empty(), List.of(), Optional.empty());
    }

    /// The number in the unit in which it is read and compared: of organisations "112 of 135" how many.
    ///
    /// @param share the number or a bound of it
    double read(double share) {
        return form() == NumberForm.PART ? share * part.orElseThrow().whole() : share;
    }

    /// How it is written.
    public NumberForm form() {
        return counts ? NumberForm.COUNT : NumberForm.of(measure, part.isPresent() && item.isEmpty());
    }
}
