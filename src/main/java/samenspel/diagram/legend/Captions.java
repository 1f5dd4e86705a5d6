package samenspel.diagram.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import samenspel.diagram.drawn.BackboneCount;
import samenspel.diagram.drawn.DrawnLayer;
import samenspel.diagram.drawn.DrawnLayers;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.FilterCount;
import samenspel.diagram.drawn.ShownPresence;
import samenspel.diagram.note.Note;
import samenspel.diagram.picture.NameCount;
import samenspel.diagram.picture.ShownNotes;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.LeftOut;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.OrganisationMeasure;
import samenspel.diagram.words.FilterWords;
import samenspel.diagram.words.ChangeWords;
import samenspel.diagram.words.ConditionWords;
import samenspel.diagram.words.RuleWords;
import samenspel.layout.Arrangement;
import samenspel.layout.CountedTies;
import samenspel.layout.LayoutOptions;
import samenspel.layout.Recipe;
import samenspel.layout.waves.WaveLayouts;
import samenspel.layout.waves.WavePlacements;
import samenspel.measure.whole.Centralisation;
import samenspel.network.AttributeColumn;
import samenspel.network.Network;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// Writes captions from the data.
public final class Captions {
    private final Depiction depiction;
    private final DrawnLayers drawnLayers;
    private final Texts texts;
    private final ChangeWords words;

    private Captions(Depiction depiction, DrawnLayers drawnLayers) {
        this.depiction = depiction;
        this.drawnLayers = drawnLayers;
        this.texts = Texts.in(depiction.language());
        this.words = new ChangeWords(depiction.network(), depiction.language());
    }

    /// What stands under a picture that has been drawn: how many names found no place too, where all were asked for.
    public static Caption of(Depiction depiction, DrawnLayersCache drawnLayersCache, NameCount names) {
        return of(depiction, names, of(depiction, drawnLayersCache));
    }

    /// The same where a page has no room for more than what its reader would otherwise get wrong: the legend says how many ties there are.
    public static Caption brief(Depiction depiction, DrawnLayersCache drawnLayersCache, NameCount names) {
        return of(depiction, names, of(depiction, drawnLayersCache, true));
    }

    private static Caption of(Depiction depiction, NameCount names, Caption caption) {
        boolean all = depiction.seen().labels() == LabelMode.ALL;
        if (all ? names.leftOut() == 0 : names.hubs() == 0) {
            return caption;
        }
        Texts texts = Texts.in(depiction.language());
        List<String> lines = new ArrayList<>(caption.lines());
        lines.add(all ? texts.get("caption.names-left-out", names.leftOut(), names.wanted()) : texts.get("caption.hubs-left-out", names.hubs()));
        return caption.with(lines);
    }

    /// How organisations came to their places.
    public static String arrangement(Depiction depiction) {
        return new Captions(depiction, new DrawnLayersCache().of(depiction.network(), depiction.seen().lens())).arrangement();
    }

    public static Caption of(Depiction depiction, DrawnLayersCache drawnLayersCache) {
        return of(depiction, drawnLayersCache, false);
    }

    /// Under several pictures.
    ///
    /// @param together of what all of them show
    public static Caption of(Depiction together, DrawnLayersCache drawnLayersCache, List<Depiction> pictures) {
        return of(together, drawnLayersCache, pictures, false);
    }

    private static Caption of(Depiction depiction, DrawnLayersCache drawnLayersCache, boolean brief) {
        return of(depiction, drawnLayersCache, List.of(depiction), brief);
    }

