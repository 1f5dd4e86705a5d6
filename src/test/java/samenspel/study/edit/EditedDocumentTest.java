package samenspel.study.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static samenspel.study.edit.Borough.CONTENT;
import static samenspel.study.edit.Borough.ENTERING;
import static samenspel.study.edit.Borough.FIRST;
import static samenspel.study.edit.Borough.SECOND;
import static samenspel.study.edit.Borough.STRONG;
import static samenspel.study.edit.Borough.id;
import static samenspel.study.edit.Borough.pair;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samenspel.change.Change;
import samenspel.change.Fate;
import samenspel.diagram.note.Anchor;
import samenspel.diagram.note.Annotations;
import samenspel.diagram.note.Note;
import samenspel.diagram.note.NoteId;
import samenspel.layout.Point;
import samenspel.network.Answer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.Sector;
import samenspel.network.WaveId;
import samenspel.network.kind.AccessRole;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.MunicipalTask;
import samenspel.study.Document;
import samenspel.study.byhand.HandAccount;
import samenspel.study.byhand.HandDetail;
import samenspel.study.byhand.HandKind;
import samenspel.study.byhand.HandTrait;
import samenspel.study.byhand.NamesForNext;
import samenspel.study.filling.Filling;
import samenspel.study.filling.Traits;
import samenspel.text.Language;
import samenspel.text.Texts;

class EditedDocumentTest {
    private static final Document BEFORE = Borough.document();
    private static final Answer NOT_ASKED = new Answer.Unknown(Answer.Reason.SKIPPED);

    private static Description called(String name, String sector) {
        return new Description(name, "", sector, AccessRole.OTHER, CareLevel.BASIC, MunicipalTask.NONE);
    }

    private static Document after(Edit edit) {
        return EditedDocument.of(BEFORE, edit, ENTERING);
    }

    private static Edit.Attendance part(WaveId wave, Participation part) {
        return new Edit.Attendance(Map.of(wave, part), false);
    }

    private static Document added(boolean othersAsked) {
        Edit.Attendance waves = new Edit.Attendance(Map.of(FIRST, Participation.ABSENT, SECOND, Participation.ANSWERED), othersAsked);
        return after(new Edit.Add(called("Buurtsportcoaches", "Welzijn"), waves, new Point(7, 8)));
    }

    private static Answer report(Document document, WaveId wave, String from, String to) {
        return document.network().fieldwork(wave).report(CONTENT, pair(from, to));
    }

    @Test
    void an_organisation_added_stands_where_it_was_put_and_stays_there() {
        Document after = added(false);
        assertEquals(List.of(new Point(7, 8), true), List.of(after.placement().of(id("buurtsportcoaches")), after.placement().pinned().contains(id("buurtsportcoaches"))));
    }

    @Test
    void a_sector_named_anew_is_made_with_a_colour_of_its_own() {
        Document after = added(false);
        Organisation one = after.network().organisation(id("buurtsportcoaches")).orElseThrow();
        Sector sector = after.network().sector(one.sector()).orElseThrow();
        assertEquals(List.of("Welzijn", true, false), List.of(sector.name().in("nl"), after.look().sectors().containsKey(sector.id()),
                BEFORE.look().sectors().containsValue(after.look().of(sector.id()))));
    }

    @Test
    void one_without_a_sector_is_among_those_whose_sector_is_not_known() {
        Document after = after(new Edit.Add(called("Nieuw", ""), part(FIRST, Participation.ANSWERED), new Point(0, 0)));
        assertEquals(Sector.NOT_KNOWN, after.network().sector(after.network().organisations().getLast().sector()).orElseThrow().code());
    }

    @Test
    void what_others_would_have_said_of_one_they_were_not_asked_about_is_unknown() {
        assertEquals(List.of(NOT_ASKED, Answer.NO_ANSWER, Answer.NOT_TIED),
                List.of(report(added(false), SECOND, "a", "buurtsportcoaches"), report(added(false), SECOND, "d", "buurtsportcoaches"),
                        report(added(false), FIRST, "a", "buurtsportcoaches")));
    }

    @Test
    void what_others_did_not_report_of_one_they_were_asked_about_is_no_tie() {
        assertEquals(Answer.NOT_TIED, report(added(true), SECOND, "a", "buurtsportcoaches"));
    }

