package samenspel.diagram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.legend.Caption;
import samenspel.measure.PossiblePlaces;
import samenspel.network.Layer;
import samenspel.network.Organisation;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// Draws the top ten of one to three networks, a column each.
public final class TopTenFigure implements ViewContent {
    private static final int MOST_NETWORKS = 3;
    private static final int FIRST = 3;
    static final List<String> LIT = List.of("CJG");

    private final ViewRequest request;
    private final Texts texts;
    private final List<ViewedNetwork> networks;
    private final List<TopTen> tops;

    public TopTenFigure(ViewRequest request) {
        this.request = request;
        this.texts = request.texts();
        this.networks = request.viewed();
        this.tops = missing().isPresent() ? List.of() : networks.stream().map(TopTenFigure::top).toList();
    }

    private static TopTen top(ViewedNetwork one) {
        WaveId wave = one.firstWave().orElseThrow();
        boolean open = one.beside(wave).filter(other -> one.isOpen(layer(one), other)).isPresent();
        return TopTen.of(one.network(), layer(one), wave, one.beside(wave), open, one.lit(LIT).stream().map(Organisation::id).toList());
    }

    @Override
    public Optional<String> missing() {
        if (networks.size() > MOST_NETWORKS) {
            return Optional.of(texts.get("view.too-many", MOST_NETWORKS));
        }
        return ViewReasons.otherLayer(networks, one -> one.layer("referral"), texts).or(() -> networks.stream().flatMap(one -> missing(one).stream()).findFirst());
    }

    private Optional<String> missing(ViewedNetwork one) {
        Optional<String> absent = ViewReasons.absent(one, one.layer("referral"), one.firstWave(), request);
        return absent.isPresent() || !one.network().ties(one.layer("referral").orElseThrow(), one.firstWave().orElseThrow()).isEmpty() ? absent
                : Optional.of(texts.get(ViewReasons.noTies(one, layer(one), wave(one)), one.called(), one.words().tiesWithin(layer(one)), one.words().wave(wave(one))));
    }

    private static Layer layer(ViewedNetwork one) {
        return one.layer("referral").orElseThrow();
    }

    private static WaveId wave(ViewedNetwork one) {
        return one.firstWave().orElseThrow();
    }

    @Override
    public Caption caption() {
        ViewedNetwork first = networks.getFirst();
        String ties = first.words().tiesWithin(layer(first));
        String wave = ViewCaptions.waves(networks, ViewedNetwork::firstWave, texts);
        String subtitle = texts.get("view.top-ten.drawn", ties, wave) + (layer(first).directed() ? " " + texts.get("view.top-ten.both-ways") : "");
        return ViewCaptions.of(request, title(ties, wave), subtitle, sentences(first));
    }

    private boolean isOpen() {
        return networks.stream().anyMatch(one -> one.isOpen(layer(one), wave(one)));
    }

    private String title(String ties, String wave) {
        List<TopTen.LitPlace> places = tops.stream().flatMap(top -> top.litPlace().stream()).toList();
        int outside = (int) places.stream().filter(place -> place.least() > FIRST).count();
        boolean first = places.stream().allMatch(place -> place.most() == 1);
        boolean unsaid = places.size() < networks.size() || request.choices().lit().size() > 1 || places.stream().anyMatch(place -> place.most() > FIRST && place.least() <= FIRST);
        if (unsaid || outside == 0 && !first) {
            return texts.get("view.top-ten.title", ties, wave);
        }
        String found = first ? texts.get(places.stream().anyMatch(TopTen.LitPlace::shared) ? "view.top-ten.first-shared" : "view.top-ten.first", who(), ties, networks.size())
                : networks.size() == 1 ? texts.get("view.top-ten.outside-one", who(), places.getFirst().said(texts), ties)
                : texts.get("view.top-ten.outside", number(outside), number(networks.size()), who(), ties);
        boolean doubtful = places.stream().anyMatch(place -> first ? place.to() > 1 : networks.size() == 1 ? !place.isSaidWhole() : place.from() <= FIRST && place.to() > FIRST);
        return ViewCaptions.asKnown(found, doubtful || isOpen(), texts);
    }

