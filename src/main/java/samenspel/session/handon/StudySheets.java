package samenspel.session.handon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samenspel.change.Change;
import samenspel.change.ChangeColumn;
import samenspel.change.Comparison;
import samenspel.change.Counts;
import samenspel.change.Denominator;
import samenspel.change.SectorCell;
import samenspel.change.SectorMatrix;
import samenspel.diagram.Colour;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.TopTen;
import samenspel.diagram.view.ViewCaptions;
import samenspel.diagram.view.ViewChoices;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.ViewedNetwork;
import samenspel.diagram.view.governance.Governance;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.diagram.words.ChangeWords;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Sector;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.network.kind.GovernanceForm;
import samenspel.study.Drawing;
import samenspel.study.story.SceneView;
import samenspel.text.Sheet;
import samenspel.text.Texts;

/// The numbers of a study as tables and charts: what became of ties in each layer, who has most partners, ties between sectors, how organisations see the
/// steering. What cannot be told stands as from the least to the most, or is not there; it is never 0.
final class StudySheets {
    private static final List<ChangeColumn> COUNTED = List.of(ChangeColumn.BEFORE, ChangeColumn.KEPT, ChangeColumn.LOST, ChangeColumn.GAINED, ChangeColumn.UNKNOWN, ChangeColumn.AFTER);
    private static final Colour LOST = Colour.of("#d1610a");
    private static final Colour LOST_AT_MOST = Colour.of("#f0c49c");
    private static final List<Colour> WAVES = List.of(Colour.of("#8a929b"), Colour.of("#0a5fd0"));

    private final HandedStory story;
    private final Network network;
    private final ChangeWords words;
    private final Texts texts;

    /// @param colours of the columns behind the first
    record Chart(Sheet sheet, List<Colour> colours) {
    }

    StudySheets(HandedStory story) {
        this.story = story;
        this.network = story.document().network();
        this.words = new ChangeWords(network, story.language());
        this.texts = Texts.in(story.language());
    }

    List<Sheet> tables() {
        return Stream.of(changes().map(this::change), topTen().stream(), matrix().stream()).flatMap(one -> one).toList();
    }

    List<Chart> charts() {
        return Stream.concat(changes().map(this::loss), steering().stream()).toList();
    }

    /// From each wave to the next, in all layers.
    private Stream<Comparison> changes() {
        List<WaveId> waves = network.waves().stream().map(Wave::id).toList();
        return network.layers().isEmpty() ? Stream.empty()
                : IntStream.range(1, waves.size()).mapToObj(at -> Comparison.of(network, network.layers(), waves.get(at - 1), waves.get(at), Denominator.ALL_OF_FIRST_WAVE));
    }

    private String layer(Change change) {
        return words.name(network.layer(change.layer()).orElseThrow().name());
    }

    private String head(ChangeColumn column, Comparison comparison) {
        return texts.get("change.column." + column, words.wave(comparison.from()), words.wave(comparison.to()));
    }

    private Sheet change(Comparison comparison) {
        List<String> head = Stream.of(Stream.of(texts.get("hand-on.layer")), COUNTED.stream().map(column -> head(column, comparison)), Stream.of(head(ChangeColumn.LOSS, comparison)))
                .flatMap(one -> one).toList();
        List<List<Sheet.Cell>> rows = comparison.changes().stream().map(this::row).toList();
        List<String> notes = Stream.concat(Stream.of(head(ChangeColumn.LOSS, comparison) + ": " + texts.get("change.column.LOSS.plain")), notes(comparison).stream()).toList();
        return new Sheet(texts.get("hand-on.change", words.network(), words.waves(comparison)), head, rows, notes);
    }

    private List<Sheet.Cell> row(Change change) {
        Counts counts = change.counts();
        Stream<Sheet.Cell> counted = COUNTED.stream().map(column -> new Sheet.Whole((long) column.number(counts)));
        Sheet.Cell loss = counts.leavesLossOpen() ? new Sheet.Words(texts.get("claim.band-percent", 100 * counts.loss(), counts.lossAtMost())) : new Sheet.Share(counts.loss(), true);
        return Stream.of(Stream.of(new Sheet.Words(layer(change))), counted, Stream.of(loss)).<Sheet.Cell>flatMap(one -> one).toList();
    }

