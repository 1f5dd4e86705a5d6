package samenspel.exchange.harvest;

import java.util.ArrayList;
import java.util.List;

/// What became of everything in a file: `read = used + setAside + rejected`.
///
/// @param used     nodes and ties in the harvest, and other items that went into them
/// @param findings in the order in which they were found; those with a fate of their own stand for
///                 `setAside + rejected` items, less `unlisted`
/// @param unlisted how many items more were not used than there is room for in the list
public record ReadingReport(int read, int used, int setAside, int rejected, List<Finding> findings, int unlisted) {
    public static final ReadingReport NOTHING = new ReadingReport(0, 0, 0, 0, List.of(), 0);

    public ReadingReport {
        findings = List.copyOf(findings);
        if (read != used + setAside + rejected) {
            throw new IllegalArgumentException(read + " read, but " + used + " + " + setAside + " + " + rejected);
        }
    }

    /// This one and another one of the same file.
    public ReadingReport and(ReadingReport other) {
        List<Finding> both = new ArrayList<>(findings);
        both.addAll(other.findings);
        return new ReadingReport(read + other.read, used + other.used, setAside + other.setAside, rejected + other.rejected, both,
                unlisted + other.unlisted);
    }

    public List<Finding> with(Fate fate) {
        return findings.stream().filter(finding -> finding.fate() == fate).toList();
    }
}
