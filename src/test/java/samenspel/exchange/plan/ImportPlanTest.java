package samenspel.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.exchange.Assembly;
import samenspel.exchange.ImportChoices;
import samenspel.exchange.ImportedNetwork;
import samenspel.exchange.LayerAndWave;
import samenspel.exchange.Read;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.names.NameVerdict;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.TableKind;
import samenspel.text.account.Reading;

class ImportPlanTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "a.csv=from,to,year,kind\nx,y,2018,a\ny,z,2019,b\ny,,2019,b\n",
        "a.csv=a;b;2\na;c;1,5\nc;b;1\n",
        "a.csv=,ann,bob,cee\nann,0,x,0\nbob,0,,2\ncee,NA,0,0\n",
        "a.csv=;board;club\nann;1;0\nbob;0;1\n",
        "a.csv=a;b\nb;c;a\nc\n",
        "a.csv=id,name\n1,Ann\n2,Bob\n",
        "nodes.csv=id,name,sector,afkorting\n1,Ann,x,A\n2,Bob,y,B\n3,Cee,y,C\n|ties.csv=from,to\n1,2\n",
        "t1.csv=from,to\na,b\n|t2.csv=from,to\nb,a\n",
        "x.csv=from,to,layer\na,b,advice\nb,a,trust\n|m.dl=dl n=2\ndata:\n0 1\n1 0\n",
        "a.csv=all of this\nis prose, and\nno network"})
    void a_plan_nobody_corrected_gives_what_reading_gives(String files) {
        List<String[]> parts = List.of(files.split("\\|")).stream().map(file -> file.split("=", 2)).toList();
        List<Reading<FoundFile>> readings = parts.stream().map(file -> Read.of(file[0], file[1].getBytes(StandardCharsets.UTF_8))).toList();
        ImportPlan plan = Plans.guess(parts.stream().flatMap(Arrays::stream).toArray(String[]::new));
        assertEquals(Assembly.of(readings, Optional.empty()), plan.read(ReadingOptions.USUAL));
    }

    @Test
    void each_column_says_what_it_is() {
        ImportPlan plan = Plans.guess("a.csv", "van,naar,opmerking\na,b,x\n");
        assertEquals(List.of(ColumnRole.FROM, ColumnRole.TO, ColumnRole.ATTRIBUTE), plan.tables().getFirst().form().columns().stream().map(column -> column.role()).toList());
    }

    @Test
    void a_preview_has_fifty_rows_at_most_and_all_columns() {
        String rows = String.join("", IntStream.range(0, 80).mapToObj(row -> "a" + row + ",b\n").toList());
        PlannedTable table = Plans.guess("a.csv", "from,to\n" + rows).tables().getFirst();
        List<Grid.Row> preview = table.preview(_ -> true);
        assertEquals(List.of(50, 2, 81), List.of(preview.size(), preview.getFirst().cells().size(), table.grid().rows().size()));
    }

    @Test
    void columns_of_any_name_can_be_the_ends_of_ties() {
        ImportPlan plan = Plans.guess("a.csv", "wie,wat,hoe,opm\na,b,3,x\nb,c,2,\nb,a,1,z\n");
        TableId id = Plans.only(plan);
        ImportPlan told = plan.with(id, TableKind.TIES).with(id, 0, ColumnRole.FROM).with(id, 1, ColumnRole.TO).with(id, 2, ColumnRole.STRENGTH).with(id, 3, ColumnRole.NOT_USED);
        assertEquals(List.of("Ties Now: a>b=3 b>a=1 b>c=2"), Plans.answers(Plans.whole(told).network()));
        assertEquals(List.of("column-unused 1:4"), Plans.findings(told));
    }

    @Test
    void a_list_of_ties_without_ends_is_refused_and_not_passed_over() {
        ImportPlan plan = Plans.guess("a.csv", "from,to\na,b\n");
        Reading<ImportedNetwork> brought = plan.with(Plans.only(plan), 0, ColumnRole.ATTRIBUTE).read(ReadingOptions.USUAL);
        assertEquals(1, brought.account().tally().rejected());
    }

    @Test
    void layer_and_wave_of_a_table_are_what_somebody_says() {
        ImportPlan plan = Plans.guess("advice.csv", "from,to\na,b\n", "trust.csv", "from,to\nb,a\n");
        ImportPlan told = plan.in(new TableId("advice.csv", ""), Optional.of("Advies"), Optional.of("2018"))
                .in(new TableId("trust.csv", ""), Optional.of("Advies"), Optional.of("2019"));
        assertEquals(List.of(new LayerAndWave("Advies", "2018"), new LayerAndWave("Advies", "2019")), List.copyOf(told.slots().values()));
        assertEquals(List.of("Advies 2018: a>b=1", "Advies 2019: b>a=1"), Plans.answers(Plans.whole(told).network()));
    }

    @Test
    void another_column_can_be_the_sector() {
        ImportPlan plan = Plans.guess("n.csv", "id,name,sector,gebied\n1,Ann,x,Noord\n2,Bob,y,Noord\n", "t.csv", "from,to\n1,2\n");
        ImportPlan told = plan.with(new TableId("n.csv", ""), 3, ColumnRole.SECTOR);
        assertEquals(List.of("Noord"), Plans.whole(told).network().sectors().stream().map(sector -> sector.name().in("en")).toList());
    }

    @Test
    void ties_without_direction_are_what_somebody_says() {
        ImportPlan plan = Plans.guess("a.csv", "from,to\na,b\nb,c\n");
        ImportPlan told = plan.with(plan.decisions().withDirection(Optional.of(ImportChoices.Direction.UNDIRECTED)));
        assertEquals(List.of(true, false), List.of(plan, told).stream().map(one -> Plans.whole(one).network().layers().getFirst().directed()).toList());
    }

    @Test
    void names_that_are_the_same_become_one_organisation_and_that_is_said() {
        ImportPlan plan = Plans.guess("a.csv", "from,to,year\nWijkteam,School,2018\nwijk-team,School,2019\n");
        assertEquals(3, Plans.whole(plan).network().organisations().size());
        ImportPlan told = plan.decide("Wijkteam", "wijk-team", NameVerdict.SAME);
        assertEquals(List.of("Ties 2018: Wijkteam>School=1", "Ties 2019: Wijkteam>School=1"), Plans.answers(Plans.whole(told).network()));
        assertEquals(List.of("respelt 3:1"), Plans.findings(told));
    }

    @Test
    void proposals_have_the_places_of_both_spellings() {
        var proposal = Plans.guess("a.csv", "from,to\nWijkteam,School\nSchool,wijk-team\n").proposals().getFirst();
        assertEquals(List.of(2, 3), List.of(proposal.first().places().getFirst().line(), proposal.second().places().getFirst().line()));
    }
}