    /// A bar a layer, and another where unknown ties may be lost too.
    private Chart loss(Comparison comparison) {
        boolean open = comparison.changes().stream().anyMatch(change -> change.counts().unknown() > 0);
        List<String> head = Stream.concat(Stream.of(texts.get("hand-on.layer"), texts.get("hand-on.lost")), Stream.of(texts.get("hand-on.lost-at-most")).filter(_ -> open)).toList();
        List<List<Sheet.Cell>> rows = comparison.changes().stream().map(change -> Stream.<Sheet.Cell>of(new Sheet.Words(layer(change)), new Sheet.Share(change.counts().loss(), true),
                new Sheet.Share(change.counts().lossAtMost(), true)).limit(head.size()).toList()).toList();
        return new Chart(new Sheet(texts.get("hand-on.loss", words.network(), words.waves(comparison)), head, rows, notes(comparison)), open ? List.of(LOST, LOST_AT_MOST) : List.of(LOST));
    }

    /// What is to be known of a change, also that one of its waves says nothing of a layer.
    private List<String> notes(Comparison comparison) {
        Stream<String> leftOut = comparison.changes().stream().map(change -> network.layer(change.layer()).orElseThrow())
                .flatMap(layer -> Stream.of(comparison.from(), comparison.to()).flatMap(wave -> ViewCaptions.leftOut(network, layer, wave, texts)));
        return Stream.concat(words.notes(comparison).stream(), leftOut).distinct().toList();
    }

    private ViewRequest view(StudyView view) {
        ViewRequest asked = Drawing.study(story.document(), new SceneView(view, ViewChoices.NONE), story.language());
        return asked.called(story.named() ? story.opening().names() : NameMode.SECTOR);
    }

    private Optional<Sheet> topTen() {
        ViewRequest request = view(StudyView.TOP_TEN);
        if (ViewFigures.missing(request).isPresent()) {
            return Optional.empty();
        }
        ViewedNetwork one = request.viewed().getFirst();
        Layer layer = one.layer("referral").orElseThrow();
        WaveId wave = one.firstWave().orElseThrow();
        TopTen top = TopTen.of(network, layer, wave, Optional.empty(), false, List.of());
        List<List<Sheet.Cell>> rows = top.rows().stream().map(row -> Stream.<Sheet.Cell>of(new Sheet.Words(one.name(row.organisation(), request.names())),
                new Sheet.Words(one.sectorName(one.organisation(row.organisation()))), new Sheet.Words(texts.get(row.place().isTold() ? "view.count" : "view.at-least", row.partners())),
                new Sheet.Words(ViewedNetwork.possible(row.place(), texts))).toList()).toList();
        List<String> head = Stream.of("organisation", "sector", "partners", "place").map(word -> texts.get("hand-on." + word)).toList();
        return Optional.of(new Sheet(texts.get("view.top-ten.title", one.words().tiesWithin(layer), one.words().wave(wave)), head, rows, below(wave, texts.get("hand-on.place.plain"))));
    }

    /// Of one wave.
    private List<String> below(WaveId wave, String first) {
        Stream<String> origin = Stream.of(texts.get("caption.synthetic")).filter(_ -> network.profile().synthetic());
        return Stream.concat(Stream.of(first, words.answered(wave, network.response(wave))), origin).toList();
    }

