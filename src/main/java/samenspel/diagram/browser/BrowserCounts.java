package samenspel.diagram.browser;

import samenspel.change.Counts;

/// How many ties met which fate, as [Counts] has it.
public record BrowserCounts(int before, int kept, int lost, int gained, int unknownAfter, int unknownBefore, int after) {
    public static BrowserCounts of(Counts counts) {
        return new BrowserCounts(counts.before(), counts.kept(), counts.lost(), counts.gained(), counts.unknownAfter(), counts.unknownBefore(), counts.after());
    }
}
