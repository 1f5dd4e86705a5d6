package samenspel.diagram;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Reads advance widths from a TrueType file: `cmap` (format 4) gives a character's glyph, `hmtx` the
/// glyph's advance. Source: OpenType specification 1.9, chapters cmap, hhea, hmtx.
final class FontTables {
    private FontTables() {
    }

    static int offset(ByteBuffer font, String tag) {
        int tables = font.getShort(4);
        for (int i = 0; i < tables; i++) {
            byte[] name = new byte[4];
            font.get(12 + 16 * i, name);
            if (new String(name, StandardCharsets.ISO_8859_1).equals(tag)) {
                return font.getInt(12 + 16 * i + 8);
            }
        }
        throw new IllegalStateException("the typeface has no table " + tag);
    }

    static void advances(ByteBuffer font, Map<Integer, Integer> into) {
        int table = format4(font, offset(font, "cmap"));
        int segments = unsigned(font, table + 6) / 2;
        for (int segment = 0; segment < segments; segment++) {
            int last = unsigned(font, table + 14 + 2 * segment);
            int first = unsigned(font, table + 16 + 2 * segments + 2 * segment);
            for (int character = first; character <= last && character != 0xffff; character++) {
                into.put(character, advance(font, glyph(font, table, segments, segment, character)));
            }
        }
    }

    private static int format4(ByteBuffer font, int cmap) {
        int subtables = unsigned(font, cmap + 2);
        for (int i = 0; i < subtables; i++) {
            int table = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            if (unsigned(font, table) == 4) {
                return table;
            }
        }
        throw new IllegalStateException("the typeface has no character map of format 4");
    }

    private static int glyph(ByteBuffer font, int table, int segments, int segment, int character) {
        int first = unsigned(font, table + 16 + 2 * segments + 2 * segment);
        int delta = unsigned(font, table + 16 + 4 * segments + 2 * segment);
        int rangeAt = table + 16 + 6 * segments + 2 * segment;
        int range = unsigned(font, rangeAt);
        if (range == 0) {
            return character + delta & 0xffff;
        }
        int glyph = unsigned(font, rangeAt + range + 2 * (character - first));
        return glyph == 0 ? 0 : glyph + delta & 0xffff;
    }

    private static int advance(ByteBuffer font, int glyph) {
        int measured = unsigned(font, offset(font, "hhea") + 34);
        return unsigned(font, offset(font, "hmtx") + 4 * Math.min(glyph, measured - 1));
    }

    private static int unsigned(ByteBuffer font, int at) {
        return font.getShort(at) & 0xffff;
    }
}
