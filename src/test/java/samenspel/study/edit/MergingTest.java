package samenspel.study.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.study.edit.Borough.CONTENT;
import static samenspel.study.edit.Borough.ENTERING;
import static samenspel.study.edit.Borough.FIRST;
import static samenspel.study.edit.Borough.SECOND;
import static samenspel.study.edit.Borough.STRONG;
import static samenspel.study.edit.Borough.id;
import static samenspel.study.edit.Borough.pair;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.diagram.note.Anchor;
import samenspel.diagram.note.Annotations;
import samenspel.diagram.note.ContourMembers;
import samenspel.diagram.note.Note;
import samenspel.diagram.note.NoteId;
import samenspel.layout.Point;
import samenspel.network.Answer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Participation;
import samenspel.network.WaveId;
import samenspel.network.kind.AccessRole;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.GovernanceForm;
import samenspel.network.kind.MunicipalTask;
import samenspel.study.Document;
import samenspel.study.byhand.HandDetail;
import samenspel.study.byhand.HandEntry;
import samenspel.study.byhand.NamesForNext;

class MergingTest {
    private static final Description TOWN = new Description("Gemeente", "", "Gemeente", AccessRole.OTHER, CareLevel.BASIC, MunicipalTask.NONE);

    private static Edit.Merge merge(boolean oneSpeaks) {
        return new Edit.Merge(id("a"), id("b"), TOWN, oneSpeaks, true);
    }

    private static Document merged(Borough borough, boolean oneSpeaks) {
        return EditedDocument.of(borough.made(), merge(oneSpeaks), ENTERING);
    }

    private static Answer report(Document document, WaveId wave, String from, String to) {
        return document.network().fieldwork(wave).report(CONTENT, pair(from, to));
    }

    @Test
    void of_two_reports_about_a_partner_the_strongest_counts() {
        assertEquals(new Answer.Tied(3), report(merged(new Borough(), false), FIRST, "a", "c"));
    }

    @Test
    void of_two_reports_by_a_partner_the_strongest_counts() {
        Borough borough = new Borough().report(FIRST, "c", "b", 1);
        assertEquals(new Answer.Tied(2), report(merged(borough, false), FIRST, "c", "a"));
    }

    @Test
    void reports_between_the_two_fall_away_and_are_listed() {
        Document after = merged(new Borough(), false);
        assertEquals(List.of(new HandDetail.OfReport(FIRST, CONTENT, "Gemeente, Jeugd", "Gemeente, Inkoop", new Answer.Tied(2), Optional.empty())),
                after.byHand().getLast().details().stream().filter(HandDetail.OfReport.class::isInstance).toList());
    }

    @Test
    void the_two_are_one_in_place_and_name() {
        Document after = merged(new Borough(), false);
        Organisation one = after.network().organisation(id("a")).orElseThrow();
        assertEquals(List.of("Gemeente", Optional.empty(), new Point(0, 10), false), List.of(one.name(), after.network().organisation(id("b")),
                after.placement().of(id("a")), after.placement().at().containsKey(id("b"))));
    }

    @Test
    void where_one_of_two_was_silent_what_nobody_reported_is_unknown_and_not_no() {
        Borough borough = new Borough().part(SECOND, "b", Participation.NOT_ANSWERED);
        Document after = merged(borough, false);
        assertEquals(List.of(new Answer.Tied(2), Answer.NO_ANSWER, Participation.NOT_ANSWERED),
                List.of(report(after, SECOND, "a", "c"), report(after, SECOND, "a", "e"), after.network().fieldwork(SECOND).participationOf(id("a"))));
    }

    @Test
    void one_that_spoke_for_both_answered_for_both() {
        Borough borough = new Borough().part(SECOND, "b", Participation.NOT_ANSWERED);
        Document after = merged(borough, true);
        assertEquals(List.of(new Answer.Tied(2), Answer.NOT_TIED, Participation.ANSWERED),
                List.of(report(after, SECOND, "a", "c"), report(after, SECOND, "a", "e"), after.network().fieldwork(SECOND).participationOf(id("a"))));
    }

    @Test
    void where_one_of_two_was_absent_the_other_stands_alone() {
        Borough borough = new Borough().part(SECOND, "b", Participation.ABSENT);
        Document after = merged(borough, false);
        assertEquals(List.of(Answer.NOT_TIED, Answer.NOT_TIED, Participation.ANSWERED),
                List.of(report(after, SECOND, "c", "a"), report(after, SECOND, "a", "e"), after.network().fieldwork(SECOND).participationOf(id("a"))));
    }

    @Test
    void what_a_file_said_beyond_goes_along_and_what_clashes_is_listed() {
        Document after = merged(new Borough(), false);
        assertEquals(List.of("{rechtsvorm=gemeente, plaats=Meer}", "rechtsvorm: dienst"),
                List.of(after.network().organisation(id("a")).orElseThrow().attributes().byName().toString(),
                        traits(after).stream().filter(one -> one.trait().name().equals("ATTRIBUTE")).map(HandDetail.OfTrait::before).findFirst().orElse("")));
    }

    @Test
    void what_the_other_perceived_is_listed() {
        Document after = merged(new Borough(), false);
        assertEquals(List.of(GovernanceForm.SELF_GOVERNED, "lead-organisation"), List.of(after.network().fieldwork(SECOND).perceptions().get(id("a")),
                traits(after).stream().filter(one -> one.trait().name().equals("PERCEPTION")).map(HandDetail.OfTrait::before).findFirst().orElse("")));
    }

