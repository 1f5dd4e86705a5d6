package samenspel.exchange;

import samenspel.exchange.harvest.Finding;
import samenspel.exchange.harvest.Harvest;
import samenspel.exchange.harvest.ReadingReport;

/// What came of reading a file.
public sealed interface Reading {

    /// The name of the file, as findings call it.
    String file();

    ReadingReport report();

    /// Something was read; the report says what was not used.
    record Read(String file, Harvest harvest, ReadingReport report) implements Reading {
    }

    /// Nothing of the file can be used, and why.
    record Refused(String file, Finding why, ReadingReport report) implements Reading {
    }
}
