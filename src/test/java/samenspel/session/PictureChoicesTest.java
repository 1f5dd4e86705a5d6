package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.session.Steps.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.diagram.Box;
import samenspel.diagram.figure.Extract;
import samenspel.diagram.figure.FigureFormat;
import samenspel.diagram.picture.NameMode;
import samenspel.diagram.picture.Projection;
import samenspel.study.Drawing;
import samenspel.study.recipe.FileKind;
import samenspel.study.recipe.PagePreset;

class PictureChoicesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Optional<Extract> SCREEN = Optional.of(new Extract(new Projection(1, 0, 0), new Box(0, 0, 800, 600)));
    private static final PictureChoices BARE = new PictureChoices(FileKind.PPTX, PictureSize.own(20, 10, 96), true, true,
            false, false, false, true, false, Optional.of(NameMode.SECTOR));

    @Test
    void usually_a_page_has_everything_on_it_with_the_day() {
        assertEquals(FigureFormat.ofCm(16, 12).withDate(Optional.of(DAY)), PictureChoices.USUAL.format(DAY, SCREEN));
    }

    @Test
    void without_a_caption_there_is_no_place_for_the_day_and_a_slide_has_its_own_ground() {
        assertEquals(FigureFormat.ofCm(20, 10).withParts(false, false, false).withExtract(SCREEN), BARE.format(DAY, SCREEN));
    }

    @Test
    void what_does_not_go_together_with_one_kind_is_kept_for_the_next() {
        assertEquals(FigureFormat.ofCm(20, 10).withParts(false, false, false).withTransparent(true),
                BARE.with(FileKind.PDF).format(DAY, Optional.empty()));
    }

    @Test
    void a_request_says_how_sharp_of_what_kind_and_whether_it_is_described() {
        FigureFormat page = BARE.format(DAY, SCREEN);
        assertEquals(new PictureRequest(page, 96, FileKind.PPTX, false), BARE.request(page));
    }

    @Test
    void names_that_are_chosen_are_those_of_the_picture() {
        Drawing.One shown = (Drawing.One) Drawing.of(document(Steps.open()), Steps.open().view().orElseThrow(), samenspel.text.Language.EN);
        assertEquals(List.of(shown.depiction().seen().names(), NameMode.SECTOR), List.of(((Drawing.One) PictureChoices.USUAL.of(shown)).depiction().seen().names(),
                ((Drawing.One) BARE.of(shown)).depiction().seen().names()));
    }

    @Test
    void pixels_are_those_of_the_page_at_its_resolution() {
        PictureSize size = PictureSize.of(PagePreset.A4_COLUMN);
        assertEquals(List.of(1890L, 1417L), List.of(size.pixelsAcross(), size.pixelsDown()));
    }

    @Test
    void a_size_out_of_bounds_becomes_the_nearest_possible() {
        assertEquals(PictureSize.own(4, 200, 1200), PictureSize.own(1, 900, 5000));
    }

    @ParameterizedTest
    @EnumSource
    void every_preset_is_a_paper_of_its_size(PagePreset preset) {
        var paper = preset.paper(FileKind.PNG);
        assertEquals(PictureSize.of(preset), new PictureSize(Optional.of(preset), paper.widthCm(), paper.heightCm().orElseThrow(), paper.dpi()));
    }
}