    private static List<HandDetail.OfTrait> traits(Document document) {
        return document.byHand().getLast().details().stream().filter(HandDetail.OfTrait.class::isInstance).map(HandDetail.OfTrait.class::cast).toList();
    }

    @Test
    void notes_on_the_one_that_goes_stand_on_the_one_that_stays() {
        Document before = Borough.document();
        Note.Text words = new Note.Text("spil", new Anchor.On(id("b"), new Point(3, 4)));
        Note.Contour round = new Note.Contour(new ContourMembers.Organisations(new LinkedHashSet<>(List.of(id("b"), id("c")))), "");
        Note.Arrow between = new Note.Arrow(new Anchor.On(id("a")), new Anchor.On(id("b")));
        Document noted = before.with(new Annotations(List.of(note(1, words), note(2, round), note(3, between)),
                new LinkedHashMap<>(Map.of(id("b"), new Point(1, 1)))));
        Document after = EditedDocument.of(noted, merge(false), ENTERING);
        assertEquals(new Annotations(List.of(note(1, new Note.Text("spil", new Anchor.On(id("a"), new Point(3, 4)))),
                note(2, new Note.Contour(new ContourMembers.Organisations(new LinkedHashSet<>(List.of(id("a"), id("c")))), ""))), new LinkedHashMap<>()),
                after.annotations());
    }

    private static Note note(int number, Note.Body body) {
        return new Note(new NoteId("note-" + number), body, Optional.empty());
    }

    @Test
    void the_account_says_who_became_what_when_and_why() {
        HandEntry entry = merged(new Borough(), false).byHand().getLast();
        assertEquals(List.of("2026-11-29", "telefonisch bevestigd", List.of("Gemeente", "Gemeente, Jeugd", "Gemeente, Inkoop")),
                List.of(entry.day().toString(), entry.reason(), entry.names()));
    }

    @Test
    void both_names_are_remembered_for_next_year() {
        assertEquals(List.of(new NamesForNext.Said("Gemeente", "Gemeente, Jeugd", true), new NamesForNext.Said("Gemeente", "Gemeente, Inkoop", true)),
                NamesForNext.of(merged(new Borough(), false).byHand()));
    }

    @Test
    void two_kept_apart_are_remembered_as_different_and_nothing_else_changes() {
        Document before = Borough.document();
        Document after = EditedDocument.of(before, new Edit.KeepApart(id("a"), id("b")), ENTERING);
        assertEquals(List.of(before.network(), List.of(new NamesForNext.Said("Gemeente, Jeugd", "Gemeente, Inkoop", false))),
                List.of(after.network(), NamesForNext.of(after.byHand())));
    }

    @Test
    void partners_are_shown_before_and_after_in_derived_layers_too() {
        MergePreview preview = preview(new Borough());
        assertEquals(List.of(partners(2, 2, 1), partners(1, 0, 1), AT_LEAST_ONE, partners(0, 0, 1)),
                List.of(preview.layers().get(CONTENT).get(FIRST), preview.layers().get(STRONG).get(FIRST), preview.layers().get(CONTENT).get(SECOND),
                        preview.layers().get(STRONG).get(SECOND)));
    }

    /// A partner that did not answer may name each of them.
    private static final MergePreview.Partners AT_LEAST_ONE = new MergePreview.Partners(new MergePreview.PartnerCount(1, true), new MergePreview.PartnerCount(1, true),
            new MergePreview.PartnerCount(1, true));

    private static MergePreview preview(Borough borough) {
        return MergePreview.of(borough.made(), merge(false), ENTERING);
    }

    private static MergePreview.Partners partners(int kept, int other, int together) {
        return new MergePreview.Partners(new MergePreview.PartnerCount(kept, false), new MergePreview.PartnerCount(other, false),
                new MergePreview.PartnerCount(together, false));
    }

    @Test
    void reports_that_fall_away_are_counted_by_wave_beforehand() {
        assertEquals(Map.of(FIRST, 1), preview(new Borough()).between());
    }

    @Test
    void waves_in_which_only_one_answered_are_named_beforehand() {
        MergePreview preview = preview(new Borough().part(SECOND, "b", Participation.NOT_ANSWERED));
        assertEquals(List.of(List.of(SECOND), true), List.of(preview.halves(), preview.layers().get(CONTENT).get(SECOND).together().atLeast()));
    }

    @Test
    void what_a_merge_does_to_the_numbers_is_the_same_as_of_the_whole_network_merged() {
        Document document = Borough.document();
        assertEquals(EditPreview.of(document.network(), merged(new Borough(), false).network(), merge(false).about()),
                MergePreview.of(document, merge(false), ENTERING).effects());
    }

    @Test
    void merging_into_either_gives_the_same_ties() {
        Document document = Borough.document();
        Network one = EditedDocument.of(document, merge(false), ENTERING).network();
        Network other = EditedDocument.of(document, new Edit.Merge(id("b"), id("a"), TOWN, false, true), ENTERING).network();
        assertEquals(EditPreview.of(document.network(), one, merge(false).about()), EditPreview.of(document.network(), other, merge(false).about()));
    }
}
