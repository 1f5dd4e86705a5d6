package samenspel.session.handon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.diagram.Diagram;
import samenspel.diagram.figure.Page;
import samenspel.diagram.handon.Deck;
import samenspel.diagram.handon.DeckSlide;
import samenspel.diagram.handon.Insert;
import samenspel.diagram.handon.TitledPage;
import samenspel.session.presenting.ToldScene;
import samenspel.text.Sheet;
import samenspel.text.Texts;

/// The slides of a story: one a scene, then the numbers of the study as tables and charts.
public final class StoryDeck {
    private static final Page SLIDE = Page.Preset.SLIDE.page();
    /// More would leave no room for the figure.
    private static final int MOST_CLAIMS = 3;

    private final HandedStory story;
    private final SceneFigures figures;
    private final SceneClaims claims;
    private final String language;

    private StoryDeck(HandedStory story) {
        this.story = story;
        this.figures = new SceneFigures(story);
        this.claims = new SceneClaims(story);
        this.language = story.language().tag();
    }

    public static Deck of(HandedStory story) {
        StoryDeck deck = new StoryDeck(story);
        return new Deck(deck.slides(), story.document().network().profile().name().in(deck.language), deck.language);
    }

    private List<DeckSlide> slides() {
        List<DeckSlide> slides = new ArrayList<>(story.scenes().stream().map(this::scene).toList());
        if (slides.isEmpty()) {
            slides.add(DeckSlide.of(opening()));
        }
        StudySheets sheets = new StudySheets(story);
        sheets.tables().forEach(sheet -> slides.add(table(sheet)));
        sheets.charts().forEach(chart -> slides.add(bars(chart)));
        return slides;
    }

    private Diagram opening() {
        return figures.opening(SLIDE);
    }

    private DeckSlide scene(ToldScene scene) {
        List<String> said = claims.claims(scene);
        List<String> shown = said.subList(0, Math.min(MOST_CLAIMS, said.size()));
        Diagram drawn = new TitledPage(SLIDE, claims.title(scene), shown).with(page -> figures.of(scene, page));
        return new DeckSlide(drawn, Optional.empty(), Stream.of(claims.note(scene), said.subList(shown.size(), said.size()), claims.held(scene)).flatMap(List::stream).toList());
    }

    private TitledPage.Left page(Sheet sheet) {
        return new TitledPage(SLIDE, sheet.title(), List.of()).without(sheet.notes(), language);
    }

    private DeckSlide table(Sheet sheet) {
        TitledPage.Left left = page(sheet);
        return new DeckSlide(left.diagram(), Optional.of(new Insert.Table(left.free(), sheet)), List.of());
    }

    private DeckSlide bars(StudySheets.Chart chart) {
        TitledPage.Left left = page(chart.sheet());
        String said = Texts.in(story.language()).get("hand-on.chart");
        return new DeckSlide(left.diagram(), Optional.of(new Insert.Bars(left.free(), chart.sheet(), chart.colours())), List.of(said));
    }
}
