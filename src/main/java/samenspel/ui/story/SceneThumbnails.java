package samenspel.ui.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import samenspel.diagram.Diagram;
import samenspel.diagram.Look;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.figure.Page;
import samenspel.diagram.look.Paper;
import samenspel.diagram.look.Sight;
import samenspel.diagram.note.Annotations;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.layout.Placement;
import samenspel.layout.waves.WavePlacements;
import samenspel.network.Network;
import samenspel.render.raster.Painter;
import samenspel.render.raster.Pixels;
import samenspel.session.State;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.story.Scene;
import samenspel.study.story.SceneSight;
import samenspel.text.Language;
import samenspel.ui.control.Swatch;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// Small pictures of scenes, made one after the other in the background and again when data, places or colours have changed; an old one
/// stays until the new one is there. No name stands in them.
final class SceneThumbnails {
    static final double WIDTH = 160;
    static final double HEIGHT = 92;
    /// Twice the screen's resolution, so that it stays sharp on fine screens.
    private static final double SCALE = 2;
    private static final double PAGE = 4;
    /// A view of the study says that there is no room for it on less.
    private static final double PAGE_OF_VIEW = 12;

    private final Latest latest;
    private final Figures figures;
    private final Runnable ready;
    private final Map<SceneSight, Image> old = new HashMap<>();
    private final Map<SceneSight, Image> fresh = new HashMap<>();
    private final Set<SceneSight> failed = new HashSet<>();
    private @Nullable Ground ground;
    private List<SceneSight> wanted = List.of();

    /// All that pictures of scenes depend on but the scenes. Compared by identity, since this is asked at every move of a drag.
    private record Ground(Document document, Paper paper, Sight eyes) {
        boolean isOf(Document other, Paper onPaper, Sight seenBy) {
            Network network = other.network();
            Placement placement = other.placement();
            WavePlacements waves = other.waves();
            Look look = other.look();
            return document.network() == network && document.placement() == placement && document.waves() == waves && document.look() == look
                    && paper == onPaper && eyes == seenBy;
        }
    }

    /// @param ready run on the window's thread when a picture is there
    SceneThumbnails(DrawnLayersCache drawnLayersCache, Worker worker, Runnable ready) {
        this.latest = new Latest(worker);
        this.figures = new Figures(drawnLayersCache);
        this.ready = ready;
    }

    /// The newest picture there is.
    Optional<Image> of(SceneSight sight) {
        return Optional.ofNullable(fresh.getOrDefault(sight, old.get(sight)));
    }

    /// @param state with a document
    void show(State state) {
        Document document = state.document().orElseThrow();
        Paper paper = state.settings().paper();
        Sight eyes = state.view().orElseThrow().sight();
        wanted = document.story().scenes().stream().map(Scene::sight).distinct().toList();
        if (ground == null || !ground.isOf(document, paper, eyes)) {
            ground = new Ground(document, paper, eyes);
            old.putAll(fresh);
            fresh.clear();
            failed.clear();
            latest.cancel();
        }
        old.keySet().retainAll(wanted);
        fresh.keySet().retainAll(wanted);
        drawNext();
    }

    private void drawNext() {
        Ground on = ground;
        if (on == null || latest.isBusy()) {
            return;
        }
        wanted.stream().filter(sight -> !fresh.containsKey(sight) && !failed.contains(sight)).findFirst().ifPresent(sight ->
                latest.ask(_ -> drawn(on, sight), pixels -> {
                    if (on == ground) {
                        fresh.put(sight, Swatch.image(pixels));
                        ready.run();
                    }
                    drawNext();
                }, () -> {
                    if (on == ground) {
                        failed.add(sight);
                    }
                    drawNext();
                }));
    }

    private Pixels drawn(Ground on, SceneSight sight) {
        SceneSight there = sight.among(on.document.network());
        Page page = page(there).with(on.paper).with(on.eyes);
        if (there.view().isPresent()) {
            return painted(ViewFigures.diagram(Drawing.study(on.document, there.view().get(), Language.EN).called(NameMode.SECTOR), page));
        }
        Seen bare = there.seen().with(there.seen().appearance().with(LabelMode.NONE));
        Emphasis emphasis = there.selection().isEmpty() ? Emphasis.NONE : Emphasis.on(there.selection());
        Depiction depiction = on.document.with(Annotations.NONE).depict(bare, emphasis, Language.EN);
        return painted(figures.of(depiction, page.with(Page.Parts.NONE).withExtract(there.camera())));
    }

    static Page page(SceneSight sight) {
        double larger = sight.view().isPresent() ? PAGE_OF_VIEW : PAGE;
        return Page.of(larger * WIDTH, larger * HEIGHT);
    }

    private static Pixels painted(Diagram diagram) {
        Pixels pixels = new Pixels((int) (WIDTH * SCALE), (int) (HEIGHT * SCALE));
        new Painter().paint(diagram, pixels, SCALE * WIDTH / diagram.page().width());
        return pixels;
    }
}
