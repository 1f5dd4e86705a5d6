package samenspel.diagram.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.legend.Caption;
import samenspel.measure.PossiblePlaces;
import samenspel.measure.whole.NetworkValue;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.ReportedLayer;
import samenspel.network.Sector;
import samenspel.network.WaveId;
import samenspel.network.kind.MunicipalTask;
import samenspel.text.Texts;

/// Draws one or two flows of information of a network on rings, each organisation nearer to the middle the more partners it has in that flow.
public final class FlowsFigure implements ViewContent {
    private static final int MOST_ORGANISATIONS = 250;
    private static final List<String> USUAL = List.of("content", "administrative");
    private static final int MOST_MARKED = 4;
    /// Where several lead.
    private static final int MOST_OF_SEVERAL = 8;
    private static final int MOST_LEADERS = 6;
    private static final double WIDE = 5;
    private static final int KEY = 10;
    /// How many times as centralised one flow is as the other, and how much at least, for a title.
    private static final double TIMES = 3;
    private static final double CENTRAL = 0.5;

    private final ViewRequest request;
    private final Texts texts;
    private final ViewedNetwork network;
    private final List<FlowPositions> found;

    public FlowsFigure(ViewRequest request) {
        this.request = request;
        this.texts = request.texts();
        this.network = request.viewed().getFirst();
        this.found = missing().isPresent() ? List.of() : layers(network).stream().map(layer -> FlowPositions.of(network.network(), layer, wave())).toList();
    }

    private WaveId wave() {
        return network.firstWave().orElseThrow();
    }

    /// Two at most: those chosen, or those of content and administrative information, or else the first two of reports.
    static List<Layer> layers(ViewedNetwork viewed) {
        Network one = viewed.network();
        if (!viewed.choices().layers().isEmpty()) {
            return viewed.choices().layers().stream().flatMap(id -> one.layer(id).stream()).limit(2).toList();
        }
        List<Layer> usual = USUAL.stream().flatMap(id -> one.layer(new LayerId(id)).stream()).toList();
        return usual.size() == 2 ? usual : one.layers().stream().filter(ReportedLayer.class::isInstance).limit(2).toList();
    }

    @Override
    public Optional<String> missing() {
        if (request.networks().size() > 1) {
            return Optional.of(texts.get("view.too-many", 1));
        }
        if (network.network().organisations().size() > MOST_ORGANISATIONS) {
            return Optional.of(texts.get("view.too-large", network.called(), MOST_ORGANISATIONS));
        }
        return ViewReasons.absent(network, layers(network).stream().findFirst(), network.firstWave(), request);
    }

    @Override
    public Caption caption() {
        String wave = network.words().wave(wave());
        List<String> lines = new ArrayList<>();
        lines.add(ViewCaptions.answered(List.of(network), _ -> List.of(wave()), texts));
        lines.addAll(unknown());
        lines.add(texts.get("view.flows.reading"));
        found.forEach(flow -> lines.add(texts.get(flow.pairs() == 0 ? "view.flows.no-lines" : "view.flows.lines", network.words().name(flow.layer().name()), flow.foremost().size(), flow.pairs(), flow.first().size())));
        return ViewCaptions.of(request, title(wave), texts.get("view.flows.drawn", network.called(), wave) + leading(), lines);
    }

    /// That who leads has no key position: who is not among the first ten of any flow, and whose place in each can be told.
    private String leading() {
        List<Organisation> marked = marked();
        List<Integer> outside = IntStream.range(0, marked.size()).filter(at -> marked.get(at).task() == MunicipalTask.LEADING
                && places(marked.get(at)).allMatch(place -> place.from() > KEY || place.isTold() && place.rank() > KEY)).boxed().toList();
        if (outside.isEmpty()) {
            return "";
        }
        boolean doubtful = outside.stream().flatMap(at -> places(marked.get(at))).anyMatch(place -> place.from() <= KEY);
        int leaders = network.network().leaders(wave()).size();
        String numbers = outside.stream().map(at -> texts.get("view.count", at + 1)).collect(Collectors.joining(", "));
        return " " + ViewCaptions.asKnown(texts.get(leaders > 1 ? "view.flows.leading-several" : "view.flows.leading", numbers, found.size(), outside.size(), leaders), doubtful, texts) + ".";
    }

