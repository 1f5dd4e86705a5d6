package samenspel.render.film.h264;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// The code tables of CAVLC (9.2), read from a resource. A code is kept as its bits with a one before them.
final class CodeTables {
    private final int[][][] tokens;
    private final int[][] zeros;
    private final int[][] chromaZeros;
    private final int[][] runs;

    private CodeTables(List<String> lines) {
        tokens = rows(lines, "token ").map(row -> Stream.of(row.split(" ")).map(CodeTables::table).toArray(int[][]::new)).toArray(int[][][]::new);
        zeros = rows(lines, "zeros ").map(row -> table(row.replace(' ', ','))).toArray(int[][]::new);
        chromaZeros = rows(lines, "chroma-zeros ").map(row -> table(row.replace(' ', ','))).toArray(int[][]::new);
        runs = rows(lines, "run ").map(row -> table(row.replace(' ', ','))).toArray(int[][]::new);
    }

    static CodeTables read() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(CodeTables.class.getResourceAsStream("codes.txt"), StandardCharsets.UTF_8))) {
            return new CodeTables(in.lines().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<String> rows(List<String> lines, String name) {
        return lines.stream().filter(line -> line.startsWith(name)).map(line -> line.substring(name.length()));
    }

    private static int[] table(String codes) {
        return Stream.of(codes.split(",")).mapToInt(code -> Integer.parseInt("1" + code, 2)).toArray();
    }

    /// @param neighbours the mean number of coefficients left and above; -1 for chroma DC
    void token(Bits bits, int neighbours, int coefficients, int ones) {
        int table = neighbours < 0 ? 4 : neighbours < 2 ? 0 : neighbours < 4 ? 1 : neighbours < 8 ? 2 : 3;
        put(bits, tokens[table][coefficients][ones]);
    }

    /// @param most how many coefficients a block of this kind can have
    void zeros(Bits bits, int most, int coefficients, int count) {
        put(bits, (most == 4 ? chromaZeros : zeros)[coefficients - 1][count]);
    }

    void run(Bits bits, int zerosLeft, int length) {
        put(bits, runs[Math.min(zerosLeft, 7) - 1][length]);
    }

    private static void put(Bits bits, int code) {
        int length = 31 - Integer.numberOfLeadingZeros(code);
        bits.put(code, length);
    }
}
