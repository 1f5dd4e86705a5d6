package samenspel.session.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.session.Steps.after;
import static samenspel.session.Steps.open;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.change.Fate;
import samenspel.diagram.seen.Around;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LeftOut;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.PictureAction;
import samenspel.session.State;
import samenspel.session.Steps;
import samenspel.session.command.Command;
import samenspel.study.Perspective;
import samenspel.study.numbers.organisation.OrganisationColumn;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.text.help.HelpBook;
import samenspel.text.help.HelpLink;

class ThingSearchTest {
    private static final List<HelpBook> BOOKS = List.of(HelpBook.in(Language.EN), HelpBook.in(Language.NL));

    private static List<FoundThing> found(State state, String typed) {
        return new ThingSearch(state, BOOKS).of(typed, Optional.empty());
    }

    private static List<String> ids(List<FoundThing> found, FoundKind kind) {
        return found.stream().filter(thing -> thing.kind() == kind).map(FoundThing::id).toList();
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void every_command_is_found_by_its_name_in_both_languages(Command command) {
        for (Language language : Language.all()) {
            List<FoundThing> found = new ThingSearch(open(), List.of()).of(command.called(Texts.in(language)), Optional.of(FoundKind.COMMAND));
            assertTrue(ids(found, FoundKind.COMMAND).contains(command.id()), () -> command + " by " + command.called(Texts.in(language)));
        }
    }

    @Test
    void what_somebody_lost_is_found_by_a_word_of_change_beside_a_name_and_draws_these_ties_alone() {
        for (String typed : List.of("verloren a", "a lost", "Lost A")) {
            FoundThing thing = found(open(), typed).stream().filter(one -> one.id().equals("a:LOST")).findFirst().orElseThrow();
            FoundThing.Acts deed = (FoundThing.Acts) thing.deed();
            Filter filter = after(open(), deed.actions().toArray(Action[]::new)).view().orElseThrow().seen().filter();
            assertEquals(Filter.NOTHING.around(Around.tiesOf(new OrganisationId("a"))).onlyFates(List.of(Fate.LOST)), filter);
        }
    }

    @Test
    void of_each_kind_four_at_most_are_listed_unless_one_kind_is_asked_for() {
        List<FoundThing> found = found(open(), "a");
        assertTrue(Stream.of(FoundKind.values()).allMatch(kind -> ids(found, kind).size() <= ThingSearch.MOST));
        assertTrue(new ThingSearch(open(), BOOKS).of("a", Optional.of(FoundKind.COMMAND)).size() > ThingSearch.MOST);
    }

    @Test
    void beginnings_come_before_words_and_words_before_middles() {
        List<String> names = new ThingSearch(open(), BOOKS).of("pi", Optional.of(FoundKind.COMMAND)).stream().map(FoundThing::name).toList();
        List<Integer> ranks = names.stream().map(name -> new WordMatch("pi").of(name)).filter(rank -> rank < WordMatch.NONE).toList();
        assertEquals(ranks.stream().sorted().toList(), ranks);
        assertTrue(Set.copyOf(ranks).size() > 1, () -> names + " has one rank only");
    }

    @Test
    void the_kind_with_the_best_comes_first() {
        List<FoundThing> found = found(open(), "betw");
        assertEquals(FoundKind.MEASURE, found.getFirst().kind());
        assertTrue(found(open(), "undo").getFirst().kind() == FoundKind.COMMAND);
    }

    @Test
    void a_command_says_its_key_and_whether_it_can_be_had_now() {
        FoundThing undo = new ThingSearch(open(), List.of()).of("undo", Optional.of(FoundKind.COMMAND)).getFirst();
        assertEquals(List.of(Command.UNDO.shortcut(), false), List.of(undo.key(), undo.available()));
        FoundThing after = new ThingSearch(after(open(), Steps.move("a", 1, 1, "drag")), List.of()).of("undo", Optional.of(FoundKind.COMMAND)).getFirst();
        assertTrue(after.available());
    }

    @Test
    void without_a_network_commands_and_help_are_found() {
        Set<FoundKind> kinds = found(State.starting(Steps.SETTINGS), "e").stream().map(FoundThing::kind).collect(Collectors.toSet());
        assertEquals(Set.of(FoundKind.COMMAND, FoundKind.HELP), kinds);
    }

    @Test
    void an_organisation_is_chosen_or_added_to_those_chosen() {
        FoundThing one = new ThingSearch(open(), List.of()).of("a", Optional.of(FoundKind.ORGANISATION)).getFirst();
        FoundThing.Acts acts = (FoundThing.Acts) one.deed();
        assertEquals(List.of(new Action.Select(Optional.of(Steps.id(one.id())))), acts.actions());
        assertEquals(List.of(new Action.ToggleSelected(Steps.id(one.id()))), acts.adding());
    }

    @Test
    void a_measure_stands_in_the_table_of_organisations_which_is_in_its_order() {
        FoundThing betweenness = new ThingSearch(open(), List.of()).of("betweenness", Optional.of(FoundKind.MEASURE)).getFirst();
        State state = open();
        for (Action action : ((FoundThing.Acts) betweenness.deed()).actions()) {
            state = after(state, action);
        }
        var view = state.view().orElseThrow();
        assertEquals(Perspective.ORGANISATIONS, view.perspective());
        OrganisationColumn column = view.numbers().organisations().by().orElseThrow().column();
        assertEquals("betweenness", column.id());
        assertTrue(view.columns(state.document().orElseThrow().network()).stream().anyMatch(one -> one.column().equals(column)));
    }

    @Test
    void a_page_of_the_help_is_found_by_its_title_in_both_languages() {
        FoundThing keys = new FoundThing(FoundKind.HELP, "keys#", "Keys", Texts.in(Language.EN).get("finder.help.page"), "", true, new FoundThing.Reads(new HelpLink("keys", "")));
        assertTrue(new ThingSearch(open(), BOOKS).of("keys", Optional.of(FoundKind.HELP)).contains(keys));
        assertTrue(new ThingSearch(open(), BOOKS).of("toetsen", Optional.of(FoundKind.HELP)).contains(keys));
    }

    @Test
    void what_was_chosen_before_is_found_again_as_it_is_now() {
        List<FoundThing> former = new ThingSearch(open(), List.of()).of("undo", Optional.of(FoundKind.COMMAND)).subList(0, 1);
        State moved = after(open(), Steps.move("a", 1, 1, "drag"));
        assertEquals(List.of("Undo: move a"), new ThingSearch(moved, List.of()).again(former).stream().map(FoundThing::name).toList());
    }

    @Test
    void a_kept_filter_is_found_by_its_name_and_put_in_place() {
        Filter faint = Filter.NOTHING.with(LeftOut.FAINT);
        State state = after(open(), new PictureAction.KeepFilters(List.of(new Filter.Named("Rest of them", faint))));
        FoundThing found = found(state, "rest of").getFirst();
        assertEquals(new FoundThing.Acts(List.of(new PictureAction.SetFilter(faint)), List.of()), found.deed());
    }
}
