package samenspel.text.help;

import java.util.List;
import java.util.stream.Collectors;

/// A part of what somebody wrote: a paragraph, a heading, an item of a list or a quotation.
///
/// @param level of lists and quotations in each other, from 0
/// @param mark  before an item, such as `•` or `3.`; empty before all else
public record NoteBlock(Kind kind, int level, String mark, List<Piece> pieces) {
    /// What it is.
    public enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        QUOTATION
    }

    /// Words that look alike.
    public record Piece(String words, boolean strong, boolean emphasised) {
    }

    public NoteBlock {
        pieces = List.copyOf(pieces);
    }

    /// Its lines without marking, for where none can stand: an item with its mark before it.
    public List<String> plainLines() {
        String words = pieces.stream().map(Piece::words).collect(Collectors.joining());
        return (mark.isEmpty() ? words : mark + " " + words).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
