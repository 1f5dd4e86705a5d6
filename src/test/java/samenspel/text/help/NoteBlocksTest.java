package samenspel.text.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import samenspel.text.help.NoteBlock.Kind;
import samenspel.text.help.NoteBlock.Piece;

class NoteBlocksTest {
    private static Piece plain(String words) {
        return new Piece(words, false, false);
    }

    private static NoteBlock paragraph(String words) {
        return new NoteBlock(Kind.PARAGRAPH, 0, "", List.of(plain(words)));
    }

    @Test
    void paragraphs_headings_items_and_quotations_are_parts_without_marking() {
        List<NoteBlock> expected = List.of(new NoteBlock(Kind.HEADING, 0, "", List.of(plain("Kop"))),
                new NoteBlock(Kind.PARAGRAPH, 0, "", List.of(plain("Vraag "), new Piece("eerst", true, false), plain(" naar "), new Piece("de", false, true), plain(" toegang."))),
                new NoteBlock(Kind.ITEM, 1, "•", List.of(plain("een"))), new NoteBlock(Kind.ITEM, 2, "1.", List.of(plain("drie"))), new NoteBlock(Kind.ITEM, 1, "•", List.of(plain("twee"))),
                new NoteBlock(Kind.QUOTATION, 0, "", List.of(plain("10:31 – Klopt niet."))));
        assertEquals(expected, NoteBlocks.of("# Kop\nVraag **eerst** naar *de* toegang.\n\n- een\n  1. drie\n- twee\n\n> 10:31 – Klopt niet.\n"));
    }

    @Test
    void links_code_tables_and_markup_keep_their_words() {
        List<NoteBlock> expected = List.of(new NoteBlock(Kind.PARAGRAPH, 0, "", List.of(plain("Zie "), plain("hier"), plain(" en "), plain("x < y"))), paragraph("<script>alert(1)</script>"), paragraph("regel 1\nregel 2"),
                new NoteBlock(Kind.PARAGRAPH, 0, "", List.of(plain("a"), plain(" · "), plain("b"))), new NoteBlock(Kind.PARAGRAPH, 0, "", List.of(plain("1"), plain(" · "), plain("2"))));
        assertEquals(expected, NoteBlocks.of("Zie [hier](https://example.org) en `x < y`\n\n<script>alert(1)</script>\n\n```\nregel 1\nregel 2\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"));
    }

    @Test
    void where_no_marking_can_stand_each_part_is_lines_of_words() {
        assertEquals(List.of("Kop", "Vraag eerst naar de toegang.", "• een", "1. drie", "1 · 2", "</script>", "regel 1", "regel 2"),
                NoteBlocks.of("# Kop\nVraag **eerst** naar *de* toegang.\n\n- een\n  1. drie\n\n| 1 | 2 |\n|---|---|\n\n</script>\n\n```\nregel 1\n\nregel 2\n```\n").stream().flatMap(block -> block.plainLines().stream()).toList());
    }
}
