package samenspel.session.presenting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import samenspel.diagram.audience.AudiencePicture;
import samenspel.diagram.audience.AudiencePicture.Sought;
import samenspel.diagram.audience.AudienceWords;
import samenspel.diagram.audience.Mentioned;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.PicturePart;
import samenspel.diagram.legend.Caption;
import samenspel.diagram.legend.Captions;
import samenspel.diagram.legend.StageTitle;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.View;
import samenspel.text.Language;
import samenspel.text.Texts;

/// What is drawn of a story for a room.
public final class RoomPictures {
    /// So many names fit among a hundred discs in letters of a projector.
    private static final int NAMED = 3;
    private static final int PARTNERS_NAMED = 12;
    private static final int HITS = 3;

    private final Document withNames;
    private final Document withoutNames;
    private final Language language;
    private final DrawnLayersCache drawnLayersCache;

    public RoomPictures(Document document, Language language, DrawnLayersCache drawnLayersCache) {
        this.withNames = document;
        this.withoutNames = ToldScenes.nameless(document);
        this.language = language;
        this.drawnLayersCache = drawnLayersCache;
    }

    private Document drawn(RoomSight.Shown shown) {
        return shown.names() ? withNames : withoutNames;
    }

    /// @param hits found by what is being typed, and which of them is looked at
    public AudiencePicture of(RoomSight.Shown shown, List<OrganisationId> hits, int hit) {
        Optional<ViewRequest> view = shown.scene().sight().view().filter(_ -> shown.found().isEmpty()).map(one -> called(shown, Drawing.study(drawn(shown), one, language)));
        Optional<ViewRequest> drawn = view.filter(asked -> ViewFigures.missing(asked).isEmpty());
        return drawn.map(asked -> viewed(shown, asked, hits, hit)).orElseGet(() -> seen(shown, view.flatMap(ViewFigures::missing), hits, hit));
    }

    /// A view of the study; the picture of the network where it is one.
    private AudiencePicture viewed(RoomSight.Shown shown, ViewRequest asked, List<OrganisationId> hits, int hit) {
        Optional<Depiction> picture = ViewFigures.picture(asked);
        Depiction depiction = picture.orElseGet(() -> drawn(shown).depict(called(shown), Emphasis.NONE, language));
        Optional<ViewRequest> view = Optional.of(asked).filter(_ -> picture.isEmpty());
        SequencedSet<OrganisationId> named = picture.map(one -> hubs(shown, one)).orElseGet(LinkedHashSet::new);
        return new AudiencePicture(depiction, view, Optional.empty(), words(shown, asked, picture), named, List.of(),
                shown.sought().map(typed -> sought(typed, hits, hit)));
    }

    /// The picture of the network.
    ///
    /// @param instead why a view is not shown
    private AudiencePicture seen(RoomSight.Shown shown, Optional<String> instead, List<OrganisationId> hits, int hit) {
        Document document = drawn(shown);
        Network network = document.network();
        Seen seen = called(shown);
        Emphasis emphasis = shown.found().map(Emphasis::on).orElseGet(() -> shown.scene().sight().selection().isEmpty() ? Emphasis.NONE : Emphasis.on(shown.scene().sight().selection()));
        Depiction depiction = document.depict(seen, emphasis, language);
        // Who is found may stand outside it.
        Optional<PicturePart> part = shown.scene().sight().camera().filter(_ -> shown.found().isEmpty());
        Names names = Names.of(network, seen.names(), language);
        Optional<FoundStory> story = shown.found().flatMap(id -> FoundStory.of(network, View.opening(network).with(seen), id, names::of, Texts.in(language)));
        return new AudiencePicture(depiction, Optional.empty(), part, words(shown, depiction, instead), named(shown, story), story.map(FoundStory::sentences).orElse(List.of()), shown.sought().map(typed -> sought(typed, hits, hit)));
    }

    private static ViewRequest called(RoomSight.Shown shown, ViewRequest asked) {
        ViewRequest unwritten = shown.names() ? asked : asked.unwritten();
        return shown.names() || !asked.names().isNaming() ? unwritten : unwritten.called(NameMode.SECTOR);
    }