    private static Caption of(Depiction depiction, DrawnLayersCache drawnLayersCache, List<Depiction> pictures, boolean brief) {
        Captions captions = new Captions(depiction, drawnLayersCache.of(depiction.network(), depiction.seen().lens()));
        List<String> lines = new ArrayList<>();
        lines.add(captions.counts(brief));
        captions.hidden().ifPresent(lines::add);
        lines.addAll(captions.conditions(pictures, drawnLayersCache));
        captions.faint().ifPresent(lines::add);
        lines.addAll(new RuleWords(depiction.network(), depiction.language()).of(captions.shown().stream().map(DrawnLayer::layer).toList()));
        captions.colours().ifPresent(lines::add);
        captions.withoutDirection().ifPresent(lines::add);
        captions.withoutCapacity().ifPresent(lines::add);
        lines.addAll(new GroupRows(depiction, drawnLayersCache).sentences());
        captions.withoutSize().ifPresent(lines::add);
        if (!brief || captions.counted().filter(ties -> !ties.isAll()).isPresent()) {
            lines.add(captions.arrangement());
        }
        captions.backbone(pictures, drawnLayersCache).ifPresent(lines::add);
        if (depiction.network().profile().synthetic()) {
            lines.add(captions.texts.get("caption.synthetic"));
        }
        List<Note> notes = ShownNotes.of(depiction);
        if (!notes.isEmpty()) {
            lines.add(captions.texts.get("caption.notes", notes.size()));
        }
        String counted = depiction.seen().lens() instanceof Lens.OneWave ? captions.counted(brief) : "";
        return new Caption(captions.title(), new DrawnWords(depiction, captions.shown(), drawnLayersCache).sentences(), counted, false, lines, captions.written(notes));
    }

    /// Who is drawn for a number, and that what is counted is of everybody; of several pictures each by itself.
    private List<String> conditions(List<Depiction> pictures, DrawnLayersCache drawnLayersCache) {
        if (depiction.seen().filter().asksTies()) {
            return new FilterSentences(depiction, drawnLayersCache).of(pictures.size() > 1);
        }
        ConditionWords conditions = new ConditionWords(depiction.network(), depiction.language());
        List<String> said = new ArrayList<>(pictures.size() > 1 ? conditions.ofEach(pictures.stream().map(Depiction::seen).toList()) : conditions.of(depiction.seen()));
        if (!said.isEmpty()) {
            said.add(texts.get("caption.only.whole"));
        }
        return said;
    }

    /// That what is left out is there all the same, pale.
    private Optional<String> faint() {
        boolean isFaint = depiction.seen().filter().leftOut() == LeftOut.FAINT;
        boolean leavesOut = isFaint && (depiction.seen().filter().asksTies() || depiction.network().organisations().stream().anyMatch(one -> !depiction.seen().shows(depiction.network(), one)));
        return leavesOut ? Optional.of(texts.get("caption.left-out.faint")) : Optional.empty();
    }

    /// What the notes say.
    private List<String> written(List<Note> notes) {
        String words = notes.stream().map(note -> note.body().words()).filter(said -> !said.isEmpty())
                .map(said -> texts.get("caption.note", String.join(" ", said.split("\\s+")))).collect(Collectors.joining("; "));
        return words.isEmpty() ? List.of() : List.of(texts.get("caption.written", words));
    }

    private String title() {
        String network = words.network();
        String layers = shown().stream().map(s -> words.tiesWithin(s.layer())).collect(Collectors.joining(" + "));
        String what = FilterWords.title(depiction.seen(), depiction.network(), depiction.language()).orElseGet(() -> layers.isEmpty() ? texts.get("caption.no-layer") : layers);
        return switch (depiction.seen().lens()) {
            case Lens.OneWave one -> texts.get("caption.title", network, what, words.wave(one.wave()));
            case Lens.Between between -> texts.get("caption.title.change", network, what, words.wave(between.from()), words.wave(between.to()));
        };
    }

    private String counts(boolean brief) {
        return counted(brief) + " " + response() + silent();
    }

    /// Of how many who answered what is drawn is unknown all the same.
    private String silent() {
        ShownPresence presence = ShownPresence.of(depiction);
        String whole = presence.skipped().isEmpty() ? "" : " " + texts.get("caption.skipped", presence.skipped().size());
        return presence.inPart().isEmpty() ? whole : whole + " " + texts.get("caption.in-part", presence.inPart().size());
    }

