package samenspel.cli;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Wave;
import samenspel.study.Document;
import samenspel.text.Texts;
import samenspel.text.account.Outcome;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;
import samenspel.text.account.Tally;
import samenspel.work.reading.OpenedStudy;

/// What is in a file, for reading.
final class CheckReport {
    private static final int MOST_PROBLEMS = 101;

    private final Texts texts;
    private final NumberFormat whole;

    CheckReport(Texts texts) {
        this.texts = texts;
        this.whole = NumberFormat.getIntegerInstance(texts.language().locale());
    }

    String of(Path file, OpenedStudy opened) {
        StringBuilder report = new StringBuilder();
        Reading<Document> reading = opened.reading();
        report.append(headline(file, opened)).append('\n');
        reading.value().ifPresent(document -> report.append(contents(document.network())));
        Tally rows = reading.account().tally();
        report.append(texts.get("cli.check.rows", rows.read(), rows.used(), rows.setAside(), rows.rejected())).append('\n');
        reading.problems().stream().limit(MOST_PROBLEMS).forEach(problem -> report.append(line(problem)));
        int more = reading.problems().size() - MOST_PROBLEMS;
        return more > 0 ? report + texts.get("cli.check.more", more) + "\n" : report.toString();
    }

    private String headline(Path file, OpenedStudy opened) {
        if (opened.reading().isRefused()) {
            return texts.get("cli.check.unreadable", file.toString());
        }
        return opened.format().equals(OpenedStudy.OWN) ? texts.get("cli.check.readable", file.toString())
                : texts.get("cli.check.foreign", file.toString(), opened.format());
    }

    private String contents(Network network) {
        String name = network.profile().name().in(texts.language().tag());
        String title = texts.get(network.profile().synthetic() ? "cli.check.synthetic" : "cli.check.network", name);
        String counts = texts.get("cli.check.contents", network.organisations().size(), CheckJson.reportedTies(network));
        return title + "\n" + counts + "\n" + layers(network);
    }

    /// Ties a layer and a wave.
    private String layers(Network network) {
        Columns columns = new Columns();
        List<String> head = new ArrayList<>(List.of("  " + texts.get("cli.check.layer")));
        network.waves().forEach(wave -> head.add(wave.id().value()));
        columns.add(head);
        network.layers().forEach(layer -> columns.add(line(network, layer)));
        return columns.toString();
    }

    private List<String> line(Network network, Layer layer) {
        List<String> line = new ArrayList<>(List.of("  " + layer.name().in(texts.language().tag())));
        for (Wave wave : network.waves()) {
            line.add(whole.format(network.ties(layer, wave.id()).size()));
        }
        return line;
    }

    private String line(Problem problem) {
        String severity = texts.get(problem.isRefusal() ? "cli.check.error" : problem.outcome() == Outcome.KEPT ? "cli.check.note" : "cli.check.warning");
        String place = problem.where(texts);
        return severity + (place.isEmpty() ? "" : " " + place) + ": " + problem.message(texts) + "\n";
    }
}