    @Test
    void a_second_of_the_same_name_has_another_id() {
        Document twice = EditedDocument.of(added(false), new Edit.Add(called("Buurtsportcoaches", ""), part(SECOND, Participation.ANSWERED), new Point(0, 0)), ENTERING);
        assertEquals(id("buurtsportcoaches-2"), twice.network().organisations().getLast().id());
    }

    @Test
    void a_new_name_keeps_ties_and_place_and_is_remembered_for_next_year() {
        Document after = after(new Edit.Change(id("c"), called("Basisschool De Linde", ""), Edit.Attendance.UNCHANGED));
        assertEquals(List.of("Basisschool De Linde", BEFORE.network().fieldwork(), BEFORE.placement(), List.of(new NamesForNext.Said("Basisschool De Linde", "School", true))),
                List.of(after.network().organisation(id("c")).orElseThrow().name(), after.network().fieldwork(), after.placement(), NamesForNext.of(after.byHand())));
    }

    @Test
    void another_sector_role_level_and_task_are_told_with_what_they_were() {
        Document after = after(new Edit.Change(id("c"), new Description("School", "School", "gemeente", AccessRole.ACCESS, CareLevel.SPECIALIST,
                MunicipalTask.LEADING), Edit.Attendance.UNCHANGED));
        assertEquals(List.of("sector: Zorg → Gemeente", "access: other → access", "level: basic → specialist", "task: none → leading"), traits(after));
    }

    private static List<String> traits(Document after) {
        return after.byHand().getLast().details().stream().map(HandDetail.OfTrait.class::cast)
                .map(one -> one.trait().name().toLowerCase() + ": " + one.before() + " → " + one.after()).toList();
    }

    @Test
    void a_sub_sector_that_goes_with_its_sector_is_told() {
        Document after = after(new Edit.Change(id("a"), called("Gemeente, Jeugd", "Zorg"), Edit.Attendance.UNCHANGED));
        assertEquals(true, after.byHand().getLast().details().contains(new HandDetail.OfTrait(HandTrait.SUB_SECTOR, "Gemeente, Jeugd", Optional.empty(), "afdeling", "")));
    }

    @Test
    void attributes_of_files_go_along_with_a_change() {
        Document after = after(new Edit.Change(id("b"), called("Inkoop", ""), Edit.Attendance.UNCHANGED));
        assertEquals(BEFORE.network().organisation(id("b")).orElseThrow().attributes(), after.network().organisation(id("b")).orElseThrow().attributes());
    }

    @Test
    void a_change_that_changes_nothing_is_no_change() {
        assertSame(BEFORE, after(new Edit.Change(id("c"), called("School", "Zorg"), part(FIRST, Participation.ANSWERED))));
    }

    @Test
    void who_did_not_answer_after_all_has_unknown_ties_and_no_lost_ones() {
        Document after = after(new Edit.Change(id("c"), called("School", ""), part(SECOND, Participation.NOT_ANSWERED)));
        assertEquals(List.of(Answer.NO_ANSWER, new Answer.Tied(3)), List.of(report(after, SECOND, "c", "a"), report(after, SECOND, "c", "b")));
    }

    @Test
    void a_no_tie_written_down_of_who_did_not_answer_after_all_is_unknown() {
        Document before = new Borough().report(SECOND, "c", "e", Answer.NOT_TIED).made();
        Document after = EditedDocument.of(before, new Edit.Change(id("c"), called("School", ""), part(SECOND, Participation.NOT_ANSWERED)), ENTERING);
        assertEquals(Answer.NO_ANSWER, report(after, SECOND, "c", "e"));
    }

    @Test
    void who_was_absent_after_all_has_no_ties_and_its_reports_are_listed() {
        Document after = after(new Edit.Change(id("c"), called("School", ""), part(SECOND, Participation.ABSENT)));
        assertEquals(List.of(0, 3L), List.of(after.network().ties(after.network().layer(CONTENT).orElseThrow(), SECOND, id("c")).size(),
                after.byHand().getLast().details().stream().filter(HandDetail.OfReport.class::isInstance).count()));
    }

    @Test
    void who_was_there_after_all_was_asked_about_by_nobody() {
        Document after = after(new Edit.Change(id("e"), called("Sportraad", ""), part(FIRST, Participation.ANSWERED)));
        assertEquals(List.of(NOT_ASKED, Answer.NOT_TIED), List.of(report(after, FIRST, "a", "e"), report(after, FIRST, "e", "a")));
    }

