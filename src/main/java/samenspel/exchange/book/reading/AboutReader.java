package samenspel.exchange.book.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import samenspel.exchange.book.AboutItem;
import samenspel.exchange.book.BookColumn;
import samenspel.exchange.book.CellTerms;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.found.ImportReason;
import samenspel.network.Name;
import samenspel.network.Profile;
import samenspel.network.kind.GovernanceForm;
import samenspel.network.kind.MunicipalityKind;

/// Reads what is said of a network as a whole.
final class AboutReader {
    private final ReadSheet page;
    private final SheetFields fields;
    private final Map<AboutItem, Grid.Row> rows = new EnumMap<>(AboutItem.class);

    private AboutReader(ReadSheet page, SheetFields fields) {
        this.page = page;
        this.fields = fields;
    }

    /// @param title where the book gives none
    static Profile profile(Optional<ReadSheet> page, SheetFields fields, String title) {
        return page.map(about -> new AboutReader(about, fields).profile(title))
                .orElseGet(() -> new Profile(Name.of(title), MunicipalityKind.OTHER, 0, GovernanceForm.SELF_GOVERNED, false));
    }

    private Profile profile(String title) {
        page.rows().forEach(this::take);
        page.leaveRest();
        return new Profile(name(title), word(AboutItem.MUNICIPALITY, CellTerms.MUNICIPALITY, MunicipalityKind.OTHER),
                rows.containsKey(AboutItem.INHABITANTS) ? fields.count(page, rows.get(AboutItem.INHABITANTS), BookColumn.VALUE).orElse(0) : 0,
                word(AboutItem.STEERING, CellTerms.GOVERNANCE, GovernanceForm.SELF_GOVERNED),
                word(AboutItem.INVENTED, CellTerms.YES_NO, false), confidential());
    }

    private void take(Grid.Row row) {
        Optional<AboutItem> item = AboutItem.named(page.cell(row, BookColumn.ITEM));
        if (item.isEmpty()) {
            page.setAside(ImportReason.UNKNOWN_PART, page.spot(row, BookColumn.ITEM), page.cell(row, BookColumn.ITEM));
        } else if (rows.putIfAbsent(item.get(), row) != null) {
            page.setAside(ImportReason.KEY_TWICE, page.spot(row, BookColumn.ITEM), page.cell(row, BookColumn.ITEM));
        } else {
            page.used();
        }
    }

    private Name name(String title) {
        String own = text(AboutItem.TITLE);
        String other = text(AboutItem.OTHER_TITLE);
        return own.isEmpty() && other.isEmpty() ? Name.of(title) : fields.name(own, other);
    }

    private String text(AboutItem item) {
        return rows.containsKey(item) ? page.cell(rows.get(item), BookColumn.VALUE) : "";
    }

    private <T> T word(AboutItem item, CellTerms<T> terms, T otherwise) {
        return rows.containsKey(item) ? fields.word(page, rows.get(item), BookColumn.VALUE, terms, otherwise) : otherwise;
    }

    /// A word that is not understood guards the names.
    private boolean confidential() {
        return word(AboutItem.CONFIDENTIAL, CellTerms.YES_NO, !text(AboutItem.CONFIDENTIAL).isEmpty());
    }
}
