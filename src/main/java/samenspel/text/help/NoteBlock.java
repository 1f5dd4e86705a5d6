package samenspel.text.help;

import java.util.List;

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
}