    /// As the scene calls them; by name for who is sought, and by nobody's name where names are off.
    private Seen called(RoomSight.Shown shown) {
        Seen seen = shown.scene().sight().seen();
        boolean naming = seen.names().isNaming();
        NameMode mode = !shown.names() ? naming ? NameMode.SECTOR : seen.names() : shown.found().isPresent() && !naming ? NameMode.SHORT : seen.names();
        return seen.with(seen.appearance().with(mode));
    }

    /// Those with a number, the largest first; by sector where names are off. Then who else is named.
    private SequencedSet<OrganisationId> hubs(RoomSight.Shown shown, Depiction picture) {
        SequencedSet<OrganisationId> named = new LinkedHashSet<>(ViewFigures.numbered(picture));
        named.addAll(named(shown, Optional.empty()));
        return named;
    }

    private AudienceWords words(RoomSight.Shown shown, ViewRequest asked, Optional<Depiction> picture) {
        Texts texts = Texts.in(language);
        List<String> foot = picture.map(one -> Captions.of(one, drawnLayersCache).lines()).orElseGet(() -> ViewFigures.sentences(asked));
        String synthetic = texts.get("caption.synthetic");
        return new AudienceWords(shown.title(), texts.get("present.subtitle.view", texts.get("study.view." + asked.view().word()), drawn(shown).network().profile().name().in(language.tag())),
                Stream.concat(foot.stream().filter(synthetic::equals), foot.stream().filter(line -> !line.equals(synthetic))).toList(), place(shown));
    }

    private String place(RoomSight.Shown shown) {
        return Texts.in(language).get("present.place", shown.place() + 1, shown.of());
    }

    private AudienceWords words(RoomSight.Shown shown, Depiction depiction, Optional<String> instead) {
        Caption caption = StageTitle.of(told(depiction), drawnLayersCache);
        Texts texts = Texts.in(language);
        // A title of a view says nothing of the picture in which somebody was found.
        boolean found = shown.found().isPresent() && shown.scene().sight().view().isPresent();
        String title = found ? caption.title() : shown.title();
        boolean neutral = found || shown.scene().title().isNeutral(title);
        String subtitle = neutral ? caption.lines().getFirst() : texts.get("present.subtitle", caption.title(), caption.lines().getFirst());
        List<String> foot = new ArrayList<>(instead.stream().toList());
        if (depiction.network().profile().synthetic()) {
            foot.add(texts.get("caption.synthetic"));
        }
        caption.lines().stream().skip(1).filter(line -> !foot.contains(line) && !line.equals(Captions.arrangement(depiction))).forEach(foot::add);
        return new AudienceWords(title, subtitle, foot, place(shown));
    }

    /// With somebody lit all their lines are dark and all others pale, whatever carries the picture else.
    private static Depiction told(Depiction depiction) {
        Filter filter = depiction.seen().filter();
        return depiction.emphasis().focus().isEmpty() || filter.hides(LegendKey.BACKBONE) ? depiction : depiction.with(depiction.seen().with(filter.toggled(LegendKey.BACKBONE)));
    }

    private SequencedSet<OrganisationId> named(RoomSight.Shown shown, Optional<FoundStory> story) {
        if (!shown.names()) {
            return new LinkedHashSet<>();
        }
        SequencedSet<OrganisationId> named = new LinkedHashSet<>(shown.found().stream().toList());
        story.map(FoundStory::others).filter(others -> others.size() <= PARTNERS_NAMED).ifPresent(named::addAll);
        if (named.isEmpty()) {
            // Of many chosen a few names would say nothing.
            Stream<OrganisationId> chosen = shown.scene().sight().selection().stream().filter(_ -> shown.scene().sight().selection().size() <= NAMED);
            Stream.concat(Mentioned.in(withNames.network(), shown.title(), language, NAMED).stream(), chosen).distinct().limit(NAMED).forEach(named::add);
        }
        return named;
    }

    private Sought sought(String typed, List<OrganisationId> hits, int hit) {
        int from = Math.max(0, Math.min(hit - HITS + 1, hits.size() - HITS));
        List<String> some = hits.stream().skip(from).limit(HITS).map(id -> withNames.network().organisation(id).orElseThrow().name()).toList();
        return new Sought(typed, some, hit - from, hits.size() - some.size());
    }
}
