package samenspel.exchange.found;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import samenspel.text.Spot;
import samenspel.text.account.ConfidentialRemark;
import samenspel.text.account.Account;
import samenspel.text.account.Outcome;
import samenspel.text.account.Place;
import samenspel.text.account.Problem;
import samenspel.text.account.Tally;

/// Keeps account of what became of each item while a file is read.
public final class Ledger {
    /// Of a file with more, the rest is counted and not listed.
    public static final int MOST_FINDINGS = 20_000;

    /// Room for a word, and for a list of words to choose from.
    private static final int SHORT = 80;
    private static final int LONG = 600;
    private static final Set<ImportReason> WORDS = Set.of(ImportReason.UNKNOWN_WORD, ImportReason.WORD_MISSING, ImportReason.ATTRIBUTES_KEPT,
            ImportReason.TIE_ATTRIBUTES_KEPT, ImportReason.DRAWING_DETAILS, ImportReason.ATTRIBUTE_TWICE,
            ImportReason.ANSWERS_BY_SCALE, ImportReason.ANSWERS_BY_CODE, ImportReason.ANSWERS_BY_HEADING, ImportReason.ANSWERS_NOT_UNDERSTOOD,
            ImportReason.SPELLING, ImportReason.NOT_LISTED, ImportReason.LISTED_OTHERWISE, ImportReason.PARTICIPATION_STATED, ImportReason.TIED_THOUGH_ABSENT, ImportReason.LISTED_ABSENT, ImportReason.LISTED_ALIKE, ImportReason.NAMES_DIFFER, ImportReason.NOT_IN_WAVE, ImportReason.NOT_ASKED_ABOUT);

    private final List<Problem> findings = new ArrayList<>();
    private final Map<List<Object>, Integer> alike = new LinkedHashMap<>();
    private int used;
    private int setAside;
    private int rejected;
    private int unlisted;
    private boolean confidential;
    private String file;
    private String part = "";

    public Ledger(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    /// What comes next is of this part of the file, such as a sheet; empty for the file as a whole.
    public void within(String name) {
        part = name;
    }

    /// What comes next is of this file, and of this part of it; empty for the file as a whole.
    public void within(String otherFile, String name) {
        file = otherFile;
        part = name;
    }

    public void used(int items) {
        used += items;
    }

    public void setAside(ImportReason reason, Spot at, Object... arguments) {
        setAside++;
        add(Outcome.SET_ASIDE, reason, at, arguments);
    }

    public void rejected(ImportReason reason, Spot at, Object... arguments) {
        rejected++;
        add(Outcome.REJECTED, reason, at, arguments);
    }

    /// Something to know about what was used.
    public void noted(ImportReason reason, Spot at, Object... arguments) {
        add(Outcome.NOTED, reason, at, arguments);
    }

    /// Names what was kept as it is.
    public void kept(ImportReason reason, Spot at, Object... arguments) {
        add(Outcome.KEPT, reason, at, arguments);
    }

    /// Sets aside something of which a file has many; those of one reason and the same arguments make one finding.
    public void setAsideAlike(ImportReason reason, Spot at, Object... arguments) {
        setAside++;
        addAlike(Outcome.SET_ASIDE, reason, at, arguments);
    }

    /// Sets aside what a file says of itself or of the whole network; where it says it in a word, with that word.
    public void remark(Spot at, String name, String said) {
        confidential |= ConfidentialRemark.isSaid(name, said);
        if (!ConfidentialRemark.is(name, said)) {
            unused(at, name, said);
        }
    }

    /// Whether a remark on the whole network said that its study is confidential.
    public boolean saysConfidential() {
        return confidential;
    }

    /// Sets aside what a file says; where it says it in a word, with that word.
    public void unused(Spot at, String name, String said) {
        if (said.isBlank()) {
            setAsideAlike(ImportReason.METADATA, at, name);
        } else {
            setAsideAlike(ImportReason.ATTRIBUTE_UNUSED, at, name, said.strip());
        }
    }

    public void notedAlike(ImportReason reason, Spot at, Object... arguments) {
        addAlike(Outcome.NOTED, reason, at, arguments);
    }

    private void addAlike(Outcome outcome, ImportReason reason, Spot at, Object... arguments) {
        List<Object> key = List.of(outcome, reason, List.of(arguments));
        Integer former = alike.get(key);
        if (former == null) {
            alike.put(key, findings.size());
            add(outcome, reason, at, arguments);
        } else if (former < findings.size()) {
            findings.set(former, findings.get(former).more(1));
        } else {
            unlisted++;
        }
    }

    private void add(Outcome outcome, ImportReason reason, Spot at, Object... arguments) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(problem(outcome, reason, at, arguments));
        } else if (outcome != Outcome.NOTED && outcome != Outcome.KEPT) {
            unlisted++;
        }
    }

    public Problem problem(Outcome outcome, ImportReason reason, Spot at, Object... arguments) {
        boolean words = WORDS.contains(reason);
        List<Object> shown = List.of(arguments).stream().map(argument -> shortened(argument, words ? LONG : SHORT)).toList();
        return new Problem(new Place(file, part, at.line(), at.column()), reason, shown, outcome);
    }

    /// A file may hold a word of a million letters.
    private static Object shortened(Object argument, int most) {
        return argument instanceof String text && text.length() > most ? text.substring(0, most - 1) + "…" : argument;
    }

    public Account account() {
        return new Account(Tally.of(used, setAside, rejected), findings, unlisted);
    }
}
