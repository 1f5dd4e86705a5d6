package samenspel.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samenspel.exchange.harvest.Fate;
import samenspel.exchange.harvest.Finding;
import samenspel.exchange.harvest.Harvest;
import samenspel.exchange.harvest.Ledger;
import samenspel.exchange.harvest.Manner;
import samenspel.exchange.harvest.ReadingReport;
import samenspel.exchange.harvest.Reason;
import samenspel.text.Spot;

/// Brings files of other programs in as one network, guessing what they leave open: lists of nodes go with the
/// ties that name them; matrices, sheets, relations and files whose names differ in a year or number are waves,
/// others are layers; an attribute such as `sector` or `type` is the sector.
public final class Bringing {
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Optional<Choices.Several> how;
    private final UnaryOperator<Choices> told;
    private final List<Named> tied = new ArrayList<>();
    private final List<Harvest> lists = new ArrayList<>();
    private final List<ReadingReport> reports = new ArrayList<>();

    private Bringing(Optional<Choices.Several> how, UnaryOperator<Choices> told) {
        this.how = how;
        this.told = told;
    }

    /// @param files at least one; several are taken in the order of their names
    /// @param how   what several files, networks or relations are; empty to guess
    public static Brought read(List<Path> files, Optional<Choices.Several> how, Manner manner) {
        Optional<Brought> book = how.isPresent() ? Optional.empty() : OwnBooks.read(files, manner);
        if (book.isPresent()) {
            return book.get();
        }
        List<Reading> readings = new ArrayList<>();
        for (Path file : inOrder(files)) {
            Reading reading = GraphFiles.read(file, manner);
            if (reading instanceof Reading.Refused refused) {
                return new Brought.Refused(refused.file(), refused.why(), refused.report());
            }
            readings.add(reading);
        }
        return of(readings, how);
    }

    /// Whether files are a book of ours that says its study is confidential.
    public static boolean isConfidential(List<Path> files, Manner manner) {
        return OwnBooks.read(files, manner).filter(Brought.Whole.class::isInstance).map(Brought.Whole.class::cast)
                .filter(whole -> whole.network().profile().confidential()).isPresent();
    }

    /// Brings together what was read, in this order.
    ///
    /// @param readings at least one
    public static Brought of(List<Reading> readings, Optional<Choices.Several> how) {
        return of(readings, how, UnaryOperator.identity());
    }

    /// Brings together what was read, in this order.
    ///
    /// @param told makes of the choices that were guessed what somebody has said
    public static Brought of(List<Reading> readings, Optional<Choices.Several> how, UnaryOperator<Choices> told) {
        Bringing bringing = new Bringing(how, told);
        for (Reading reading : readings) {
            switch (reading) {
                case Reading.Refused refused -> {
                    return new Brought.Refused(refused.file(), refused.why(), refused.report());
                }
                case Reading.Read read -> bringing.take(read);
            }
        }
        return bringing.together(readings.getFirst());
    }

    /// In the order of their names, in which several are taken.
    public static List<Path> inOrder(List<Path> files) {
        return files.stream().sorted(Comparator.comparing(Bringing::sortable)).toList();
    }

    /// Numbers in names sort as numbers, so that wave 10 comes after wave 9.
    private static String sortable(Path file) {
        return DIGITS.matcher(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT))
                .replaceAll(number -> "0".repeat(Math.max(0, 12 - number.group().length())) + number.group());
    }

    private void take(Reading.Read read) {
        reports.add(read.report());
        if (Joining.isNodeList(read.harvest())) {
            lists.add(read.harvest());
        } else {
            tied.add(Guessing.named(read.file(), read.harvest()));
        }
    }

    /// What is guessed of the choices that are open; empty if nothing can be read.
    public static Optional<Choices> guess(List<Reading> readings, Optional<Choices.Several> how) {
        Bringing bringing = new Bringing(how, UnaryOperator.identity());
        readings.stream().filter(Reading.Read.class::isInstance).map(Reading.Read.class::cast).forEach(bringing::take);
        return bringing.tied.isEmpty() ? Optional.empty()
                : Optional.of(Guessing.of(bringing.named(new Ledger(readings.getFirst().file())), bringing.title(), how));
    }

    /// What has ties, with the lists of nodes joined to it.
    private List<Named> named(Ledger ledger) {
        List<Named> joined = tied.stream().map(named -> joined(named, ledger)).toList();
        return joined.size() == 1 ? List.of(new Named("", joined.getFirst().harvest())) : joined;
    }

    private Brought together(Reading first) {
        if (tied.isEmpty()) {
            Finding why = new Ledger(first.file()).finding(Fate.REFUSED, Reason.NO_TIES, Spot.NOWHERE);
            return new Brought.Refused(first.file(), why, first.report());
        }
        Ledger ledger = new Ledger(first.file());
        List<Named> named = named(ledger);
        Choices choices = told.apply(Guessing.of(named, title(), how));
        Made made = made(named, choices);
        reports.add(ledger.report());
        reports.add(remarks(made.report()));
        String format = tied.stream().map(one -> one.harvest().format().plainName()).distinct().collect(Collectors.joining(", "));
        boolean waves = made.network().waves().size() > 1;
        return new Brought.Whole(made.network(), format, reports, tied.size(), Guessing.isOpen(named), waves);
    }

    private Named joined(Named named, Ledger ledger) {
        Harvest harvest = named.harvest();
        for (Harvest list : lists) {
            harvest = new Harvest(harvest.format(), harvest.encoding(), Joining.joined(harvest.sheaves(), list.sheaves(), ledger));
        }
        return new Named(named.name(), harvest);
    }

    private static Made made(List<Named> named, Choices choices) {
        boolean one = named.size() == 1;
        boolean waves = choices.several() == Choices.Several.WAVES;
        return one ? Networks.of(named.getFirst().harvest(), choices)
                : waves ? Networks.ofWaves(named, choices) : Networks.ofLayers(named, choices);
    }

    /// What was said of nodes and ties once more, without counting those that were used twice.
    private static ReadingReport remarks(ReadingReport report) {
        int unused = report.setAside() + report.rejected();
        return new ReadingReport(unused, 0, report.setAside(), report.rejected(), report.findings(), report.unlisted());
    }

    /// What the names of the files have in common, or else the first one.
    private String title() {
        List<String> names = tied.stream().map(Named::name).toList();
        String common = names.getFirst();
        for (String name : names) {
            while (!name.startsWith(common)) {
                common = common.substring(0, common.length() - 1);
            }
        }
        String bare = common.replaceAll("[\\s_.·,(-]+$", "");
        return bare.length() < 2 ? names.getFirst() : bare;
    }
}
