package samenspel.session.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.session.Steps.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.diagram.Box;
import samenspel.diagram.figure.Page;
import samenspel.diagram.figure.PicturePart;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.NameMode;
import samenspel.session.Steps;
import samenspel.study.Drawing;
import samenspel.study.recipe.FileKind;

class PictureChoicesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Optional<PicturePart> SCREEN = Optional.of(new PicturePart(new Projection(1, 0, 0), new Box(0, 0, 800, 600)));
    private static final PictureChoices BARE = new PictureChoices(FileKind.PPTX,
            Page.ofCm(20, 10).withDpi(96).with(Page.Parts.NONE).withTransparent(true), true, true, false, Optional.of(NameMode.SECTOR));

    @Test
    void usually_a_page_has_everything_on_it_with_the_day() {
        assertEquals(Page.ofCm(16, 12).withDate(Optional.of(DAY)), PictureChoices.USUAL.page(DAY, SCREEN));
    }

    @Test
    void without_a_caption_there_is_no_place_for_the_day_and_a_slide_has_its_own_ground() {
        assertEquals(Page.ofCm(20, 10).withDpi(96).with(Page.Parts.NONE).withExtract(SCREEN), BARE.page(DAY, SCREEN));
    }

    @Test
    void what_does_not_go_together_with_one_kind_is_kept_for_the_next() {
        assertEquals(Page.ofCm(20, 10).withDpi(96).with(Page.Parts.NONE).withTransparent(true),
                BARE.with(FileKind.PDF).page(DAY, Optional.empty()));
    }

    @Test
    void a_request_says_how_sharp_of_what_kind_and_whether_it_is_described() {
        Page page = BARE.page(DAY, SCREEN);
        assertEquals(new PictureRequest(page, FileKind.PPTX, false), BARE.request(page));
    }

    @Test
    void names_that_are_chosen_are_those_of_the_picture() {
        Drawing.One shown = (Drawing.One) Drawing.of(document(Steps.open()), Steps.open().view().orElseThrow(), samenspel.text.Language.EN);
        assertEquals(List.of(shown.depiction().seen().names(), NameMode.SECTOR), List.of(((Drawing.One) PictureChoices.USUAL.of(shown)).depiction().seen().names(),
                ((Drawing.One) BARE.of(shown)).depiction().seen().names()));
    }

    @Test
    void pixels_are_those_of_the_page_at_its_resolution() {
        Page page = Page.Preset.A4_COLUMN.page();
        assertEquals(List.of(1890L, 1417L), List.of(page.pixelsAcross(), page.pixelsDown()));
    }

    @Test
    void a_size_out_of_bounds_becomes_the_nearest_possible() {
        assertEquals(Page.ofCm(4, 200).withDpi(1200), Page.ofCm(1, 900).withDpi(5000));
    }

    @ParameterizedTest
    @EnumSource
    void every_preset_is_a_page_known_by_its_size(Page.Preset preset) {
        Page own = Page.ofCm(preset.page().widthCm(), preset.page().heightCm()).withDpi(preset.page().dpi());
        assertEquals(Optional.of(preset), Page.Preset.of(own));
    }
}