    @Test
    void an_organisation_removed_is_gone_with_its_reports_which_are_listed() {
        Document after = after(new Edit.Remove(id("c")));
        long listed = after.byHand().getLast().details().stream().filter(HandDetail.OfReport.class::isInstance).count();
        assertEquals(List.of(Optional.empty(), false, 7L), List.of(after.network().organisation(id("c")), after.placement().at().containsKey(id("c")), listed));
    }

    @Test
    void a_note_on_one_that_is_removed_stays_where_it_stood() {
        Note note = new Note(new NoteId("note-1"), new Note.Text("spil", new Anchor.On(id("c"), new Point(3, 4))), Optional.empty());
        Document after = EditedDocument.of(BEFORE.with(new Annotations(List.of(note), new LinkedHashMap<>())), new Edit.Remove(id("c")), ENTERING);
        assertEquals(new Note.Text("spil", new Anchor.At(new Point(203, 14))), after.annotations().notes().getFirst().body());
    }

    private static Document corrected(Answer answer) {
        return after(new Edit.Correct(List.of(new ReportCorrection(SECOND, CONTENT, pair("c", "a"), answer))));
    }

    @Test
    void a_report_corrected_is_told_with_what_it_was() {
        assertEquals(List.of(new HandDetail.OfReport(SECOND, CONTENT, "School", "Gemeente, Jeugd", Answer.NOT_TIED, Optional.of(new Answer.Tied(2)))),
                corrected(new Answer.Tied(2)).byHand().getLast().details());
    }

    @Test
    void a_report_taken_away_is_no_contact_or_unknown_as_somebody_says() {
        assertEquals(List.of(Answer.NO_ANSWER, Answer.NOT_TIED), List.of(report(corrected(Answer.NO_ANSWER), SECOND, "c", "a"),
                report(EditedDocument.of(corrected(Answer.NO_ANSWER), new Edit.Correct(List.of(new ReportCorrection(SECOND, CONTENT, pair("c", "a"), Answer.NOT_TIED))),
                        ENTERING), SECOND, "c", "a")));
    }

    @Test
    void no_contact_of_one_that_did_not_answer_is_written_down() {
        Document after = after(new Edit.Correct(List.of(new ReportCorrection(SECOND, CONTENT, pair("d", "c"), Answer.NOT_TIED))));
        assertEquals(List.of(Answer.NOT_TIED, Answer.NO_ANSWER), List.of(report(after, SECOND, "d", "c"), report(after, SECOND, "d", "a")));
    }

    @Test
    void what_becomes_of_derived_layers_and_of_the_change_is_shown_beforehand() {
        Network after = corrected(new Answer.Tied(2)).network();
        assertEquals(new CorrectionPreview(List.of(new CorrectionPreview.Follows(STRONG, SECOND, CorrectionPreview.Standing.NOT_TIED, CorrectionPreview.Standing.TIED)),
                List.of(new CorrectionPreview.FateChange(STRONG, FIRST, SECOND, Optional.of(Fate.LOST), Optional.of(Fate.KEPT)))),
                CorrectionPreview.of(BEFORE.network(), after, pair("a", "c")));
    }

    @Test
    void a_change_of_reports_alone_is_shown_beforehand_too() {
        Network after = after(new Edit.Correct(List.of(new ReportCorrection(SECOND, CONTENT, pair("e", "a"), new Answer.Tied(3))))).network();
        assertEquals(new CorrectionPreview(List.of(), List.of(new CorrectionPreview.FateChange(CONTENT, FIRST, SECOND, Optional.empty(), Optional.of(Fate.GAINED)))),
                CorrectionPreview.of(BEFORE.network(), after, pair("e", "a")));
    }

    @Test
    void what_becomes_of_derived_layers_and_of_the_change_is_said() {
        Network after = corrected(new Answer.Tied(2)).network();
        assertEquals(List.of("Sterk 2019: nee → ja.", "Sterk, 2018 → 2019: verloren → gebleven."),
                new EditWords(BEFORE.network(), Texts.in(Language.NL)).of(CorrectionPreview.of(BEFORE.network(), after, pair("a", "c"))));
    }

