package samenspel.cli.handon;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.NamesOption;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Terminal;
import samenspel.diagram.figure.Page;
import samenspel.diagram.handon.Deck;
import samenspel.diagram.handon.Handout;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.layout.solve.Progress;
import samenspel.session.handon.HandedStory;
import samenspel.session.handon.PosterSize;
import samenspel.session.handon.StoryDeck;
import samenspel.session.handon.StoryHandout;
import samenspel.session.handon.StoryPoster;
import samenspel.session.presenting.ToldScene;
import samenspel.session.request.PictureRequest;
import samenspel.study.Document;
import samenspel.study.story.Scene;
import samenspel.text.Texts;
import samenspel.work.files.DeckFile;
import samenspel.work.files.HandoutFile;
import samenspel.work.files.PictureFile;

/// A study with its story as a file, of which the call says how organisations are called in it.
public final class StoryCall {
    private final ParseResult call;
    private final Terminal terminal;
    private final Texts texts;
    private final HandedStory story;
    private final NamesOption.Going going;
    private final List<Scene> scenes;

    /// @param opening what is seen where there is no story
    /// @throws Stop when names would leave a confidential study unasked
    public StoryCall(Document document, Seen opening, ParseResult call, Terminal terminal) throws Stop {
        this.call = call;
        this.terminal = terminal;
        this.texts = terminal.texts();
        this.scenes = document.story().scenes();
        Optional<NameMode> asked = Optional.ofNullable(call.matchedOptionValue(NamesOption.OPTION, null));
        this.going = NamesOption.going(document, asked.orElse(NameMode.SHORT), !scenes.isEmpty(), call, terminal);
        this.story = HandedStory.of(going.document(), scenes, going.masked(), asked, opening, texts.language());
    }

    public void deck(Path output) throws Stop {
        Deck deck = StoryDeck.of(story);
        said();
        DeckFile.flaws(deck, texts).forEach(terminal::warn);
        Stop.unlessSaved(() -> DeckFile.write(deck, output, going.permit()), texts);
    }

    public void handout(Path output) throws Stop {
        Handout handout = StoryHandout.of(story);
        said();
        Stop.unlessSaved(() -> HandoutFile.write(handout, output, going.permit()), texts);
    }

    /// The picture alone.
    public void poster(PosterSize size, Path output) throws Stop {
        PictureRequest request = new PictureRequest(Page.ofCm(size.widthCm(), size.heightCm()));
        PictureFile picture = PictureFile.of(StoryPoster.of(story, size), request, output);
        picture.flaws(texts).forEach(terminal::warn);
        Stop.unless(() -> picture.write(going.permit(), Progress.NONE), texts);
    }

    /// Which scenes are passed over, and which titles and notes stay out and why.
    private void said() {
        List<Integer> hidden = IntStream.range(0, scenes.size()).filter(at -> scenes.get(at).hidden()).mapToObj(at -> at + 1).toList();
        if (!hidden.isEmpty()) {
            terminal.warn(texts.get("cli.hand-on.hidden", hidden.size(), hidden.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        for (ToldScene scene : story.scenes()) {
            if (!scene.isTrue() || !story.named() && scene.isHeldBack()) {
                terminal.warn(texts.get("cli.hand-on.neutral", scene.number(), String.join(" ", scene.remarks())));
            }
        }
        if (!going.masked() && !story.named() && scenes.stream().anyMatch(scene -> !scene.note().isEmpty())) {
            terminal.warn(texts.get("cli.draw.browser-notes"));
        }
    }
}
