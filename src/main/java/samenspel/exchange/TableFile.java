package samenspel.exchange;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import samenspel.exchange.harvest.Format;
import samenspel.exchange.harvest.Gathering;
import samenspel.exchange.harvest.Harvest;
import samenspel.exchange.harvest.Manner;
import samenspel.exchange.harvest.SourceText;
import samenspel.exchange.harvest.Unreadable;
import samenspel.exchange.table.Codes;
import samenspel.exchange.table.FormedTable;
import samenspel.exchange.table.Grid;
import samenspel.exchange.table.Tables;
import samenspel.text.account.Account;
import samenspel.text.account.Reading;

/// The cells of a file of tables: one that has separators, or the sheets of a workbook.
///
/// @param encoding  of the characters, such as `UTF-8`
/// @param separator between cells; empty for a workbook
/// @param opening   what there was to say of its characters
public record TableFile(String name, Format format, String encoding, Optional<Character> separator, List<Grid> sheets, Account opening) {
    public TableFile {
        sheets = List.copyOf(sheets);
    }

    /// How to take a text apart, where somebody has said so.
    public record Opening(Optional<Charset> charset, Optional<Character> separator) {
        public static final Opening USUAL = new Opening(Optional.empty(), Optional.empty());
    }

    /// The cells of a file; empty if it holds no tables, or cannot be opened.
    public static Optional<TableFile> open(String name, byte[] bytes, Opening opening, Manner usual) {
        Manner manner = opening.charset().map(charset -> usual.with(usual.repairs().withEncoding(charset.name()))).orElse(usual);
        Gathering gathering = new Gathering(name, manner);
        try {
            if (bytes.length > manner.limits().bytes()) {
                return Optional.empty();
            }
            return GraphFiles.isPacked(bytes) ? Optional.of(workbook(name, bytes, gathering)) : text(name, bytes, opening, gathering);
        } catch (Unreadable refused) {
            return Optional.empty();
        }
    }

    private static TableFile workbook(String name, byte[] bytes, Gathering gathering) {
        List<Grid> sheets = Tables.grids(bytes, gathering);
        return new TableFile(name, Format.WORKBOOK, "UTF-8", Optional.empty(), sheets, gathering.ledger().account());
    }

    private static Optional<TableFile> text(String name, byte[] bytes, Opening opening, Gathering gathering) {
        SourceText text = Decoding.decode(name, bytes, gathering);
        if (Recognition.of(text) != Format.TABLE) {
            return Optional.empty();
        }
        Optional<Character> separator = opening.separator().or(() -> Tables.separator(text));
        List<Grid> sheets = Tables.grids(text, separator, gathering);
        return Optional.of(new TableFile(name, Format.TABLE, text.encoding(), separator, sheets, gathering.ledger().account()));
    }

    /// Reads the sheets as somebody says, or as can be seen from their cells.
    ///
    /// @param tables its sheets in order
    /// @param lists  tables of other files whose organisations these may name
    public Reading<Harvest> read(List<FormedTable> tables, List<FormedTable> lists, Codes codes, Manner manner) {
        Gathering gathering = new Gathering(name, manner);
        try {
            Tables.read(tables, lists, codes, gathering);
            Harvest harvest = Joining.within(gathering.finish(format, encoding), gathering.ledger());
            return Reading.of(harvest, opening.and(gathering.ledger().account()));
        } catch (Unreadable refusal) {
            Reading<Harvest> refused = refusal.reading(gathering.ledger());
            return Reading.refused(opening.and(refused.account()));
        }
    }
}
