package samenspel.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.FoundGraph;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.exchange.found.Unreadable;
import samenspel.exchange.join.NodeListJoin;
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
    private final List<FoundFile> files = new ArrayList<>();
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
        files.add(found);
    }

    /// What is guessed of the choices that are open; empty if nothing can be read.
    public static Optional<ImportChoices> guess(List<Reading<FoundFile>> readings, Optional<ImportChoices.Several> how) {
        Assembly assembly = new Assembly(how, UnaryOperator.identity());
        readings.stream().filter(reading -> !reading.isRefused()).forEach(assembly::take);
        NodeListJoin.Joined joined = NodeListJoin.of(assembly.files);
        return joined.files().isEmpty() ? Optional.empty() : Optional.of(ChoiceGuess.of(joined.files(), title(joined.files()), how));
    }

    private Reading<ImportedNetwork> together() {
        NodeListJoin.Joined joined = NodeListJoin.of(files);
        List<FoundFile> tied = joined.files();
        boolean tieless = tied.stream().allMatch(file -> file.ties() == 0);
        if (tieless && (tied.isEmpty() || isNobody(tied) || account.tally().rejected() > 0)) {
            return refused(tied);
        }
        ImportChoices choices = decided.apply(ChoiceGuess.of(tied, title(tied), how));
        Reading<Network> made = NetworkBuilder.of(tied, choices);
        String format = tied.stream().map(one -> one.format().plainName()).distinct().collect(Collectors.joining(", "));
        Account remarks = remarks(made.account()).each(problem -> problem.place().file().isEmpty() ? problem.inFile(firstUsed(joined)) : problem);
        boolean confidential = files.stream().anyMatch(FoundFile::confidential);
        return made.map(network -> new ImportedNetwork(confidential ? network.with(network.profile().withConfidential(true)) : network, format, tied.size(), ChoiceGuess.isOpen(tied), network.waves().size() > 1))
                .with(account.and(joined.account()).and(tieless ? tieless(tied) : withoutTie(tied)).and(remarks));
    }

    /// The first file of which something is used.
    private String firstUsed(NodeListJoin.Joined joined) {
        return files.stream().map(FoundFile::file).filter(file -> joined.lists().contains(file) || joined.files().stream().anyMatch(tied -> tied.file().equals(file) && !isNobody(List.of(tied))))
                .findFirst().orElse(first);
    }

    private Account tieless(List<FoundFile> tied) {
        boolean asked = tied.stream().flatMap(file -> file.graphs().stream()).anyMatch(graph -> graph.setting().isSurvey() && !graph.setting().relations().isEmpty());
        Ledger ledger = new Ledger(first);
        ledger.noted(asked ? ImportReason.NO_TIE_ANSWERED : ImportReason.NO_TIE, Spot.NOWHERE);
        return ledger.account();
    }

    /// Says of each file and sheet beside others that there is no tie in it.
    private static Account withoutTie(List<FoundFile> tied) {
        Ledger ledger = new Ledger("");
        tied.forEach(file -> file.graphs().stream().filter(graph -> graph.isOfTies() && !isUnasked(graph) && graph.ties().stream().allMatch(tie -> tie.value() == 0)).forEach(graph -> {
            ledger.within(file.file(), graph.name());
            ledger.noted(ImportReason.WITHOUT_TIE, Spot.NOWHERE);
        }));
        return ledger.account();
    }

    /// Whether nobody is known to have answered in it.
    private static boolean isUnasked(FoundGraph graph) {
        return graph.setting().isSurvey() && graph.setting().answered().values().stream().allMatch(Collection::isEmpty);
    }

    private static boolean isNobody(List<FoundFile> tied) {
        return tied.stream().flatMap(file -> file.graphs().stream()).allMatch(graph -> graph.nodes().isEmpty());
    }

    /// Why nothing of the files is used: no ties were recognised, there is nobody in them, or all their ties were rejected.
    private Reading<ImportedNetwork> refused(List<FoundFile> tied) {
        ImportReason why = tied.isEmpty() ? ImportReason.NO_TIES : isNobody(tied) ? ImportReason.NOBODY : ImportReason.NO_TIE_USED;
        return new Unreadable(why, Spot.NOWHERE).<ImportedNetwork>reading(new Ledger(first)).and(account);
    }

    /// What was said of nodes and ties once more, without counting those that were used twice.
    private static Account remarks(Account made) {
        return made.with(Tally.of(0, made.tally().setAside(), made.tally().rejected()));
    }

    /// What the names of the files have in common, without a year or number that is cut; or else the first one, or both ends
    /// where they are waves.
    private static String title(List<FoundFile> tied) {
        List<String> names = tied.stream().map(FoundFile::stem).toList();
        return WaveNames.stem(names).orElseGet(() -> common(names));
    }

    private static String common(List<String> names) {
        String common = names.getFirst();
        for (String name : names) {
            while (!name.startsWith(common)) {
                common = common.substring(0, common.length() - 1);
            }
        }
        String bare = (names.size() > 1 ? common.replaceAll("\\d+$", "") : common).replaceAll("[\\s_.·,(-]+$", "");
        boolean waves = WaveNames.split(names).filter(slots -> slots.values().stream().noneMatch(slot -> slot.wave().isEmpty())).isPresent();
        return bare.length() > 1 ? bare : waves ? names.getFirst() + " – " + names.getLast() : names.getFirst();
    }
}
