package samenspel.study.filling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Colour;
import samenspel.diagram.Drawn;
import samenspel.diagram.Look;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.network.Sketch;
import samenspel.network.kind.AccessRole;
import samenspel.study.Document;
import samenspel.text.Language;

class FillingTest {
    private static final SectorId UNKNOWN = new SectorId("unknown");
    private static final Network BARE = bare();
    private static final Document DOCUMENT = Drawn.onCircle(BARE);
    private static final FillingSheet SHEET = FillingSheet.of(BARE, Language.EN);

    /// Four organisations of which nothing is known.
    private static Network bare() {
        Network sketch = Sketch.of("a b c d").tied(Sketch.FIRST, Sketch.CONTENT, 3, "a-b b-c").network();
        List<Organisation> plain = sketch.organisations().stream().map(one -> new Organisation(one.id(), "Name " + one.id(), one.shortName(), UNKNOWN, "",
                AccessRole.OTHER, one.level(), one.task())).toList();
        return new Network(sketch.profile(), sketch.frequencies(), List.of(new Sector(UNKNOWN, Sector.NOT_KNOWN, Name.of("Unknown"))), plain,
                sketch.waves(), sketch.layers(), sketch.fieldwork());
    }

    private static Set<OrganisationId> ids(String... ids) {
        return Set.copyOf(List.of(ids).stream().map(OrganisationId::new).toList());
    }

    private static List<OrganisationId> all() {
        return SHEET.shown(false, "");
    }

    private static Network filled(FillingSheet sheet) {
        return sheet.filling().in(DOCUMENT).network();
    }

    private static List<String> sectors(Network network) {
        return network.organisations().stream().map(one -> network.sector(one.sector()).orElseThrow().name().in("en")).toList();
    }

    @Test
    void all_lack_a_sector_and_a_role_where_nobody_told() {
        assertEquals(new Gaps(4, 4), Gaps.of(BARE));
    }

    @Test
    void nobody_lacks_a_role_once_somebody_gives_access() {
        assertEquals(new Gaps(4, 0), Gaps.of(filled(SHEET.withAccess(ids("a"), AccessRole.ACCESS))));
    }

    @Test
    void nothing_filled_in_changes_nothing() {
        assertEquals(DOCUMENT, SHEET.filling().in(DOCUMENT));
    }

    @Test
    void a_new_sector_goes_to_all_that_are_selected_and_no_others() {
        assertEquals(List.of("School", "School", "Unknown", "Unknown"), sectors(filled(SHEET.withSector(ids("a", "b"), "School"))));
    }

    @Test
    void the_sector_of_those_without_one_stays_last_and_goes_with_the_last_of_them() {
        assertEquals(List.of("S", Sector.NOT_KNOWN), filled(SHEET.withSector(ids("a"), "School")).sectors().stream().map(Sector::code).toList());
        assertEquals(List.of("S"), filled(SHEET.withSector(ids("a", "b", "c", "d"), "School")).sectors().stream().map(Sector::code).toList());
    }

    @Test
    void a_sector_in_another_spelling_is_the_same_one() {
        FillingSheet sheet = SHEET.withSector(ids("a"), "Crèche").withSector(ids("b"), " creche ");
        assertEquals(List.of("Crèche"), sheet.sectors());
        assertEquals(List.of("Crèche", "Crèche", "Unknown", "Unknown"), sectors(filled(sheet)));
    }

    @Test
    void a_new_sector_gets_a_colour_nobody_has_when_all_usual_ones_are_taken() {
        List<Colour> taken = new ArrayList<>(Look.SECTOR_COLOURS.stream().map(Colour::of).toList());
        for (int more = 0; more < 10; more++) {
            taken.add(FreeColours.besides(taken));
        }
        assertEquals(taken.size(), Set.copyOf(taken).size());
    }

    @Test
    void new_sectors_get_colours_of_their_own_and_the_former_keep_theirs() {
        Document first = SHEET.withSector(ids("a"), "School").filling().in(DOCUMENT);
        Document second = FillingSheet.of(first.network(), Language.EN).withSector(ids("b"), "Care").filling().in(first);
        SectorId school = new SectorId("school");
        assertEquals(first.look().of(school), second.look().of(school));
        assertNotEquals(second.look().of(school), second.look().of(new SectorId("care")));
        assertEquals(DOCUMENT.look().of(UNKNOWN), second.look().of(UNKNOWN));
    }

    @Test
    void nobody_moves() {
        assertEquals(DOCUMENT.placement(), SHEET.withSector(ids("a"), "School").filling().in(DOCUMENT).placement());
    }

    @Test
    void a_column_of_a_spreadsheet_fills_downwards_and_blank_cells_leave_what_there_is() {
        FillingSheet.Pasted pasted = SHEET.pasted(all(), FillingSheet.Target.SECTOR, "School\r\n\nCare\n");
        assertEquals(List.of("School", "Unknown", "Care", "Unknown"), sectors(filled(pasted.sheet())));
        assertEquals(List.of(2, 0), List.of(pasted.taken(), pasted.unread()));
    }

    @Test
    void a_second_column_fills_the_role() {
        FillingSheet.Pasted pasted = SHEET.pasted(all(), FillingSheet.Target.SECTOR, "School\tja\nCare\tmaybe");
        assertEquals(List.of(Optional.of(AccessRole.ACCESS), Optional.empty()),
                pasted.sheet().rows().sequencedValues().stream().limit(2).map(row -> row.traits().access()).toList());
        assertEquals(List.of(3, 1), List.of(pasted.taken(), pasted.unread()));
    }

    @Test
    void lines_beyond_the_last_row_are_counted() {
        assertEquals(2, SHEET.pasted(all().subList(3, 4), FillingSheet.Target.ACCESS, "yes\nno\nno").unread());
    }

    @Test
    void a_row_stays_in_view_while_it_is_filled_in() {
        FillingSheet done = SHEET.withSector(ids("a"), "School").withAccess(ids("a"), AccessRole.OTHER);
        assertEquals(List.of(4, 3), List.of(done.shown(true, "").size(), done.missing()));
    }

    @Test
    void with_roles_known_only_those_without_a_sector_are_missing() {
        Network network = filled(SHEET.withSector(ids("a", "b"), "School").withAccess(ids("c"), AccessRole.ACCESS));
        assertEquals(List.of(new OrganisationId("c"), new OrganisationId("d")), FillingSheet.of(network, Language.EN).shown(true, ""));
    }
}
