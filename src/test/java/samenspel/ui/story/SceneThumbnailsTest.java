package samenspel.ui.story;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewChoices;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.View;
import samenspel.study.story.DrawnScenes;
import samenspel.study.story.SceneSight;
import samenspel.study.story.SceneView;
import samenspel.text.Language;

class SceneThumbnailsTest {
    @ParameterizedTest
    @EnumSource(StudyView.class)
    void the_small_picture_of_a_view_is_the_view_and_not_that_there_is_no_room_for_it(StudyView view) {
        for (Document document : Drawn.samples()) {
            SceneSight sight = View.opening(document.network()).scene(DrawnScenes.CANVAS, document).with(new SceneView(view, ViewChoices.NONE));
            String words = ViewFigures.diagram(Drawing.study(document, sight.view().orElseThrow(), Language.EN).called(NameMode.SECTOR), SceneThumbnails.page(sight)).marks().stream()
                    .flatMap(Mark::labels).map(Mark.Label::text).collect(Collectors.joining(" "));
            assertFalse(words.contains("too small"), words);
        }
    }
}