    @Test
    void what_goes_with_an_organisation_is_said_layer_by_layer() {
        Network after = after(new Edit.Remove(id("a"))).network();
        assertEquals(List.of("Answered: 4 of 4\u00a0→\u00a03 of 3 (2018); 4 of 5\u00a0→\u00a03 of 4 (2019).", "Strong: 1\u00a0→\u00a00 (2018); 2018 → 2019: lost 1\u00a0→\u00a00."),
                new EditWords(BEFORE.network(), Texts.in(Language.EN)).of(EditPreview.of(BEFORE.network(), after, Set.of(id("a")))));
    }

    @Test
    void one_that_did_not_answer_keeps_its_reports_of_contact_and_that_is_said() {
        Network after = after(new Edit.Change(id("a"), called("Gemeente, Jeugd", ""), part(FIRST, Participation.NOT_ANSWERED))).network();
        List<String> said = new EditWords(BEFORE.network(), Texts.in(Language.EN)).of(ReportsOfOne.of(BEFORE.network(), after, id("a")));
        long own = after.fieldwork(FIRST).reports().values().stream().flatMap(some -> some.entrySet().stream())
                .filter(report -> report.getKey().from().equals(id("a")) && report.getValue().isTied()).count();
        assertEquals(List.of("2018: its " + own + " own reports of contact stay; what it did not report as contact becomes unknown."), said);
    }

    @Test
    void ties_counted_from_those_of_the_organisations_concerned_are_as_many_as_all_ties_counted_anew() {
        for (Edit edit : List.of(new Edit.Remove(id("c")), new Edit.Merge(id("c"), id("d"), called("x", ""), true, false),
                new Edit.Change(id("c"), called("School", ""), part(SECOND, Participation.NOT_ANSWERED)))) {
            Network after = after(edit).network();
            EditPreview preview = EditPreview.of(BEFORE.network(), after, edit.about());
            preview.ties().forEach(one -> assertEquals(after.ties(after.layer(one.layer()).orElseThrow(), one.wave()).size(), one.after()));
            preview.changes().forEach(one -> assertEquals(Change.of(after, after.layer(one.layer()).orElseThrow(), one.from(), one.to()).counts(), one.after()));
        }
    }

    @Test
    void the_report_of_a_file_lists_changes_by_hand_with_day_and_reason() {
        Document after = corrected(new Answer.Tied(2));
        Texts texts = Texts.in(Language.NL);
        assertEquals(List.of("29 november 2026, met de hand: De meldingen tussen School en Gemeente, Jeugd zijn verbeterd. Waarom: telefonisch bevestigd",
                        "Inhoudelijk, 2019, School over Gemeente, Jeugd: “geen contact” werd “elke maand”."),
                HandAccount.of(after.byHand(), after.network(), texts).problems().stream().map(line -> line.message(texts)).toList());
    }

    @Test
    void a_free_place_is_one_where_nobody_stands() {
        Point free = FreePlace.near(BEFORE.placement(), new Point(100, 10));
        assertEquals(true, BEFORE.placement().at().values().stream().allMatch(other -> other.distanceTo(free) >= 50));
    }

    @Test
    void the_answers_to_choose_from_are_those_of_the_scale() {
        assertEquals(new AnswerScale(List.of(Answer.NO_ANSWER, Answer.NOT_TIED, new Answer.Tied(1), new Answer.Tied(2), new Answer.Tied(3)), false),
                AnswerScale.of(BEFORE.network(), CONTENT));
    }

    @Test
    void a_strength_is_typed_with_a_comma_or_a_point_and_nothing_else() {
        assertEquals(List.of(Optional.of(new Answer.Tied(2.5)), Optional.of(new Answer.Tied(2.5)), Optional.empty(), Optional.empty()),
                List.of(AnswerScale.typed("2,5"), AnswerScale.typed(" 2.5"), AnswerScale.typed("-1"), AnswerScale.typed("veel")));
    }

    @Test
    void sectors_and_roles_filled_in_are_in_the_account_with_what_they_were() {
        LinkedHashMap<OrganisationId, Traits> traits = new LinkedHashMap<>();
        traits.put(id("c"), new Traits("Onderwijs", Optional.of(AccessRole.ACCESS)));
        traits.put(id("d"), new Traits("Zorg", Optional.empty()));
        Document after = EditedDocument.of(BEFORE, new Filling(traits), ENTERING);
        assertEquals(List.of(HandKind.FILL, List.of("School"), List.of("sector: Zorg → Onderwijs", "access: other → access")),
                List.of(after.byHand().getLast().kind(), after.byHand().getLast().names(), traits(after)));
    }
}
