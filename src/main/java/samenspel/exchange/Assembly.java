package samenspel.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.exchange.found.Unreadable;
import samenspel.network.Network;
import samenspel.text.Spot;
import samenspel.text.account.Account;
import samenspel.text.account.Reading;
import samenspel.text.account.Tally;

/// Puts what was read of several files together as one network, guessing what they leave open: lists of nodes go with the
/// ties that name them; matrices, sheets, relations and files whose names differ in a year or number are waves,
/// others are layers; an attribute such as `sector` or `type` is the sector.
public final class Assembly {
    private final Optional<ImportChoices.Several> how;
    private final UnaryOperator<ImportChoices> decided;
    private final List<FoundFile> tied = new ArrayList<>();
    private final List<FoundFile> lists = new ArrayList<>();
    private Account account = Account.NOTHING;
    private String first = "";

    private Assembly(Optional<ImportChoices.Several> how, UnaryOperator<ImportChoices> decided) {
        this.how = how;
        this.decided = decided;
    }

    /// What was read, in this order, as one network.
    ///
    /// @param readings at least one
    public static Reading<ImportedNetwork> of(List<Reading<FoundFile>> readings, Optional<ImportChoices.Several> how) {
        return of(readings, how, UnaryOperator.identity());
    }

    /// What was read, in this order, as one network.
    ///
    /// @param readings at least one
    /// @param decided makes of the choices that were guessed what somebody has said
    public static Reading<ImportedNetwork> of(List<Reading<FoundFile>> readings, Optional<ImportChoices.Several> how, UnaryOperator<ImportChoices> decided) {
        Assembly assembly = new Assembly(how, decided);
        for (Reading<FoundFile> reading : readings) {
            if (reading.isRefused()) {
                return Reading.refused(reading.account());
            }
            assembly.take(reading);
        }
        return assembly.together();
    }

    private void take(Reading<FoundFile> reading) {
        FoundFile found = reading.value().orElseThrow();
        first = first.isEmpty() ? found.file() : first;
        account = account.and(reading.account());
        if (NodeListJoin.isNodeList(found)) {
            lists.add(found);
        } else {
            tied.add(found);
        }
    }

    /// What is guessed of the choices that are open; empty if nothing can be read.
    public static Optional<ImportChoices> guess(List<Reading<FoundFile>> readings, Optional<ImportChoices.Several> how) {
        Assembly assembly = new Assembly(how, UnaryOperator.identity());
        readings.stream().filter(reading -> !reading.isRefused()).forEach(assembly::take);
        return assembly.tied.isEmpty() ? Optional.empty()
                : Optional.of(ChoiceGuess.of(assembly.joined(new Ledger("")), assembly.title(), how));
    }

    /// What has ties, with the lists of nodes joined to it.
    private List<FoundFile> joined(Ledger ledger) {
        return tied.stream().map(file -> joined(file, ledger)).toList();
    }

    private FoundFile joined(FoundFile file, Ledger ledger) {
        FoundFile whole = file;
        for (FoundFile list : lists) {
            whole = whole.with(NodeListJoin.joined(whole.graphs(), list.graphs(), ledger));
        }
        return whole;
    }

    private Reading<ImportedNetwork> together() {
        if (tied.isEmpty()) {
            return new Unreadable(ImportReason.NO_TIES, Spot.NOWHERE).<ImportedNetwork>reading(new Ledger(first)).and(account);
        }
        Ledger ledger = new Ledger(first);
        List<FoundFile> files = joined(ledger);
        ImportChoices choices = decided.apply(ChoiceGuess.of(files, title(), how));
        Reading<Network> made = NetworkBuilder.of(files, choices);
        String format = tied.stream().map(one -> one.format().plainName()).distinct().collect(Collectors.joining(", "));
        return made.map(network -> new ImportedNetwork(network, format, tied.size(), ChoiceGuess.isOpen(files), network.waves().size() > 1))
                .with(account.and(ledger.account()).and(remarks(made.account()).each(problem -> problem.inFile(fileCalled(choices.title())))));
    }

    /// What was said of nodes and ties once more, without counting those that were used twice.
    private static Account remarks(Account made) {
        return made.with(Tally.of(0, made.tally().setAside(), made.tally().rejected()));
    }

    /// The file a title was taken from; the title where it is of several.
    private String fileCalled(String title) {
        return tied.size() == 1 ? tied.getFirst().file()
                : tied.stream().map(FoundFile::file).filter(file -> file.startsWith(title + ".")).findFirst().orElse(title);
    }

    /// What the names of the files have in common, or else the first one.
    private String title() {
        List<String> names = tied.stream().map(FoundFile::stem).toList();
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
