package samenspel.exchange;

import java.util.EnumMap;
import java.util.Map;
import samenspel.exchange.dot.DotReader;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.FileFormat;
import samenspel.exchange.found.SourceText;
import samenspel.exchange.json.JsonReader;
import samenspel.exchange.text.DgsReader;
import samenspel.exchange.text.DlReader;
import samenspel.exchange.text.GmlReader;
import samenspel.exchange.text.ListReader;
import samenspel.exchange.text.PajekReader;
import samenspel.exchange.xml.GexfReader;
import samenspel.exchange.xml.GraphmlReader;

/// Which reader reads which format.
final class FormatReaders {
    private static final Map<FileFormat, FormatReader> BY_FORMAT = new EnumMap<>(Map.ofEntries(
            Map.entry(FileFormat.GRAPHML, GraphmlReader::read),
            Map.entry(FileFormat.GEXF, GexfReader::read),
            Map.entry(FileFormat.GML, GmlReader::read),
            Map.entry(FileFormat.PAJEK, PajekReader::read),
            Map.entry(FileFormat.DL, DlReader::read),
            Map.entry(FileFormat.DGS, DgsReader::read),
            Map.entry(FileFormat.DOT, DotReader::read),
            Map.entry(FileFormat.JSON, JsonReader::read),
            Map.entry(FileFormat.EDGE_LIST, ListReader::edges),
            Map.entry(FileFormat.MATRIX, ListReader::matrix),
            Map.entry(FileFormat.ATTRIBUTES, ListReader::attributes),
            Map.entry(FileFormat.NODE_LIST, ListReader::nodes)));

    private FormatReaders() {
    }

    /// Puts what a text holds into a draft of a file.
    @FunctionalInterface
    interface FormatReader {
        void read(SourceText text, FileDraft fileDraft);
    }

    static FormatReader of(FileFormat format) {
        return BY_FORMAT.get(format);
    }
}
