package samenspel.session.handon;

import java.util.Set;
import samenspel.diagram.Diagram;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.Appearance;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.session.presenting.ToldScene;
import samenspel.study.Drawing;
import samenspel.study.story.SceneSight;
import samenspel.study.story.SceneView;

/// The figures of scenes as `draw` makes them. A view that cannot be drawn says why in its place.
final class SceneFigures {
    private final HandedStory story;
    private final Figures figures = new Figures(new DrawnLayersCache());

    SceneFigures(HandedStory story) {
        this.story = story;
    }

    Diagram of(ToldScene scene, Page page) {
        SceneSight sight = scene.sight();
        return sight.view().map(view -> ViewFigures.diagram(called(view), page)).orElseGet(() -> picture(sight, page));
    }

    /// What is seen where there are no scenes.
    Diagram opening(Page page) {
        return figures.of(story.document().depict(story.opening(), Emphasis.NONE, story.language()), page);
    }

    private ViewRequest called(SceneView view) {
        ViewRequest asked = Drawing.study(story.document(), view, story.language());
        return story.named() ? asked : asked.names().isNaming() ? asked.called(NameMode.SECTOR).unwritten() : asked.unwritten();
    }

    private Diagram picture(SceneSight sight, Page page) {
        Seen seen = sight.seen();
        Appearance appearance = seen.appearance().onPaper();
        NameMode names = story.named() || !appearance.names().isNaming() ? appearance.names() : NameMode.SECTOR;
        Emphasis emphasis = sight.selection().isEmpty() ? Emphasis.NONE : Emphasis.on(Set.copyOf(sight.selection()));
        return figures.of(story.document().depict(seen.with(appearance.with(names)), emphasis, story.language()), page.withExtract(sight.camera()));
    }
}
