package samenspel.study.numbers.organisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samenspel.measure.NumberRange;
import samenspel.measure.RangeText;
import samenspel.network.LayerId;
import samenspel.network.WaveId;

/// Which columns the table of organisations has, and which rows in which order.
///
/// @param columns    those chosen; empty for the usual ones
/// @param layer      of which layer columns are added; empty for the one looked at
/// @param wave       of which wave columns are added; empty for the one looked at
/// @param by         by which rows are sorted; empty for the first column of numbers
/// @param descending the largest first, words from Z on
/// @param drawnOnly  whether those that the picture leaves out are left out here too
/// @param typed      what is typed in the filters of columns: of words some of them, of numbers a range ([#range])
public record OrganisationListing(Optional<List<PlacedColumn>> columns, Optional<LayerId> layer, Optional<WaveId> wave, Optional<PlacedColumn> by,
                                  boolean descending, boolean drawnOnly, Map<PlacedColumn, String> typed) {
    public static final OrganisationListing USUAL = new OrganisationListing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true,
            false, Map.of());

    public OrganisationListing {
        columns = columns.map(List::copyOf);
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
    }

    /// With other columns; what was typed in those that are gone is gone too.
    public OrganisationListing with(List<PlacedColumn> others) {
        Map<PlacedColumn, String> rest = new LinkedHashMap<>(typed);
        rest.keySet().retainAll(others);
        return new OrganisationListing(Optional.of(others), layer, wave, by.filter(others::contains), descending, drawnOnly, rest);
    }

    /// With a column more, at the end, or without it.
    ///
    /// @param shown those there are now
    public OrganisationListing toggled(PlacedColumn column, List<PlacedColumn> shown) {
        List<PlacedColumn> next = new ArrayList<>(shown);
        if (!next.remove(column)) {
            next.add(column);
        }
        return with(next);
    }

    public OrganisationListing at(Optional<LayerId> otherLayer, Optional<WaveId> otherWave) {
        return new OrganisationListing(columns, otherLayer, otherWave, by, descending, drawnOnly, typed);
    }

    /// By another column: numbers the largest first, words from A on. By the same column the other way round.
    ///
    /// @param now by which they are sorted
    public OrganisationListing sortedBy(PlacedColumn other, PlacedColumn now) {
        return new OrganisationListing(columns, layer, wave, Optional.of(other), other.equals(now) ? !descending : other.column().isNumber(), drawnOnly, typed);
    }

    /// By a column of numbers.
    public OrganisationListing largestFirst(PlacedColumn other) {
        return new OrganisationListing(columns, layer, wave, Optional.of(other), true, drawnOnly, typed);
    }

    /// What is typed in the filter of one column.
    public OrganisationListing typing(PlacedColumn column, String text) {
        Map<PlacedColumn, String> next = new LinkedHashMap<>(typed);
        if (text.isBlank()) {
            next.remove(column);
        } else {
            next.put(column, text);
        }
        return new OrganisationListing(columns, layer, wave, by, descending, drawnOnly, next);
    }

    /// What is typed and can be read: of numbers a range.
    public Map<PlacedColumn, String> understood() {
        Map<PlacedColumn, String> read = new LinkedHashMap<>(typed);
        read.entrySet().removeIf(one -> !isUnderstood(one.getKey(), one.getValue()));
        return read;
    }

    static boolean isUnderstood(PlacedColumn column, String typed) {
        return !column.column().isNumber() || range(column, typed).isPresent();
    }

    /// The numbers that are asked for in the box of a column: `10` is 10 or more, `=10` exactly that. Empty for what cannot be read.
    public static Optional<NumberRange> range(PlacedColumn column, String typed) {
        return RangeText.read(RangeText.asLeast(typed), column.column().isShare());
    }

    /// With all, or only those drawn.
    public OrganisationListing drawnOnly(boolean only) {
        return new OrganisationListing(columns, layer, wave, by, descending, only, typed);
    }

    /// Without any filter.
    public OrganisationListing unfiltered() {
        return new OrganisationListing(columns, layer, wave, by, descending, drawnOnly, Map.of());
    }
}
