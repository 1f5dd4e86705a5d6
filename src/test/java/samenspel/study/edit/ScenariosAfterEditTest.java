package samenspel.study.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.study.edit.Borough.CONTENT;
import static samenspel.study.edit.Borough.ENTERING;
import static samenspel.study.edit.Borough.SECOND;
import static samenspel.study.edit.Borough.STRONG;
import static samenspel.study.edit.Borough.id;
import static samenspel.study.edit.Borough.pair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.diagram.figure.FigureSubject;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.WrittenFigures;
import samenspel.diagram.seen.Seen;
import samenspel.layout.Point;
import samenspel.network.Answer;
import samenspel.network.Participation;
import samenspel.network.kind.AccessRole;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.MunicipalTask;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.Scenarios;
import samenspel.study.Document;
import samenspel.study.findings.FindingKind;
import samenspel.study.findings.KeptFinding;
import samenspel.study.story.Scene;
import samenspel.study.story.SceneSight;
import samenspel.study.story.Story;
import samenspel.text.Language;
import samenspel.text.Texts;

class ScenariosAfterEditTest {
    private static final ScenarioChoice CHOICE = ScenarioChoice.of(List.of(id("c")), List.of(id("a"), id("e")), STRONG, SECOND);
    private static final Scenarios KEPT = Scenarios.NONE.with(new NamedScenario("Few", CHOICE)).with(new NamedScenario("Other", CHOICE.withTeams(List.of(id("d")))));
    private static final Document BEFORE = Borough.document().with(KEPT);
    private static final Description CALLED = new Description("Renamed", "R", "Zorg", AccessRole.OTHER, CareLevel.BASIC, MunicipalTask.NONE);

    private static Document after(Edit edit) {
        return EditedDocument.of(BEFORE, edit, ENTERING);
    }

    @Test
    void after_any_edit_but_a_removal_everybody_chosen_is_in_the_network() {
        List<Edit> edits = List.of(new Edit.Add(CALLED, new Edit.Attendance(Map.of(SECOND, Participation.ANSWERED), false), new Point(1, 1)), new Edit.Change(id("a"), CALLED, Edit.Attendance.UNCHANGED),
                new Edit.Merge(id("b"), id("a"), CALLED, true, false), new Edit.Merge(id("a"), id("b"), CALLED, true, false), new Edit.Merge(id("e"), id("a"), CALLED, true, false),
                new Edit.Merge(id("b"), id("c"), CALLED, true, false), new Edit.Merge(id("a"), id("c"), CALLED, true, false), new Edit.KeepApart(id("a"), id("b")),
                new Edit.Correct(List.of(new ReportCorrection(SECOND, CONTENT, pair("c", "a"), new Answer.Tied(2)))));
        for (Edit edit : edits) {
            Document after = after(edit);
            assertEquals(after.scenarios(), after.scenarios().among(after.network()), edit.toString());
            assertEquals(2, after.scenarios().all().size());
        }
    }

    @Test
    void who_two_become_is_chosen_whichever_of_them_was_selected_first() {
        for (Edit merge : List.of(new Edit.Merge(id("b"), id("a"), CALLED, true, false), new Edit.Merge(id("a"), id("b"), CALLED, true, false))) {
            ScenarioChoice choice = after(merge).scenarios().all().getFirst().choice();
            assertEquals(List.of(((Edit.Merge) merge).kept(), id("e")), choice.core());
        }
        assertEquals(List.of(id("b")), after(new Edit.Merge(id("b"), id("c"), CALLED, true, false)).scenarios().all().getFirst().choice().teams());
    }

    @Test
    void numbers_of_who_is_merged_into_another_are_of_that_one_wherever_they_were_written() {
        String words = "Of {degree:strong|a} {{a} [more]{degree:strong|a,b > degree:strong|organisation:a} and {degree:strong|sector:a} {wrong|a";
        String followed = "Of {degree:strong|b} {{a} [more]{degree:strong|b > degree:strong|\"organisation:b\"} and {degree:strong|\"sector:a\"} {wrong|a";
        Scene scene = new Scene(words, "Note: " + words, false, new SceneSight(Seen.opening(BEFORE.network()), List.of(), Optional.empty()));
        FigureSubject figure = new FigureSubject("picture", List.of(STRONG), List.of(SECOND));
        Document told = BEFORE.with(new Story(List.of(new KeptFinding(FindingKind.OVERLOAD, words)), List.of(scene))).with(WrittenFigures.NONE.with(figure, new FigureWords(words, false, words)));
        Document after = EditedDocument.of(told, new Edit.Merge(id("b"), id("a"), CALLED, true, false), ENTERING);
        assertEquals(new Story(List.of(new KeptFinding(FindingKind.OVERLOAD, followed)), List.of(scene.titled(followed).noted("Note: " + followed))), after.story());
        assertEquals(WrittenFigures.NONE.with(figure, new FigureWords(followed, false, followed)), after.written());
        assertEquals(List.of(1), told.story().with(id("a")));
        assertEquals(List.of(), told.story().with(id("e")));
    }

    @Test
    void before_an_organisation_goes_the_scenarios_in_which_it_is_chosen_are_named() {
        for (Language language : List.of(Language.NL, Language.EN)) {
            EditWords words = new EditWords(BEFORE.network(), Texts.in(language));
            assertTrue(words.without(id("a"), KEPT, Story.NONE).orElseThrow().contains("Few, Other"));
            assertTrue(words.without(id("c"), KEPT, Story.NONE).orElseThrow().contains("scenario Few"));
            assertEquals(Optional.empty(), words.without(id("b"), KEPT, Story.NONE));
            Scene scene = new Scene("", "", false, new SceneSight(Seen.opening(BEFORE.network()), List.of(id("b")), Optional.empty()));
            assertTrue(words.without(id("b"), KEPT, new Story(List.of(), List.of(scene, scene))).orElseThrow().contains(language == Language.NL ? "scènes 1 en 2" : "scenes 1 and 2"));
        }
    }
}
