package samenspel.cli;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import samenspel.change.Change;
import samenspel.change.Comparison;
import samenspel.change.Counts;
import samenspel.cli.call.Columns;
import samenspel.diagram.seen.Names;
import samenspel.network.Network;
import samenspel.text.Texts;

/// Changes as a table for reading, a block a layer.
final class ChangeBlocks {
    private static final String UNDEFINED = "–";
    private final Network network;
    private final Names names;
    private final Texts texts;
    private final NumberFormat whole;
    private final NumberFormat percent;
    private final NumberFormat fraction;

    ChangeBlocks(Network network, Names names, Texts texts) {
        this.network = network;
        this.names = names;
        this.texts = texts;
        Locale locale = texts.language().locale();
        whole = NumberFormat.getIntegerInstance(locale);
        percent = NumberFormat.getPercentInstance(locale);
        percent.setMinimumFractionDigits(1);
        percent.setMaximumFractionDigits(1);
        fraction = NumberFormat.getNumberInstance(locale);
        fraction.setMinimumFractionDigits(2);
        fraction.setMaximumFractionDigits(2);
    }

    String of(Comparison comparison) {
        StringBuilder page = new StringBuilder();
        comparison.changes().forEach(change -> page.append(page.isEmpty() ? "" : "\n").append(block(change, title(comparison))));
        return page.toString();
    }

    private static String title(Comparison comparison) {
        return "cli.change.title." + comparison.denominator();
    }

    private String block(Change change, String title) {
        String language = texts.language().tag();
        String layer = network.layer(change.layer()).orElseThrow().name().in(language);
        String from = network.wave(change.from()).orElseThrow().name().in(language);
        String to = network.wave(change.to()).orElseThrow().name().in(language);
        Columns columns = new Columns();
        columns.add(head());
        ChangeRow.of(network, change).forEach(row -> columns.add(line(row)));
        return texts.get(title, layer, from, to) + "\n" + columns;
    }

    private List<String> head() {
        return Stream.of("part", "before", "kept", "lost", "gained", "unknown", "after", "loss", "jaccard")
                .map(word -> texts.get("cli.change.column." + word)).toList();
    }

    private List<String> line(ChangeRow row) {
        Counts counts = row.counts();
        return List.of(name(row.part()), whole.format(counts.before()), whole.format(counts.kept()),
                whole.format(counts.lost()), whole.format(counts.gained()), whole.format(counts.unknown()),
                whole.format(counts.after()), loss(counts), defined(fraction, counts.jaccard()));
    }

    /// From the least to the most it may be where much is unknown.
    private String loss(Counts counts) {
        String least = defined(percent, counts.loss());
        return counts.leavesLossOpen() ? least + "–" + percent.format(counts.lossAtMost()) : least;
    }

    private String name(ChangeRow.Part part) {
        return switch (part) {
            case ChangeRow.Everything _ -> texts.get("cli.change.all");
            case ChangeRow.AccessOrganisations _ -> texts.get("cli.change.access");
            case ChangeRow.InSector(var sector) -> sector.name().in(texts.language().tag());
            case ChangeRow.One(var organisation) -> "  " + names.of(organisation.id());
        };
    }

    private static String defined(NumberFormat format, double value) {
        return Double.isNaN(value) ? UNDEFINED : format.format(value);
    }
}
