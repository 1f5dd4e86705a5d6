package samenspel.session.handon;

import java.util.List;
import samenspel.diagram.Box;
import samenspel.diagram.Diagram;
import samenspel.diagram.MovedMarks;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.Page;
import samenspel.diagram.handon.TitledPage;
import samenspel.diagram.legend.Captions;
import samenspel.diagram.seen.Emphasis;

/// The picture of a study for a wall: drawn with the letters of a slide, and enlarged as a whole, so that title, names, legend and caption are of 24 point at
/// least on A1 and of 34 on A0, to be read from one to two metres. Codes in discs are as large as their disc lets them.
public final class StoryPoster {
    /// With which a figure has the letters of a slide, in page units.
    private static final double DRAWN_WIDTH = 1232;

    private StoryPoster() {
    }

    public static Diagram of(HandedStory story, PosterSize size) {
        Page whole = Page.ofCm(size.widthCm(), size.heightCm());
        double larger = whole.width() / DRAWN_WIDTH;
        String title = Captions.of(story.document().depict(story.opening(), Emphasis.NONE, story.language()), new DrawnLayersCache()).title();
        Page drawn = Page.of(DRAWN_WIDTH, whole.height() / larger);
        Diagram small = new TitledPage(drawn, title, List.of()).with(new SceneFigures(story)::opening);
        return new Diagram(new Box(0, 0, whole.width(), whole.height()), new MovedMarks(larger, 0, 0).of(small.marks()), small.title(), small.description(), small.language());
    }
}
