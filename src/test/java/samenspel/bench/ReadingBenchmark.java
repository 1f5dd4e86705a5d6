package samenspel.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import samenspel.exchange.Import;
import samenspel.exchange.ImportedNetwork;
import samenspel.exchange.found.ReadingOptions;

/// Times how long large tables take to become a network: a list of 100,000 ties as CSV and a workbook of 50,000
/// rows, of 10,000 organisations, three waves and two layers. The first line of each is a start from cold.
public final class ReadingBenchmark {
    private static final int TIMES = 5;
    private static final List<String> HEADING = List.of("wave", "layer", "from", "to", "strength");

    private ReadingBenchmark() {
    }

    public static void main(String[] none) throws IOException {
        Path folder = Files.createTempDirectory("samenspel-reading");
        Path workbook = Files.write(folder.resolve("ties.xlsx"), workbook(50_000));
        Path csv = Files.writeString(folder.resolve("ties.csv"), csv(100_000), StandardCharsets.UTF_8);
        for (int time = 1; time <= TIMES; time++) {
            report("CSV, 100,000 ties", csv, time);
            report("workbook, 50,000 rows", workbook, time);
        }
        Files.delete(workbook);
        Files.delete(csv);
        Files.delete(folder);
    }

    private static void report(String what, Path file, int time) {
        long start = System.nanoTime();
        long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        ImportedNetwork brought = Import.of(List.of(file), Optional.empty(), ReadingOptions.USUAL).reading().value().orElseThrow();
        System.out.printf(Locale.ROOT, "%-24s run %d: %.2f s, of the thread %.2f s; %,d organisations, %,d ties%n", what, time,
                (System.nanoTime() - start) / 1e9, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e9,
                brought.network().organisations().size(), brought.ties());
    }

    private static String csv(int ties) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder(String.join(";", HEADING)).append('\n');
        for (int tie = 0; tie < ties; tie++) {
            text.append(String.join(";", row(random))).append('\n');
        }
        return text.toString();
    }

    private static byte[] workbook(int rows) throws IOException {
        Random random = new Random(2);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "samenspel", "1.0")) {
            Worksheet sheet = book.newWorksheet("Ties");
            fill(sheet, 0, HEADING);
            for (int row = 1; row <= rows; row++) {
                fill(sheet, row, row(random));
            }
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private static List<String> row(Random random) {
        return List.of(Integer.toString(2018 + random.nextInt(3)), random.nextBoolean() ? "content" : "referral",
                "Organisation " + random.nextInt(10_000), "Organisation " + random.nextInt(10_000), Integer.toString(1 + random.nextInt(5)));
    }
}