    /// Ties between sectors of the layers with which the network opens: what changed from the first wave to the last, or how many there are.
    private Optional<Sheet> matrix() {
        List<Layer> layers = Seen.opening(network).layersOf(network);
        if (layers.isEmpty() || network.sectors().isEmpty()) {
            return Optional.empty();
        }
        WaveId first = network.waves().getFirst().id();
        WaveId last = network.waves().getLast().id();
        Comparison comparison = first.equals(last) ? Comparison.ofOneWave(network, layers, first) : Comparison.of(network, layers, first, last, Denominator.ALL_OF_FIRST_WAVE);
        SectorMatrix matrix = SectorMatrix.of(network, comparison);
        List<String> head = Stream.concat(Stream.of(texts.get("hand-on.sector")), matrix.sectors().stream().map(Sector::code)).toList();
        List<List<Sheet.Cell>> rows = matrix.sectors().stream().map(row -> Stream.concat(Stream.of(words.name(row.name()) + " (" + row.code() + ")"),
                matrix.sectors().stream().map(column -> cell(matrix.cell(row.id(), column.id()), comparison))).<Sheet.Cell>map(Sheet.Words::new).toList()).toList();
        String what = comparison.isOfOneWave() ? words.wave(first) : texts.get("matrix.title.DIFFERENCE", words.wave(first), words.wave(last));
        return Optional.of(new Sheet(texts.get("matrix.title", words.network(), words.countedLayers(comparison), what), head, rows, reading(matrix, comparison)));
    }

    private List<String> reading(SectorMatrix matrix, Comparison comparison) {
        String cells = texts.get(comparison.isOfOneWave() ? "hand-on.matrix.ties" : "hand-on.matrix.change");
        return Stream.concat(Stream.of(cells + " " + texts.get(matrix.directed() ? "matrix.directed" : "matrix.undirected")), notes(comparison).stream()).toList();
    }

    /// New and lost ties, and those of which one wave says nothing; nothing where there were none.
    private String cell(@Nullable SectorCell cell, Comparison comparison) {
        if (cell == null || cell.counts().before() + cell.counts().after() + cell.counts().unknown() == 0) {
            return "";
        }
        Counts counts = cell.counts();
        if (comparison.isOfOneWave()) {
            return texts.get("number", counts.before());
        }
        return Stream.of(new Part("+", counts.gained()), new Part("−", counts.lost()), new Part("?", counts.unknown())).filter(part -> part.count() > 0)
                .map(part -> part.sign() + texts.get("number", part.count())).collect(Collectors.joining(" ")).transform(said -> said.isEmpty() ? "0" : said);
    }

    private record Part(String sign, int count) {
    }

    /// Shares of those who said how they see the steering, a bar a wave; none of waves in which too few said it.
    private Optional<Chart> steering() {
        ViewRequest request = view(StudyView.GOVERNANCE);
        if (ViewFigures.missing(request).isPresent()) {
            return Optional.empty();
        }
        List<WaveId> said = request.waves().stream().filter(wave -> !Governance.of(network, wave, Optional.empty()).isFew()).toList();
        List<Governance> found = said.stream().map(wave -> Governance.of(network, wave, Optional.empty())).toList();
        List<String> head = Stream.concat(Stream.of(texts.get("hand-on.form")), said.stream().map(words::wave)).toList();
        List<List<Sheet.Cell>> rows = Stream.of(GovernanceForm.LEAD_ORGANISATION, GovernanceForm.ADMINISTRATIVE_ORGANISATION, GovernanceForm.SELF_GOVERNED)
                .map(form -> Stream.concat(Stream.of(new Sheet.Words(texts.get("view.form.title." + form))), found.stream().map(one -> new Sheet.Share(one.share(form), true))).<Sheet.Cell>map(one -> one).toList()).toList();
        String waves = texts.list(said.stream().map(words::wave).toList());
        List<String> notes = new ArrayList<>();
        for (int at = 0; at < said.size(); at++) {
            notes.add(texts.get("hand-on.steering.said", found.get(at).all(), network.response(said.get(at)).present(), words.wave(said.get(at))));
        }
        Stream.of(texts.get("caption.synthetic")).filter(_ -> network.profile().synthetic()).forEach(notes::add);
        return said.isEmpty() ? Optional.empty() : Optional.of(new Chart(new Sheet(texts.get("view.governance.title", waves), head, rows, notes), WAVES.subList(0, Math.min(said.size(), WAVES.size()))));
    }
}