    /// Of one that is present, in each flow.
    private Stream<PossiblePlaces.Place> places(Organisation one) {
        return found.stream().map(flow -> flow.possible().of(one.id()).orElseThrow());
    }

    private List<String> unknown() {
        List<String> lines = new ArrayList<>();
        ViewCaptions.known(List.of(network), FlowsFigure::layers, _ -> List.of(wave()), texts).ifPresent(lines::add);
        found.forEach(flow -> flow.bounds().ifPresent(bounds -> lines.add(texts.get("view.flows.between", network.words().name(flow.layer().name()), bounds.least(), bounds.most()))));
        if (found.stream().anyMatch(flow -> flow.places().ranked().stream().anyMatch(one -> flow.isSilent(one.organisation())))) {
            lines.add(texts.get("view.silent"));
        }
        if (found.stream().anyMatch(flow -> flow.places().ranked().stream().anyMatch(one -> flow.answered(one.organisation()) == PossiblePlaces.Answered.PART))) {
            lines.add(texts.get("view.flows.part"));
        }
        if (marked().stream().flatMap(this::places).anyMatch(place -> !place.isTold())) {
            lines.add(texts.get("view.silent-place"));
            lines.add(texts.get("view.possible-places"));
        }
        int leaders = network.network().leaders(wave()).size();
        if (request.choices().lit().isEmpty() && leaders > MOST_LEADERS) {
            lines.add(texts.get("view.flows.leaders", leaders, MOST_LEADERS));
        }
        return lines;
    }

    private String title(String wave) {
        String names = found.stream().map(flow -> network.words().within(network.words().name(flow.layer().name()))).reduce((one, other) -> texts.get("view.and", one, other)).orElse("");
        if (found.size() < 2 || found.stream().anyMatch(flow -> flow.centralisation().isEmpty())) {
            return texts.get("view.flows.title", names, wave);
        }
        List<FlowPositions> order = found.stream().sorted(Comparator.comparingDouble(flow -> flow.centralisation().orElse(0))).toList();
        double least = order.getFirst().centralisation().orElse(0);
        double most = order.getLast().centralisation().orElse(0);
        boolean stands = most >= CENTRAL && most >= TIMES * least;
        boolean open = turns(order.getFirst(), order.getLast()) || found.stream().anyMatch(flow -> network.isOpen(flow.layer(), wave()));
        return !stands ? texts.get("view.flows.title", names, wave) : ViewCaptions.asKnown(texts.get("view.flows.found", network.words().within(network.words().name(order.getLast().layer().name())), most,
                network.words().within(network.words().name(order.getFirst().layer().name())), least), open, texts);
    }

    /// Whether other answers may leave the two flows less apart than a title asks.
    private static boolean turns(FlowPositions low, FlowPositions high) {
        double most = low.bounds().map(NetworkValue.Bounds::most).orElse(low.centralisation().orElse(0));
        double least = high.bounds().map(NetworkValue.Bounds::least).orElse(high.centralisation().orElse(0));
        return least < CENTRAL || least < TIMES * most;
    }

    /// All that lead, one that purchases, and access organisations that stand out; or else the first two of each flow.
    private List<Organisation> marked() {
        List<Organisation> leaders = network.network().leaders(wave()).stream().limit(MOST_LEADERS).toList();
        Stream<Organisation> purchasing = network.network().organisations().stream().filter(one -> one.task() == MunicipalTask.PURCHASING && isPresent(one)).limit(1);
        Stream<Organisation> tasks = request.choices().lit().isEmpty() ? Stream.concat(leaders.stream(), purchasing) : Stream.empty();
        List<Organisation> marked = Stream.concat(tasks, network.lit().stream()).distinct().filter(this::isPresent).limit(leaders.size() > 1 ? MOST_OF_SEVERAL : MOST_MARKED).toList();
        return marked.isEmpty() ? found.stream().flatMap(flow -> flow.places().top(2).stream()).map(place -> network.organisation(place.organisation())).distinct().limit(MOST_MARKED).toList() : marked;
    }

