package samenspel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.layout.Point;
import samenspel.network.Answer;
import samenspel.network.Participation;
import samenspel.network.kind.AccessRole;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.MunicipalTask;
import samenspel.study.Document;
import samenspel.study.edit.Borough;
import samenspel.study.edit.Description;
import samenspel.study.edit.Edit;
import samenspel.study.edit.EditedDocument;
import samenspel.study.edit.ReportCorrection;
import samenspel.study.privacy.AnonymousCopy;
import samenspel.study.privacy.CodeKey;

class HandEntryFileTest {

    /// A study in which everything was changed by hand that can be.
    static Document edited() {
        Description called = new Description("Samen", "", "Nieuwe sector", AccessRole.ACCESS, CareLevel.SPECIALIST, MunicipalTask.LEADING);
        List<Edit> edits = new ArrayList<>(List.of(new Edit.Add(called, new Edit.Attendance(Map.of(Borough.SECOND, Participation.ANSWERED), false), new Point(1, 1)),
                new Edit.Change(Borough.id("c"), called, new Edit.Attendance(new LinkedHashMap<>(Map.of(Borough.FIRST, Participation.ABSENT)), false)),
                new Edit.Correct(List.of(new ReportCorrection(Borough.SECOND, Borough.CONTENT, Borough.pair("a", "d"), new Answer.Tied(2.5)),
                        new ReportCorrection(Borough.SECOND, Borough.CONTENT, Borough.pair("a", "c"), Answer.NO_ANSWER))),
                new Edit.KeepApart(Borough.id("d"), Borough.id("e")), new Edit.Merge(Borough.id("a"), Borough.id("b"), called, true, true),
                new Edit.Remove(Borough.id("e"))));
        Document document = Borough.document();
        for (Edit edit : edits) {
            document = EditedDocument.of(document, edit, Borough.ENTERING);
        }
        return document;
    }

    private static Document reread(Document document) {
        return PlacesInRows.parse("x", NetworkFile.write(document).getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
    }

    @Test
    void changes_by_hand_are_the_same_when_read_again() {
        assertEquals(edited(), reread(edited()));
    }

    @Test
    void a_file_with_changes_by_hand_is_the_same_when_written_again() {
        String file = NetworkFile.write(edited());
        assertEquals(file, NetworkFile.write(reread(edited())));
    }

    @Test
    void a_copy_without_names_has_no_account_of_changes_by_hand() {
        assertEquals(List.of(), AnonymousCopy.of(edited(), CodeKey.of(new byte[] {1}), false).document().byHand());
    }

    @Test
    void a_day_that_is_no_date_is_reported_with_its_place() {
        String broken = NetworkFile.write(edited()).replaceFirst("\"day\": \"2026-11-29\"", "\"day\": \"gisteren\"");
        assertEquals(Optional.of("$.byHand[0].day"), PlacesInRows.parse("x", broken.getBytes(StandardCharsets.UTF_8)).account().problems().stream()
                .map(problem -> problem.place().path()).findFirst());
    }
}
