package samenspel.exchange;

import java.util.EnumMap;
import java.util.Map;
import samenspel.exchange.harvest.Format;
import samenspel.exchange.harvest.Gathering;
import samenspel.exchange.harvest.SourceText;
import samenspel.exchange.json.JsonReader;
import samenspel.exchange.text.DgsReader;
import samenspel.exchange.text.DlReader;
import samenspel.exchange.text.DotReader;
import samenspel.exchange.text.GmlReader;
import samenspel.exchange.text.ListReader;
import samenspel.exchange.text.PajekReader;
import samenspel.exchange.xml.GexfReader;
import samenspel.exchange.xml.GraphmlReader;

/// Which reader reads which format.
final class Readers {
    private static final Map<Format, FormatReader> BY_FORMAT = new EnumMap<>(Map.ofEntries(
            Map.entry(Format.GRAPHML, GraphmlReader::read),
            Map.entry(Format.GEXF, GexfReader::read),
            Map.entry(Format.GML, GmlReader::read),
            Map.entry(Format.PAJEK, PajekReader::read),
            Map.entry(Format.DL, DlReader::read),
            Map.entry(Format.DGS, DgsReader::read),
            Map.entry(Format.DOT, DotReader::read),
            Map.entry(Format.JSON, JsonReader::read),
            Map.entry(Format.EDGE_LIST, ListReader::edges),
            Map.entry(Format.MATRIX, ListReader::matrix),
            Map.entry(Format.ATTRIBUTES, ListReader::attributes),
            Map.entry(Format.NODE_LIST, ListReader::nodes)));

    private Readers() {
    }

    /// Puts what a text holds into a draft of a file.
    @FunctionalInterface
    interface FormatReader {
        void read(SourceText text, Gathering fileDraft);
    }

    static FormatReader of(Format format) {
        return BY_FORMAT.get(format);
    }
}