    private boolean isPresent(Organisation organisation) {
        return found.getFirst().places().of(organisation.id()).isPresent();
    }

    /// The angle of each, sector by sector: those of sectors with somebody marked as far from each other as possible.
    static SequencedMap<OrganisationId, Double> angles(Network network, List<OrganisationId> present, List<Organisation> marked) {
        List<Organisation> order = new ArrayList<>();
        for (Sector sector : parted(network, marked)) {
            List<Organisation> members = network.organisations().stream().filter(one -> one.sector().equals(sector.id()) && present.contains(one.id()))
                    .sorted(Comparator.comparing((Organisation one) -> one.task() == MunicipalTask.LEADING).thenComparing(Organisation::id)).toList();
            order.addAll(members);
        }
        long sectors = order.stream().map(Organisation::sector).distinct().count();
        // Between sectors a place is left free, and at the top a twelfth for the words of the rings.
        double each = 2 * Math.PI * 11 / 12 / Math.max(1, order.stream().mapToDouble(one -> width(one, order)).sum() + sectors - 1);
        SequencedMap<OrganisationId, Double> angles = new LinkedHashMap<>();
        double angle = -Math.PI / 2 + Math.PI / 12;
        for (int at = 0; at < order.size(); at++) {
            angle += at > 0 && !order.get(at).sector().equals(order.get(at - 1).sector()) ? each : 0;
            double width = width(order.get(at), order);
            angles.put(order.get(at).id(), angle + (width - 1) / 2 * each);
            angle += width * each;
        }
        return angles;
    }

    /// How many places one takes: several that lead stand in one sector, and their numbers may not cover each other.
    private static double width(Organisation one, List<Organisation> order) {
        boolean several = one.task() == MunicipalTask.LEADING && order.stream().filter(other -> other.task() == MunicipalTask.LEADING && other.sector().equals(one.sector())).limit(2).count() > 1;
        return several ? WIDE : 1;
    }

    private static List<Sector> parted(Network network, List<Organisation> marked) {
        List<Sector> with = network.sectors().stream().filter(sector -> marked.stream().anyMatch(one -> one.sector().equals(sector.id()))).toList();
        List<Sector> without = network.sectors().stream().filter(sector -> !with.contains(sector)).toList();
        List<Sector> order = new ArrayList<>();
        int taken = 0;
        for (int at = 0; at < with.size(); at++) {
            int until = (int) Math.round((at + 0.5) * without.size() / with.size());
            order.addAll(without.subList(taken, until));
            order.add(with.get(at));
            taken = until;
        }
        order.addAll(without.subList(taken, without.size()));
        return order;
    }

    @Override
    public List<Mark> marks(Box room, double unit) {
        ViewMarks marks = new ViewMarks(unit);
        List<Organisation> marked = marked();
        SequencedMap<OrganisationId, Double> angles = angles(network.network(), Stream.of(found.getFirst()).flatMap(flow -> flow.places().ranked().stream()).map(place -> place.organisation()).toList(), marked);
        double legend = FlowRings.legendHeight(network, room.width(), unit);
        double gap = 14 * unit;
        double width = (room.width() - (found.size() - 1) * gap) / found.size();
        for (int at = 0; at < found.size(); at++) {
            Box panel = new Box(room.x() + at * (width + gap), room.y(), width, room.height() - legend);
            new FlowRings(marks, "flow-" + at, network, request.names(), unit).draw(found.get(at), angles, marked, panel);
        }
        new FlowRings(marks, "legend", network, request.names(), unit).legend(new Box(room.x(), room.bottom() - legend, room.width(), legend));
        return marks.all();
    }
}
