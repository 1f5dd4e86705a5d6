package samenspel.diagram.table;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.Colour;
import samenspel.text.Language;

/// What a table on a page says, in words.
///
/// @param sentences for the caption
/// @param rows      each as long as the columns
/// @param named     false where ids of organisations must not be in the file
public record TableText(String title, List<String> sentences, List<TableText.Column> columns, List<List<TableText.Cell>> rows, boolean named, Language language) {
    public TableText {
        sentences = List.copyOf(sentences);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// @param place  stands below the name, such as a wave; may be empty
    /// @param number whether cells end at the right
    /// @param lost   whether its bars have the colour of what was lost
    public record Column(String name, String place, boolean number, boolean lost) {
    }

    /// @param bar  of a number; empty for none
    /// @param range from the least to the most that the number may be; empty where it is known
    /// @param dot  the colour of its sector, before words
    public record Cell(String text, Optional<Bar> bar, Optional<Bar> range, Optional<Colour> dot) {
    }

    /// Parts of the width of a cell, from 0 to 1.
    public record Bar(double from, double to) {
    }
}
