package samenspel.study.numbers.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import samenspel.diagram.seen.Meeting;
import samenspel.measure.NumberRange;
import samenspel.measure.organisation.OrganisationValue;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.text.Folding;

/// Which organisations a table lists, in which order.
///
/// @param rows   whom the filters leave
/// @param all    how many there are without filters
/// @param unsure   how many the filters leave out that may belong, since not every tie is known
/// @param doubtful how many are listed that may not belong, since not every tie is known
public record ListedRows(List<OrganisationId> rows, int all, int unsure, int doubtful) {
    public ListedRows {
        rows = List.copyOf(rows);
    }

    /// @param found what somebody saw who typed in the filters of words
    /// @param shown what is seen in the table; without names the order tells nothing of them
    public static ListedRows of(OrganisationTable table, OrganisationListing listing, WhoWords found, WhoWords shown) {
        List<OrganisationId> rows = new ArrayList<>();
        int unsure = 0;
        int doubtful = 0;
        List<Organisation> all = table.rows();
        Map<PlacedColumn, NumberRange> ranges = ranges(table, listing);
        for (Organisation one : all) {
            boolean worded = isWorded(table, listing, found, one.id());
            Meeting counted = meeting(table, ranges, worded, one.id(), ListedRows::counted);
            Meeting possible = meeting(table, ranges, worded, one.id(), ListedRows::possible);
            if (counted == Meeting.YES) {
                rows.add(one.id());
                doubtful += possible == Meeting.YES ? 0 : 1;
            } else {
                unsure += possible == Meeting.NO ? 0 : 1;
            }
        }
        rows.sort(order(table, listing, shown));
        return new ListedRows(rows, all.size(), unsure, doubtful);
    }

    /// By which column rows are sorted; the first of numbers if the reader chose none.
    public static PlacedColumn sortedBy(OrganisationTable table, OrganisationListing listing) {
        return listing.by().filter(table.columns()::contains).or(() -> table.columns().stream().filter(one -> one.column().isNumber()).findFirst())
                .orElseGet(() -> PlacedColumn.of(OrganisationColumn.Who.NAME));
    }

    /// Whether the largest, or the last of words, come first.
    public static boolean isDescending(OrganisationTable table, OrganisationListing listing) {
        return listing.by().filter(table.columns()::contains).map(_ -> listing.descending()).orElseGet(() -> sortedBy(table, listing).column().isNumber());
    }

    /// What is typed in the filters of numbers; what cannot be read leaves all.
    private static Map<PlacedColumn, NumberRange> ranges(OrganisationTable table, OrganisationListing listing) {
        Map<PlacedColumn, NumberRange> ranges = new LinkedHashMap<>();
        listing.typed().forEach((column, typed) -> Optional.of(column).filter(one -> one.column().isNumber() && table.columns().contains(one))
                .flatMap(one -> OrganisationListing.range(one, typed)).filter(range -> !range.equals(NumberRange.ALL)).ifPresent(range -> ranges.put(column, range)));
        return ranges;
    }

    private static boolean isWorded(OrganisationTable table, OrganisationListing listing, WhoWords found, OrganisationId id) {
        return listing.typed().entrySet().stream().filter(one -> !one.getKey().column().isNumber() && table.columns().contains(one.getKey()))
                .allMatch(one -> List.of(Folding.fold(one.getValue()).split(" ")).stream().allMatch(found.searched(one.getKey(), id)::contains));
    }

    private static Meeting meeting(OrganisationTable table, Map<PlacedColumn, NumberRange> ranges, boolean worded, OrganisationId id,
                                   BiFunction<OrganisationValue, NumberRange, Meeting> by) {
        return ranges.entrySet().stream().map(one -> by.apply(table.value(one.getKey(), id), one.getValue())).reduce(worded ? Meeting.YES : Meeting.NO, Meeting::worse);
    }

    /// Whatever the unknown ties are.
    private static Meeting possible(OrganisationValue value, NumberRange wanted) {
        return value instanceof OrganisationValue.Known known && known.bounds().isPresent()
                ? Meeting.of(new NumberRange(known.bounds().get().least(), known.bounds().get().most()), wanted) : counted(value, wanted);
    }

    private static Meeting counted(OrganisationValue value, NumberRange wanted) {
        return switch (value) {
            case OrganisationValue.Known(double number, var bounds, boolean open) -> open
                    ? bounds.map(between -> Meeting.of(new NumberRange(between.least(), between.most()), wanted)).orElse(Meeting.UNKNOWN) : Meeting.of(number, wanted);
            case OrganisationValue.Unknown(double _, var bounds) -> bounds.map(between -> Meeting.of(new NumberRange(between.least(), between.most()), wanted)).orElse(Meeting.UNKNOWN);
            case OrganisationValue.Absent _, OrganisationValue.Undefined _ -> Meeting.NO;
        };
    }

    private static Comparator<OrganisationId> order(OrganisationTable table, OrganisationListing listing, WhoWords shown) {
        PlacedColumn by = sortedBy(table, listing);
        boolean descending = isDescending(table, listing);
        Comparator<OrganisationId> equal = equals(table, shown);
        if (!by.column().isNumber()) {
            return (descending ? words(table, by, shown).reversed() : words(table, by, shown)).thenComparing(equal);
        }
        return Comparator.comparingInt((OrganisationId id) -> group(table.value(by, id))).thenComparingDouble(id -> {
            OptionalDouble number = table.value(by, id).known();
            // -0.0 sorts before 0.0, so only what is not zero changes its sign.
            return number.isEmpty() ? 0 : descending && number.getAsDouble() != 0 ? -number.getAsDouble() : number.getAsDouble();
        }).thenComparing(equal);
    }

    /// What could be another number stands apart, below.
    private static int group(OrganisationValue value) {
        return switch (value) {
            case OrganisationValue.Known known -> known.open() ? 1 : 0;
            case OrganisationValue.Unknown _ -> 2;
            case OrganisationValue.Undefined _ -> 3;
            case OrganisationValue.Absent _ -> 4;
        };
    }

    private static Comparator<OrganisationId> words(OrganisationTable table, PlacedColumn by, WhoWords shown) {
        List<SectorId> sectors = table.network().sectors().stream().map(Sector::id).toList();
        return switch ((OrganisationColumn.Who) by.column()) {
            case NAME -> equals(table, shown);
            case SECTOR -> Comparator.comparingInt(id -> sectors.indexOf(organisation(table, id).sector()));
            case ACCESS -> Comparator.comparing(id -> organisation(table, id).access());
            case PRESENCE -> Comparator.comparing(id -> table.network().fieldwork(by.wave().orElseThrow()).participationOf(id));
        };
    }

    /// By name; without names as they are numbered, for any other order would tell of the names.
    private static Comparator<OrganisationId> equals(OrganisationTable table, WhoWords shown) {
        List<SectorId> sectors = table.network().sectors().stream().map(Sector::id).toList();
        Comparator<OrganisationId> numbered = Comparator.comparingInt((OrganisationId id) -> sectors.indexOf(organisation(table, id).sector())).thenComparing(id -> id);
        return shown.mode().isNaming() ? Comparator.comparing((OrganisationId id) -> shown.names().of(id), String.CASE_INSENSITIVE_ORDER).thenComparing(id -> id) : numbered;
    }

    private static Organisation organisation(OrganisationTable table, OrganisationId id) {
        return table.network().organisation(id).orElseThrow();
    }
}
