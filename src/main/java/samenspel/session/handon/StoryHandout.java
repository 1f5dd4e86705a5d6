package samenspel.session.handon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samenspel.diagram.handon.Handout;
import samenspel.diagram.handon.HandoutFlow;
import samenspel.diagram.handon.HandoutPart.Kind;
import samenspel.session.presenting.ToldScene;
import samenspel.study.numbers.explain.MethodsText;
import samenspel.text.Sheet;
import samenspel.text.Texts;

/// The pages of a story: each scene on a page of its own with its note, its figure and what became of its claims; then the tables of the study, and how it was
/// measured: response, rules and definitions.
public final class StoryHandout {
    private static final String TITLE = "# ";
    private static final String HEADING = "## ";
    private static final String ITEM = "- ";

    private final HandedStory story;
    private final SceneFigures figures;
    private final SceneClaims claims;
    private final HandoutFlow flow;
    private final Texts texts;

    private StoryHandout(HandedStory story) {
        this.story = story;
        this.figures = new SceneFigures(story);
        this.claims = new SceneClaims(story);
        this.flow = new HandoutFlow(story.language());
        this.texts = Texts.in(story.language());
    }

    public static Handout of(HandedStory story) {
        StoryHandout handout = new StoryHandout(story);
        handout.fill();
        String name = story.document().network().profile().name().in(story.language().tag());
        Texts texts = handout.texts;
        return new Handout(HandoutFlow.sheet(), handout.flow.pages(name, at -> texts.get("hand-on.page", at[0], at[1])), name, texts.get("hand-on.handout", name), story.language().tag());
    }

    private void fill() {
        story.scenes().forEach(this::scene);
        if (story.scenes().isEmpty()) {
            flow.text(Kind.TITLE, story.document().network().profile().name().in(story.language().tag()));
            flow.figure(figures::opening, List.of());
        }
        List<Sheet> tables = new ArrayList<>(new StudySheets(story).tables());
        if (!tables.isEmpty()) {
            flow.page();
            flow.text(Kind.TITLE, texts.get("hand-on.numbers"));
            tables.forEach(flow::table);
        }
        methods();
    }

    private void scene(ToldScene scene) {
        flow.page();
        flow.text(Kind.TITLE, claims.title(scene));
        claims.note(scene).forEach(paragraph -> flow.text(Kind.PARAGRAPH, paragraph));
        flow.figure(page -> figures.of(scene, page), Stream.concat(claims.claims(scene).stream(), claims.held(scene).stream()).distinct().toList());
    }

    /// The appendix, which names nobody.
    private void methods() {
        flow.page();
        String marked = new MethodsText(story.document(), story.opening(), List.of(), true).words(story.language());
        for (String line : marked.lines().filter(one -> !one.isBlank()).toList()) {
            if (line.startsWith(HEADING)) {
                flow.text(Kind.HEADING, line.substring(HEADING.length()));
            } else if (line.startsWith(TITLE)) {
                flow.text(Kind.TITLE, line.substring(TITLE.length()));
            } else if (line.startsWith(ITEM)) {
                flow.text(Kind.ITEM, "• " + line.substring(ITEM.length()));
            } else {
                flow.text(Kind.PARAGRAPH, line);
            }
        }
    }
}
