package samenspel.session.presenting;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.claim.ClaimWords;
import samenspel.claim.Verdict;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.legend.StageTitle;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.findings.LiveWords;
import samenspel.study.privacy.Masking;
import samenspel.study.privacy.NameWords;
import samenspel.study.story.CheckedScene;
import samenspel.study.story.Remark;
import samenspel.study.story.Scene;
import samenspel.study.story.SceneSight;
import samenspel.study.story.SceneView;
import samenspel.text.Language;
import samenspel.text.Texts;

/// Makes of the scenes of a document those that are told: without those passed over, with numbers filled in and claims judged.
public final class ToldScenes {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Document document;
    private final Language language;
    private final ClaimWords named;
    private final LiveWords nameless;
    private final NameWords names;
    private final Document anonymous;
    private final DrawnLayersCache drawnLayersCache = new DrawnLayersCache();

    private ToldScenes(Document document, Language language) {
        this.document = document;
        this.language = language;
        this.named = document.storyWords(NameMode.SHORT, language).words();
        this.nameless = document.storyWords(NameMode.SECTOR, language);
        this.names = NameWords.of(document.network());
        this.anonymous = nameless(document);
    }

    public static ToldStory of(Document document, Language language) {
        ToldScenes told = new ToldScenes(document, language);
        List<Scene> scenes = document.story().scenes();
        return new ToldStory(document.network(), IntStream.range(0, scenes.size()).filter(at -> !scenes.get(at).hidden()).mapToObj(at -> told.scene(at + 1, scenes.get(at))).toList());
    }

    /// As it may be shown where names are off: the network of a confidential study has no name, and no note tells who is meant.
    public static Document nameless(Document document) {
        return document.network().profile().confidential() ? document.with(Masking.of(document.network())).with(Masking.of(document.annotations()))
                : document.with(Masking.of(document.annotations(), NameWords.of(document.network())));
    }

    private ToldScene scene(int number, Scene scene) {
        SceneSight sight = scene.sight().among(document.network());
        CheckedScene checked = CheckedScene.of(scene, named);
        String unnamed = nameless.filled(scene.title()).words();
        List<String> remarks = Stream.concat(checked.remarks(named).stream(), names.in(unnamed).map(word -> Texts.in(language).get("present.held-back", word)).stream()).toList();
        return new ToldScene(number, title(checked.title().words(), unnamed, sight, checked.verdict()), told(checked.note().words(), scene), checked.verdict(), remarks, sight);
    }

    /// What the room said stands under the note.
    private static String told(String note, Scene scene) {
        return Stream.concat(Stream.of(note).filter(words -> !words.isEmpty()), scene.remarks().stream().map(ToldScenes::quoted)).collect(Collectors.joining("\n\n"));
    }

    private static String quoted(Remark remark) {
        return "> " + TIME.format(remark.when()) + " – " + remark.words();
    }

    private RoomTitle title(String typed, String unnamed, SceneSight sight, Optional<Verdict> verdict) {
        String neutral = drawn(document, sight);
        String anonymously = drawn(anonymous, sight);
        String own = typed.isBlank() ? neutral : typed;
        String without = unnamed.isBlank() || names.in(unnamed).isPresent() ? anonymously : unnamed;
        return new RoomTitle(own, without, neutral, anonymously, quoted(own, neutral, verdict), quoted(without, anonymously, verdict));
    }

    private String drawn(Document of, SceneSight sight) {
        return sight.view().flatMap(view -> title(of, view)).orElseGet(() -> StageTitle.of(of.depict(sight.seen(), Emphasis.NONE, language), drawnLayersCache).title());
    }

    /// What a view says of itself, in which nobody is named; empty where it cannot be drawn.
    private Optional<String> title(Document of, SceneView view) {
        return ViewFigures.title(Drawing.study(of, view, language).called(NameMode.SECTOR)).map(said -> names.whole(said).isPresent() ? Texts.in(language).get("study.view." + view.view().word()) : said);
    }

    /// What has become of a title, and the title; one that is made of what is drawn has nothing to be quoted.
    private String quoted(String title, String neutral, Optional<Verdict> verdict) {
        return title.equals(neutral) ? neutral : Texts.in(language).get("present.quoted." + verdict.filter(one -> one != Verdict.HOLDS).orElse(Verdict.CANNOT_BE_TOLD), title);
    }
}
