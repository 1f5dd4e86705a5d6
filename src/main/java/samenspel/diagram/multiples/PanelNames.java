package samenspel.diagram.multiples;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import samenspel.diagram.Box;
import samenspel.diagram.picture.NameCount;
import samenspel.diagram.picture.NameRoom;
import samenspel.diagram.seen.Depiction;
import samenspel.network.OrganisationId;
import samenspel.text.Texts;

/// What a page of several pictures says of names that find no place in them: a hub that finds none in one picture has the same number in all,
/// and a list says whose it is.
///
/// @param numbered who has a number in all pictures
/// @param listed   their names, that of number 1 first
/// @param leftOut  a sentence on names that have no place; empty where all stand
record PanelNames(NameRoom.Numbers numbers, SortedSet<OrganisationId> numbered, List<String> listed, String leftOut) {
    static final PanelNames PLAIN = new PanelNames(NameRoom.Numbers.NOBODY, new TreeSet<>(), List.of(), "");

    static PanelNames numbering() {
        return new PanelNames(NameRoom.Numbers.EVERY_HUB, new TreeSet<>(), List.of(), "");
    }

    NameRoom room(Box box) {
        return new NameRoom(Optional.of(box), List.of(), numbers, numbered);
    }

    /// What is to be said once the pictures have been drawn so.
    PanelNames after(List<MultipleCell> cells) {
        SortedSet<OrganisationId> all = cells.stream().flatMap(cell -> cell.names().whose().stream()).collect(Collectors.toCollection(TreeSet::new));
        boolean alike = cells.stream().allMatch(cell -> all.equals(new TreeSet<>(cell.names().whose())));
        return new PanelNames(numbers, all, alike ? cells.getFirst().names().numbered() : List.of(), leftOut(cells));
    }

    private static String leftOut(List<MultipleCell> cells) {
        Depiction first = cells.getFirst().depiction();
        Texts texts = Texts.in(first.language());
        IntSummaryStatistics left = of(cells, NameCount::leftOut);
        int hubs = of(cells, NameCount::hubs).getMax();
        return switch (first.seen().labels()) {
            case ALL -> left.getMax() == 0 ? "" : texts.get(left.getMin() == left.getMax() ? "multiples.names-left-out" : "multiples.names-left-out.between",
                    left.getMin(), left.getMax(), cells.getFirst().names().wanted());
            case KEY -> hubs == 0 ? "" : texts.get("multiples.hubs-left-out", hubs);
            case HOVER, NONE -> "";
        };
    }

    private static IntSummaryStatistics of(List<MultipleCell> cells, ToIntFunction<NameCount> count) {
        return cells.stream().map(MultipleCell::names).mapToInt(count).summaryStatistics();
    }
}
