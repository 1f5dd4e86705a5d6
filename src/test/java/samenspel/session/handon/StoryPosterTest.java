package samenspel.session.handon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.seen.NameMode;
import samenspel.study.Document;

class StoryPosterTest {
    private static final double POINTS_PER_UNIT = 0.75;
    /// As large as the disc lets them.
    private static final Set<MarkRole> CODES = Set.of(MarkRole.CODE, MarkRole.LEGEND_CODE);

    private static double least(Diagram poster) {
        return POINTS_PER_UNIT * Drawn.flat(poster.marks()).stream().filter(mark -> mark instanceof Mark.Label && !CODES.contains(mark.role())).map(Mark.Label.class::cast)
                .mapToDouble(label -> label.lettering().size()).min().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("samenspel.session.handon.HandedSamples#told")
    void letters_are_of_24_point_at_least_on_A1_and_larger_on_A0(Document told) {
        HandedStory story = HandedSamples.of(told, NameMode.SHORT);
        assertTrue(least(StoryPoster.of(story, PosterSize.A1)) >= 24, () -> least(StoryPoster.of(story, PosterSize.A1)) + " pt");
        assertTrue(least(StoryPoster.of(story, PosterSize.A0)) >= 33, () -> least(StoryPoster.of(story, PosterSize.A0)) + " pt");
    }

    @ParameterizedTest
    @MethodSource("samenspel.session.handon.HandedSamples#told")
    void with_names_off_it_names_nobody_and_nothing_leaves_the_page(Document told) {
        Diagram poster = StoryPoster.of(HandedSamples.of(told, NameMode.SECTOR), PosterSize.A1);
        assertEquals(List.of(), HandedSamples.named(poster.toString(), told.network()));
        assertTrue(Drawn.flat(poster.marks()).stream().allMatch(mark -> poster.page().grown(1).contains(mark.bounds().centre())));
    }
}