    private String counted(boolean brief) {
        String ties = brief ? "" : switch (depiction.seen().lens()) {
            case Lens.OneWave _ -> shown().stream().map(this::tieCount).collect(Collectors.joining("; "));
            case Lens.Between _ -> shown().stream().map(this::changeCount).collect(Collectors.joining("; "));
        };
        return organisations() + (ties.isEmpty() ? "" : "; " + ties) + ".";
    }

    /// Of a change those of either wave, whom the picture shows.
    private String organisations() {
        int present = depiction.network().response(depiction.seen().lens().wave()).present();
        int either = (int) FilterCount.present(depiction).count();
        return depiction.seen().lens() instanceof Lens.Between between && either != present
                ? texts.get("caption.organisations.either", either, words.wave(between.from()), words.wave(between.to())) : texts.get("caption.organisations", present);
    }

    private String tieCount(DrawnLayer layer) {
        return words.counted(layer.layer(), layer.count());
    }

    private String changeCount(DrawnLayer layer) {
        return texts.get("caption.change", words.tiesWithin(layer.layer()), words.fates(layer.change().orElseThrow()));
    }

    private String response() {
        return switch (depiction.seen().lens()) {
            case Lens.OneWave one -> answered(one.wave());
            case Lens.Between between -> answered(between.from()) + " " + answered(between.to());
        };
    }

    private String answered(WaveId wave) {
        return words.answered(wave, depiction.network().response(wave));
    }

    /// Organisations that rows of the legend leave out, while counts are of all.
    private Optional<String> hidden() {
        long left = depiction.network().organisations().stream().filter(one -> !depiction.seen().unconditioned().shows(depiction.network(), one)).count();
        return left == 0 ? Optional.empty() : Optional.of(texts.get("caption.hidden", left));
    }

    /// What colour says where that is a measure, or why it says nothing.
    private Optional<String> colours() {
        return depiction.seen().colourBy().size().flatMap(by -> by.ofMeasure().map(measure -> {
            boolean changes = !by.needsChange() || depiction.seen().lens() instanceof Lens.Between;
            return depiction.seen().tells(by, depiction.network()) ? changes ? colours(measure) : texts.get("caption.colour.no-change")
                    : texts.get("caption.colour.no-direction", lower(texts.get(measure.nameKey())));
        }));
    }

    private String colours(OrganisationMeasure measure) {
        if (measure.needsCapacity() && depiction.look().capacity().isEmpty()) {
            return texts.get("caption.colour.no-capacity");
        }
        String own = "caption.colour." + measure.id();
        return texts.has(own) && depiction.seen().filter().isOfRowsOnly() ? texts.get(own) : texts.get("caption.colour.measure", lower(texts.get(measure.nameKey())), texts.get(measure.asksKey()));
    }

    /// Why discs are of one size although they were to say who exceeds a capacity.
    private Optional<String> withoutCapacity() {
        return depiction.seen().sizeBy().filter(by -> by.needsCapacity() && depiction.look().capacity().isEmpty()).map(_ -> texts.get("caption.size.no-capacity"));
    }

    /// Why discs are of one size although they were to say something.
    private Optional<String> withoutDirection() {
        return depiction.seen().sizeBy().filter(by -> !depiction.seen().tells(by, depiction.network())).flatMap(SizeBy::ofMeasure)
                .map(measure -> texts.get("caption.no-direction", lower(texts.get(measure.nameKey()))));
    }

    /// Why discs are of one size although a number of the file was to say something.
    private Optional<String> withoutSize() {
        return depiction.seen().sizeBy().flatMap(by -> by instanceof SizeBy.OfAttribute(String name) && !depiction.keepsWords() ? Optional.of(name) : Optional.empty())
                .filter(name -> AttributeColumn.of(depiction.network(), name).map(AttributeColumn::most).orElse(0.0) <= 0)
                .map(name -> texts.get("caption.no-size", name));
    }