    private String number(int count) {
        return texts.get("number.word." + count);
    }

    /// By the code of their sector, which names nobody.
    private String who() {
        ViewedNetwork first = networks.getFirst();
        return first.lit(LIT).stream().findFirst().map(first::litName).orElse("");
    }

    private List<String> sentences(ViewedNetwork first) {
        List<String> lines = new ArrayList<>();
        lines.add(ViewCaptions.answered(networks, one -> one.firstWave().stream().toList(), texts));
        lines.addAll(unknown());
        lines.add(texts.get("view.top-ten.partner"));
        String later = ViewCaptions.waves(networks, one -> one.beside(wave(one)), texts);
        if (!later.isEmpty()) {
            lines.add(texts.get("view.top-ten.later", later));
        }
        lines.add(texts.get(isShared() ? "view.top-ten.shared" : "view.top-ten.no-shared", ViewCaptions.waves(networks, ViewedNetwork::firstWave, texts)));
        for (int at = 0; at < tops.size(); at++) {
            if (tops.get(at).cut() > 0) {
                lines.add(texts.get("view.top-ten.cut", networks.get(at).called(), tops.get(at).cut()));
            }
        }
        if (!request.names().isNaming()) {
            lines.add(texts.get(networks.stream().allMatch(ViewedNetwork::isWithoutSectors) ? "view.by-number" : "view.by-sector"));
        }
        return lines;
    }

    private List<String> unknown() {
        List<String> lines = new ArrayList<>();
        ViewCaptions.known(networks, one -> List.of(layer(one)), one -> Stream.concat(Stream.of(wave(one)), one.beside(wave(one)).stream()).toList(), texts).ifPresent(lines::add);
        int most = tops.stream().mapToInt(TopTen::mostUnknown).max().orElse(0);
        if (most > 0) {
            lines.add(texts.get(shown().anyMatch(TopTen.Row::open) ? "view.top-ten.more-in" : "view.top-ten.more", most, ViewCaptions.waves(networks, ViewedNetwork::firstWave, texts)));
        }
        if (shown().anyMatch(TopTen.Row::silent)) {
            lines.add(texts.get("view.silent"));
        }
        if (shown().anyMatch(row -> row.open() && row.later().filter(PossiblePlaces.Place::isTold).isPresent())) {
            lines.add(texts.get("view.top-ten.open-place", ViewCaptions.waves(networks, one -> one.beside(wave(one)).filter(other -> one.isOpen(layer(one), other)), texts)));
        }
        boolean untold = shown().anyMatch(row -> !row.place().isTold());
        if (untold || shown().anyMatch(row -> row.later().filter(then -> !then.isTold()).isPresent())) {
            lines.add(texts.get("view.silent-place"));
        }
        if (untold) {
            lines.add(texts.get("view.possible-places"));
        }
        return lines;
    }

    private Stream<TopTen.Row> shown() {
        return tops.stream().flatMap(top -> Stream.of(top.rows(), top.next().stream().toList(), top.outside()).flatMap(List::stream));
    }

    private boolean isShared() {
        return tops.stream().flatMap(top -> top.rows().stream()).anyMatch(TopTen.Row::shared);
    }

    @Override
    public List<Mark> marks(Box room, double unit) {
        ViewMarks marks = new ViewMarks(unit);
        double gap = 18 * unit;
        double width = (room.width() - (networks.size() - 1) * gap) / networks.size();
        int rows = tops.stream().mapToInt(top -> top.rows().size()).max().orElse(1);
        int below = tops.stream().mapToInt(top -> (top.next().isPresent() ? 1 : 0) + Math.min(TopTenMarks.MOST_BELOW, top.outside().size())).max().orElse(0);
        int most = tops.stream().mapToInt(top -> top.rows().getFirst().partners()).max().orElse(1);
        for (int at = 0; at < networks.size(); at++) {
            Box column = new Box(room.x() + at * (width + gap), room.y(), width, room.height());
            new TopTenMarks(marks, "column-" + at, networks.get(at), request.names(), column, unit).draw(tops.get(at), new TopTenMarks.Extent(rows, below, most));
        }
        return marks.all();
    }
}
