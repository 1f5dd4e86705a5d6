package samenspel.exchange;

import java.util.List;
import samenspel.exchange.harvest.Finding;
import samenspel.exchange.harvest.ReadingReport;
import samenspel.network.Network;
import samenspel.network.ReportedLayer;

/// What came of bringing in one file or several.
public sealed interface Brought {

    /// A network, with what is to know about it.
    ///
    /// @param format   of the files, as the program that made them is known
    /// @param reports  of each file in order, and last of what was made of them
    /// @param tiedFiles how many of the files have ties
    /// @param isOpen   whether what became layers could be waves, or the other way round
    /// @param hasWaves whether such became waves
    record Whole(Network network, String format, List<ReadingReport> reports, int tiedFiles, boolean isOpen, boolean hasWaves) implements Brought {
        public Whole {
            reports = List.copyOf(reports);
        }

        /// The ties of all reported layers and waves.
        public int ties() {
            return network.layers().stream().filter(ReportedLayer.class::isInstance)
                    .mapToInt(layer -> network.waves().stream().mapToInt(wave -> network.ties(layer, wave.id()).size()).sum()).sum();
        }

        public int setAside() {
            return reports.stream().mapToInt(ReadingReport::setAside).sum();
        }

        public int rejected() {
            return reports.stream().mapToInt(ReadingReport::rejected).sum();
        }

        /// Every finding, remarks too, in the order of the files.
        public List<Finding> findings() {
            return reports.stream().flatMap(report -> report.findings().stream()).toList();
        }
    }

    /// Nothing can be used, and why.
    ///
    /// @param file   that was refused
    /// @param report of that file
    record Refused(String file, Finding why, ReadingReport report) implements Brought {
    }
}
