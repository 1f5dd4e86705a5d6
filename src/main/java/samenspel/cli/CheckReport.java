package samenspel.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import samenspel.cli.call.Columns;
import samenspel.cli.call.Input;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Wave;
import samenspel.study.Document;
import samenspel.study.byhand.HandWords;
import samenspel.text.Texts;
import samenspel.text.account.Outcome;
import samenspel.text.account.Account;
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

    String of(List<Path> files, OpenedStudy opened) {
        StringBuilder report = new StringBuilder();
        Reading<Document> reading = opened.reading();
        report.append(headline(Input.oneLine(named(files)), opened)).append('\n');
        reading.value().ifPresent(document -> report.append(contents(document.network())).append(byHand(document)));
        return report.append(used(reading.account(), areSeveral(files))).toString();
    }

    /// How many rows were used, and what there is to say of the others.
    ///
    /// @param ofSeveral whether the places name their files
    String used(Account account, boolean ofSeveral) {
        StringBuilder report = new StringBuilder();
        Tally rows = account.tally();
        report.append(texts.get("cli.check.rows", rows.read(), rows.used(), rows.setAside(), rows.rejected())).append('\n');
        account.problems().stream().limit(MOST_PROBLEMS).forEach(problem -> report.append(line(problem, ofSeveral)));
        int more = account.problems().size() - MOST_PROBLEMS;
        return more > 0 ? report + texts.get("cli.check.more", more) + "\n" : report.toString();
    }

    static String named(List<Path> files) {
        return files.stream().map(Path::toString).collect(Collectors.joining(" + "));
    }

    /// Whether places must say of which file they are: of several, or of a folder of them, packed or not.
    static boolean areSeveral(List<Path> files) {
        return files.size() > 1 || Files.isDirectory(files.getFirst()) || files.getFirst().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    static String place(Problem problem, boolean ofSeveral, Texts texts) {
        return ((ofSeveral ? problem.place().file() + " " : "") + problem.where(texts)).strip();
    }

    private String headline(String file, OpenedStudy opened) {
        if (opened.reading().isRefused()) {
            return texts.get("cli.check.unreadable", file);
        }
        return opened.format().equals(OpenedStudy.OWN) ? texts.get("cli.check.readable", file)
                : texts.get("cli.check.foreign", file, opened.format());
    }

    private String byHand(Document document) {
        int changes = document.byHand().size();
        return changes == 0 ? "" : texts.get("cli.check.by-hand", changes, HandWords.day(document.byHand().getLast().day(), texts)) + "\n";
    }

    private String contents(Network network) {
        String name = network.profile().name().in(texts.language().tag());
        String title = texts.get(network.profile().synthetic() ? "cli.check.synthetic" : "cli.check.network", name);
        String counts = texts.get("cli.check.contents", network.organisations().size(), CheckJson.reportedTies(network));
        return Input.oneLine(title) + "\n" + counts + "\n" + layers(network);
    }

    /// Ties a layer and a wave.
    private String layers(Network network) {
        Columns columns = new Columns();
        List<String> head = new ArrayList<>(List.of("  " + texts.get("cli.check.layer")));
        network.waves().forEach(wave -> head.add(Input.oneLine(wave.id().value())));
        columns.add(head);
        network.layers().forEach(layer -> columns.add(line(network, layer)));
        return columns.toString();
    }

    private List<String> line(Network network, Layer layer) {
        List<String> line = new ArrayList<>(List.of("  " + Input.oneLine(layer.name().in(texts.language().tag()))));
        for (Wave wave : network.waves()) {
            line.add(whole.format(network.ties(layer, wave.id()).size()));
        }
        return line;
    }

    private String line(Problem problem, boolean ofSeveral) {
        String severity = texts.get(problem.isRefusal() ? "cli.check.error" : problem.outcome() == Outcome.KEPT ? "cli.check.note" : "cli.check.warning");
        String place = place(problem, ofSeveral, texts);
        return Input.oneLine(severity + (place.isEmpty() ? "" : " " + place) + ": " + problem.message(texts)) + "\n";
    }
}