    /// Which arrangement, its seed, and the dials that were turned.
    private String arrangement() {
        Recipe recipe = depiction.placement().recipe();
        String seed = String.join("; ", turned(recipe));
        Optional<Double> stability = WavePlacements.stabilityOf(recipe);
        if (stability.isPresent()) {
            String key = stability.get() == WaveLayouts.APART ? "caption.arrangement.apart" : "caption.arrangement.linked";
            return texts.get(key, seed, words.wave(depiction.seen().lens().standing()), stability.get());
        }
        Optional<Arrangement> known = recipe.known();
        if (known.isPresent() && known.get().choosesTies()) {
            return followed(known.get(), seed);
        }
        String word = recipe.arrangement();
        return texts.get("caption.arrangement." + (texts.has("caption.arrangement." + word) ? word : "other"), seed);
    }

    /// Which ties an arrangement follows, whether the picture shows those, and how centralised they are where that is what it shows.
    private String followed(Arrangement arrangement, String seed) {
        Network network = depiction.network();
        CountedTies counted = arrangement.counted();
        boolean fits = depiction.seen().ties(network).map(arrangement::fits).orElse(false);
        boolean some = arrangement instanceof Arrangement.Stress && !counted.isAll();
        String ties = arrangement instanceof Arrangement.Centrality ? words.countedInWaves(counted) : words.counted(counted);
        String places = texts.get("caption.arrangement." + arrangement.kind() + (some ? ".some" : ""), seed, ties, depiction.placement().tray().size());
        String shown = fits ? places : texts.get("caption.arrangement.unfit", places);
        return arrangement instanceof Arrangement.Centrality ? centralisation(counted).map(share -> texts.get("caption.centralisation", shown, share)).orElse(shown) : shown;
    }

    private Optional<Double> centralisation(CountedTies counted) {
        List<WaveId> waves = counted.wavesOf(depiction.network()).stream().map(Wave::id).toList();
        double share = Centralisation.ofPartners(depiction.network(), waves, counted.partners(depiction.network()));
        return Double.isNaN(share) ? Optional.empty() : Optional.of(share);
    }

    private Optional<CountedTies> counted() {
        return depiction.placement().recipe().known().map(Arrangement::counted);
    }

    private List<String> turned(Recipe recipe) {
        List<String> said = new ArrayList<>(List.of(String.valueOf(recipe.seed())));
        if (recipe.dials().groups() != LayoutOptions.PLAIN.groups()) {
            said.add(texts.get("caption.dial.groups", recipe.dials().groups()));
        }
        if (recipe.dials().backbone() != LayoutOptions.PLAIN.backbone()) {
            said.add(texts.get("caption.dial.backbone", recipe.dials().backbone()));
        }
        return said;
    }

    /// How many lines stand out, of several pictures together; where there are few, none is faint.
    private Optional<String> backbone(List<Depiction> pictures, DrawnLayersCache drawnLayersCache) {
        boolean dark = depiction.seen().filter().hides(LegendKey.BACKBONE);
        if (dark || pictures.stream().allMatch(one -> drawnLayersCache.backboneCount(one).isEmpty())) {
            return Optional.empty();
        }
        List<BackboneCount> counts = pictures.stream().map(one -> drawnLayersCache.backboneCount(one).orElseGet(() -> {
            int lines = drawnLayersCache.lines(one).size();
            return new BackboneCount(lines, lines);
        })).toList();
        return Optional.of(texts.get(pictures.size() > 1 ? "caption.backbone.together" : "caption.backbone",
                counts.stream().mapToInt(BackboneCount::lines).sum(), counts.stream().mapToInt(BackboneCount::of).sum()));
    }

    private List<DrawnLayer> shown() {
        return drawnLayers.layers().stream().filter(s -> depiction.seen().shows(s.layer())).toList();
    }

    private String lower(String name) {
        // An abbreviation such as E-I stays as it is.
        return name.length() < 2 || !Character.isLowerCase(name.charAt(1)) ? name : name.substring(0, 1).toLowerCase(depiction.language().locale()) + name.substring(1);
    }
}
