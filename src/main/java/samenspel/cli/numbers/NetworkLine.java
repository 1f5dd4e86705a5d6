package samenspel.cli.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.measure.whole.NetworkValue;
import samenspel.measure.whole.NetworkValue.Amount;
import samenspel.measure.whole.NetworkValue.Block;
import samenspel.measure.whole.NetworkValue.Blocks;
import samenspel.measure.whole.NetworkValue.Bounds;
import samenspel.measure.whole.NetworkValue.Count;
import samenspel.measure.whole.NetworkValue.Groups;
import samenspel.measure.whole.NetworkValue.Levels;
import samenspel.measure.whole.NetworkValue.Part;
import samenspel.measure.whole.NetworkValue.Tally;
import samenspel.measure.whole.NetworkValue.Undefined;
import samenspel.network.OrganisationId;

/// One number of what a measure says of a network; a census, sets and sectors are several.
///
/// @param item    which of them, such as `mutual`; empty for a single number
/// @param number  empty where it is undefined
/// @param part    of what the number is the share
/// @param within  of how many of the organisations it speaks, when not of all
/// @param members of a set, whose size the number is
record NetworkLine(NetworkMeasure measure, String item, OptionalDouble number, Optional<Bounds> bounds, Optional<Part> part,
                   Optional<Part> within, List<OrganisationId> members) {

    static List<NetworkLine> of(NetworkMeasure measure, NetworkValue value) {
        List<NetworkLine> lines = new ArrayList<>();
        switch (value.reading()) {
            case Count _, Amount _, Undefined _ -> lines.add(new NetworkLine(measure, "", value.number(), value.bounds(), Optional.empty(), value.within(), List.of()));
            case Part part -> lines.add(new NetworkLine(measure, "", value.number(), value.bounds(), Optional.of(part), value.within(), List.of()));
            case Tally(var counts) -> counts.forEach((kind, count) -> lines.add(new NetworkLine(measure, kind, OptionalDouble.of(count), Optional.empty(),
                    Optional.empty(), value.within(), List.of())));
            case Groups(var groups) -> addSets(lines, measure, "", groups);
            case Levels(var levels) -> levels.forEach((level, sets) -> addSets(lines, measure, level + ".", sets));
            case Blocks(var blocks) -> blocks.forEach(block -> lines.add(of(measure, block)));
        }
        return lines;
    }

    private static void addSets(List<NetworkLine> lines, NetworkMeasure measure, String before, List<List<OrganisationId>> sets) {
        for (int i = 0; i < sets.size(); i++) {
            lines.add(new NetworkLine(measure, before + (i + 1), OptionalDouble.of(sets.get(i).size()), Optional.empty(), Optional.empty(), Optional.empty(), sets.get(i)));
        }
    }

    private static NetworkLine of(NetworkMeasure measure, Block block) {
        OptionalDouble density = block.density();
        Optional<Bounds> bounds = block.unknown() == 0 || density.isEmpty() ? Optional.empty()
                : Optional.of(new Bounds(density.getAsDouble(), (double) (block.ties() + block.unknown()) / block.possible()));
        return new NetworkLine(measure, block.from().value() + ">" + block.to().value(), density, bounds,
                Optional.of(new Part(block.ties(), block.possible())), Optional.empty(), List.of());
    }
}
