package samenspel.study.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import samenspel.change.ChangeColumn;
import samenspel.change.OrganisationChange;
import samenspel.diagram.Drawn;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.words.CountedAmong;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.storage.PlacesInRows;
import samenspel.study.ChangeListing;
import samenspel.study.Document;
import samenspel.study.TableOrder;
import samenspel.study.View;
import samenspel.text.Language;

class OrderOfRowsTest {
    private static final Document STUDY = PlacesInRows.read(Path.of("samples/network-3.samenspel.json")).value().orElseThrow();

    @Test
    void equal_rows_of_a_table_without_names_stand_as_their_numbers_do() {
        View view = View.opening(STUDY.network()).with(Drawn.change(STUDY.network()));
        ChangeListing named = new ChangeListing(STUDY.network(), view.compare(STUDY.network()).orElseThrow(), CountedAmong.WHOLE, TableOrder.MOST_CHANGED, NameMode.SHORT);
        List<OrganisationId> all = STUDY.network().organisations().stream().map(Organisation::id).toList();
        List<SectorId> sectors = STUDY.network().sectors().stream().map(Sector::id).toList();
        List<OrganisationChange> rows = Masking.of(named).rows(all, Language.EN);
        assertEquals(rows.stream().sorted(Comparator.comparingDouble((OrganisationChange row) -> -ChangeColumn.TURNOVER.number(row.counts()))
                .thenComparingDouble(row -> -ChangeColumn.TURNOVER_SHARE.number(row.counts()))
                .thenComparingInt(row -> sectors.indexOf(row.organisation().sector())).thenComparing(row -> row.organisation().id())).toList(), rows);
    }
}
