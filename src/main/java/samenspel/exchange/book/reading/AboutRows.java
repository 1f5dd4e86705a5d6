package samenspel.exchange.book.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import samenspel.exchange.book.AboutItem;
import samenspel.exchange.book.Column;
import samenspel.exchange.book.Terms;
import samenspel.exchange.harvest.ImportReason;
import samenspel.exchange.table.Grid;
import samenspel.network.GovernanceForm;
import samenspel.network.MunicipalityKind;
import samenspel.network.Name;
import samenspel.network.Profile;

/// Reads what is said of a network as a whole.
final class AboutRows {
    private final Page page;
    private final Fields fields;
    private final Map<AboutItem, Grid.Row> rows = new EnumMap<>(AboutItem.class);

    private AboutRows(Page page, Fields fields) {
        this.page = page;
        this.fields = fields;
    }

    /// @param title where the book gives none
    static Profile profile(Optional<Page> page, Fields fields, String title) {
        return page.map(about -> new AboutRows(about, fields).profile(title))
                .orElseGet(() -> new Profile(Name.of(title), MunicipalityKind.OTHER, 0, GovernanceForm.SELF_GOVERNED, false));
    }

    private Profile profile(String title) {
        page.rows().forEach(this::take);
        page.leaveRest();
        return new Profile(name(title), word(AboutItem.MUNICIPALITY, Terms.MUNICIPALITY, MunicipalityKind.OTHER),
                rows.containsKey(AboutItem.INHABITANTS) ? fields.count(page, rows.get(AboutItem.INHABITANTS), Column.VALUE).orElse(0) : 0,
                word(AboutItem.STEERING, Terms.GOVERNANCE, GovernanceForm.SELF_GOVERNED),
                word(AboutItem.INVENTED, Terms.YES_NO, false), confidential());
    }

    private void take(Grid.Row row) {
        Optional<AboutItem> item = AboutItem.named(page.cell(row, Column.ITEM));
        if (item.isEmpty()) {
            page.setAside(ImportReason.UNKNOWN_PART, page.spot(row, Column.ITEM), page.cell(row, Column.ITEM));
        } else if (rows.putIfAbsent(item.get(), row) != null) {
            page.setAside(ImportReason.KEY_TWICE, page.spot(row, Column.ITEM), page.cell(row, Column.ITEM));
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
        return rows.containsKey(item) ? page.cell(rows.get(item), Column.VALUE) : "";
    }

    private <T> T word(AboutItem item, Terms<T> terms, T otherwise) {
        return rows.containsKey(item) ? fields.word(page, rows.get(item), Column.VALUE, terms, otherwise) : otherwise;
    }

    /// A word that is not understood guards the names.
    private boolean confidential() {
        return word(AboutItem.CONFIDENTIAL, Terms.YES_NO, !text(AboutItem.CONFIDENTIAL).isEmpty());
    }
}
