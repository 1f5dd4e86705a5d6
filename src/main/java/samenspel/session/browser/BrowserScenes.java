package samenspel.session.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.claim.ClaimWords;
import samenspel.claim.Verdict;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.browser.BrowserScene;
import samenspel.diagram.browser.BrowserState;
import samenspel.diagram.browser.BrowserTold;
import samenspel.diagram.figure.LegendPlace;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.diagram.view.page.ViewOutcome;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;
import samenspel.session.presenting.ClaimChoice;
import samenspel.session.presenting.ToldScene;
import samenspel.session.presenting.ToldScenes;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.story.CheckedScene;
import samenspel.study.story.SceneSight;
import samenspel.study.story.SceneView;
import samenspel.text.Language;
import samenspel.text.help.NoteBlocks;

/// The scenes of a story as a page tells them: titles as a room reads them; notes, which may name anybody, only where names are on.
final class BrowserScenes {
    private static final Page VIEW = Page.ofCm(26, 16.25).with(new Page.Parts(false, LegendPlace.AUTOMATIC, true));

    private final Document document;
    private final Seen usual;
    private final List<Language> languages;
    private final DrawnStates drawn;
    private final DrawnOnce once;
    private final Places places;

    /// Where everything stands in the lists of the page.
    record Places(List<Lens> lenses, List<LayerId> layers, List<OrganisationId> organisations) {
    }

    /// @param usual how everything appears but for the scenes that say otherwise
    BrowserScenes(Document document, Seen usual, List<Language> languages, DrawnStates drawn, DrawnOnce once, Places places) {
        this.document = document;
        this.usual = usual;
        this.languages = languages;
        this.drawn = drawn;
        this.once = once;
        this.places = places;
    }

    private boolean named() {
        return usual.names().isNaming();
    }

    List<BrowserScene> scenes() {
        return ToldScenes.of(document, languages.getFirst()).scenes().stream().map(scene -> scene(named() ? scene.sight() : scene.sight().unwritten())).toList();
    }

    private BrowserScene scene(SceneSight sight) {
        Seen seen = sight.seen().with(BrowserPages.whole(sight.seen().lens())).with(sight.seen().appearance().with(usual.names()));
        List<List<Mark>> views = new ArrayList<>();
        Box page = DrawnStates.PAPER;
        for (Language language : languages) {
            Optional<ViewOutcome.Drawn> view = sight.view().flatMap(one -> drawn(one, language));
            view.ifPresent(one -> views.add(one.diagram().marks()));
            page = view.map(one -> one.diagram().page()).orElse(page);
        }
        Optional<BrowserState> own = isUsual(seen) ? Optional.empty() : Optional.of(drawn.of(seen));
        return new BrowserScene(places.lenses().indexOf(seen.lens()), phase(sight.seen().lens()), seen.layersOf(document.network()).stream().map(layer -> places.layers().indexOf(layer.id())).toList(),
                sight.selection().stream().map(places.organisations()::indexOf).sorted().toList(), sight.camera().map(part -> part.in(DrawnStates.PAPER)).map(drawn::seenThrough), own, once.parts(views), page);
    }

    /// As the page calls the stages of a change; what stays is drawn where it will stand.
    private static String phase(Lens lens) {
        return !(lens.still() instanceof Lens.Between between) ? "" : switch (between.phase()) {
            case LEAVING -> "leaving";
            case LEFT, MOVED -> "left";
            case ARRIVING -> "arriving";
            case COMPARED, BEFORE, AFTER -> "";
        };
    }

    private Optional<ViewOutcome.Drawn> drawn(SceneView view, Language language) {
        ViewRequest asked = Drawing.study(document, view, language);
        ViewRequest called = named() ? asked : asked.called(NameMode.SECTOR);
        return ViewFigures.of(called, VIEW) instanceof ViewOutcome.Drawn one ? Optional.of(one) : Optional.empty();
    }

    /// Whether it is drawn as everything else is.
    private boolean isUsual(Seen seen) {
        return seen.colourBy().equals(usual.colourBy()) && seen.sizeBy().equals(usual.sizeBy()) && seen.groups().equals(usual.groups()) && seen.filter().equals(usual.filter());
    }

    List<BrowserTold> told(Language language) {
        ClaimWords words = document.storyWords(named() ? NameMode.SHORT : NameMode.SECTOR, language).words();
        return ToldScenes.of(document, language).scenes().stream().map(scene -> told(scene, words)).toList();
    }

    private BrowserTold told(ToldScene scene, ClaimWords words) {
        String state = scene.verdict().map(Verdict::name).orElse("");
        String title = scene.read(named(), ClaimChoice.NEUTRAL);
        if (!named()) {
            return new BrowserTold(title, List.of(), state, List.of());
        }
        CheckedScene checked = CheckedScene.of(document.story().scene(scene.number()).orElseThrow(), words);
        return new BrowserTold(title, NoteBlocks.of(checked.note().words()), state, checked.remarks(words));
    }
}
