package samenspel.diagram.view.governance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.legend.Caption;
import samenspel.diagram.view.ViewCaptions;
import samenspel.diagram.view.ViewContent;
import samenspel.diagram.view.ViewMarks;
import samenspel.diagram.view.ViewReasons;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.ViewedNetwork;
import samenspel.diagram.words.RuleWords;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.network.kind.GovernanceForm;
import samenspel.text.Texts;

/// Draws three forms of steering, how many perceive each, and who sees the formal one.
public final class GovernanceFigure implements ViewContent {
    /// Of shares that make a change worth a title.
    private static final double CHANGE = 0.05;
    /// The share from which on those who did not say are many.
    private static final double OPEN = 0.2;

    private final ViewRequest request;
    private final Texts texts;
    private final List<ViewedNetwork> networks;
    private final SequencedMap<WaveId, Governance> found = new LinkedHashMap<>();

    public GovernanceFigure(ViewRequest request) {
        this.request = request;
        this.texts = request.texts();
        this.networks = request.viewed();
        if (missing().isEmpty()) {
            waves().forEach(wave -> found.put(wave, Governance.sum(networks.stream().map(one -> Governance.of(one.network(), wave, one.strictest())).toList())));
        }
    }

    /// Waves in which somebody said how the network is steered.
    private static List<WaveId> said(ViewedNetwork one) {
        return one.network().waves().stream().map(Wave::id).filter(wave -> !one.network().fieldwork(wave).perceptions().isEmpty()).toList();
    }

    /// Those of all networks: the ones chosen, or else the first and the last.
    private List<WaveId> waves() {
        List<WaveId> all = said(networks.getFirst()).stream().filter(wave -> networks.stream().allMatch(one -> said(one).contains(wave))).toList();
        List<WaveId> chosen = request.choices().waves();
        return chosen.isEmpty() ? all.stream().filter(wave -> wave.equals(all.getFirst()) || wave.equals(all.getLast())).toList() : all.stream().filter(chosen::contains).toList();
    }

    @Override
    public Optional<String> missing() {
        return networks.stream().flatMap(one -> missing(one).stream()).findFirst().or(() -> waves().isEmpty() ? Optional.of(otherWaves()) : Optional.empty()).or(this::unused);
    }

    private Optional<String> missing(ViewedNetwork one) {
        boolean known = one.firstWave().isPresent() && one.lastWave().isPresent();
        if (!known || one.strictest().isEmpty() && !request.choices().layers().isEmpty()) {
            return ViewReasons.absent(one, one.strictest(), one.firstWave().flatMap(_ -> one.lastWave()), request);
        }
        if (said(one).isEmpty()) {
            return Optional.of(texts.get("view.no-perceptions", one.called()));
        }
        return request.choices().waves().stream().filter(wave -> !said(one).contains(wave)).findFirst()
                .map(wave -> texts.get("view.no-perceptions-in", one.called(), one.words().wave(wave)));
    }

    /// That a layer was chosen where none is counted.
    private Optional<String> unused() {
        if (request.choices().layers().isEmpty()) {
            return Optional.empty();
        }
        boolean leads = networks.stream().anyMatch(one -> waves().stream().anyMatch(wave -> !one.network().leaders(wave).isEmpty()));
        return isFormallyLed() && leads ? Optional.empty() : Optional.of(texts.get("view.governance.no-layer"));
    }

    private String otherWaves() {
        ViewedNetwork first = networks.getFirst();
        ViewedNetwork other = networks.stream().filter(one -> said(one).stream().noneMatch(said(first)::contains)).findFirst().orElseGet(networks::getLast);
        return texts.get("view.other-waves", other.called(), first.called());
    }

    /// The form that the managers of all networks name; empty where they differ.
    private Optional<GovernanceForm> formal() {
        List<GovernanceForm> forms = networks.stream().map(one -> one.network().profile().governance()).distinct().toList();
        return forms.size() == 1 ? Optional.of(forms.getFirst()) : Optional.empty();
    }

    private boolean isFormallyLed() {
        return formal().filter(GovernanceForm.LEAD_ORGANISATION::equals).isPresent();
    }

    /// Why nothing is said by the tie with who leads; empty where it is.
    private Optional<String> unled() {
        if (found.values().stream().anyMatch(one -> !one.closeness().isEmpty())) {
            return ViewReasons.otherLayer(networks, ViewedNetwork::strictest, texts);
        }
        boolean led = networks.stream().anyMatch(one -> found.keySet().stream().anyMatch(wave -> !one.network().leaders(wave).isEmpty()));
        return Optional.of(texts.get(led ? "view.governance.only-leaders" : "view.governance.nobody-leads"));
    }

    private boolean isLed() {
        return isFormallyLed() && unled().isEmpty();
    }

    @Override
    public Caption caption() {
        ViewedNetwork first = networks.getFirst();
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("view.governance.said", found.entrySet().stream().map(one -> texts.get("view.governance.said-in", one.getValue().all(), present(one.getKey()), first.words().wave(one.getKey())))
                .collect(Collectors.joining(", ")), networks.size()));
        if (networks.stream().anyMatch(one -> found.keySet().stream().map(wave -> one.network().fieldwork(wave).perceptions().keySet()).distinct().count() > 1)) {
            lines.add(texts.get("view.governance.others-answered"));
        }
        if (request.choices().waves().isEmpty() && networks.stream().anyMatch(one -> said(one).stream().anyMatch(wave -> isBeyond(wave, one)))) {
            lines.add(texts.get("view.governance.shared-waves"));
        }
        formal().ifPresent(form -> lines.add(texts.get("view.governance.right", texts.get("view.form." + form))));
        if (isLed()) {
            lines.addAll(led());
        } else if (isFormallyLed()) {
            lines.add(texts.get("view.governance.not-led", unled().orElseThrow()));
        }
        return ViewCaptions.of(request, title(), texts.get("view.governance.drawn"), lines);
    }

    /// Whether a wave is one in which not all networks were asked.
    private boolean isBeyond(WaveId wave, ViewedNetwork of) {
        return networks.stream().anyMatch(one -> one != of && !said(one).contains(wave));
    }

    /// What must be known of the shares by the tie with who leads.
    private List<String> led() {
        ViewedNetwork first = networks.getFirst();
        List<String> lines = new ArrayList<>();
        List<Integer> leaders = networks.stream().map(one -> (int) found.keySet().stream().flatMap(wave -> one.network().leaders(wave).stream()).distinct().count()).toList();
        lines.add(texts.get("view.governance.without-lead", leaders.stream().mapToInt(Integer::intValue).sum()));
        if (leaders.stream().anyMatch(some -> some > 1)) {
            lines.add(texts.get("view.governance.several-lead"));
        }
        String left = networks.stream().flatMap(one -> found.keySet().stream().filter(wave -> one.network().leaders(wave).isEmpty())
                .map(wave -> texts.get("view.governance.left-out-in", one.called(), one.words().wave(wave)))).collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            lines.add(texts.get("view.governance.left-out", left));
        }
        if (rows().containsKey(Governance.Closeness.OTHER)) {
            lines.add(texts.get("view.governance.other"));
        }
        if (rows().containsKey(Governance.Closeness.UNKNOWN)) {
            lines.add(texts.get("view.governance.unknown"));
        }
        if (rows().keySet().stream().anyMatch(tie -> found.values().stream().map(one -> one.of(tie)).anyMatch(one -> one.isFew() && one.all() > 0))) {
            lines.add(texts.get("view.governance.no-share"));
        }
        lines.addAll(new RuleWords(first.network(), request.language()).of(first.strictest().stream().toList()));
        return lines;
    }

    /// What ties with who leads are told apart, and what they are called.
    private SequencedMap<Governance.Closeness, String> rows() {
        ViewedNetwork first = networks.getFirst();
        SequencedMap<Governance.Closeness, String> rows = new LinkedHashMap<>();
        rows.put(Governance.Closeness.CLOSEST, first.words().within(first.words().name(first.strictest().orElseThrow().name())));
        if (networks.stream().anyMatch(one -> one.network().layers().size() > 1)) {
            rows.put(Governance.Closeness.OTHER, texts.get("view.governance.tie.OTHER"));
        }
        rows.put(Governance.Closeness.NONE, texts.get("view.governance.tie.NONE"));
        if (found.values().stream().anyMatch(one -> one.of(Governance.Closeness.UNKNOWN).all() > 0)) {
            rows.put(Governance.Closeness.UNKNOWN, texts.get("view.governance.tie.UNKNOWN"));
        }
        return rows;
    }

    private int present(WaveId wave) {
        return networks.stream().mapToInt(one -> one.network().response(wave).present()).sum();
    }

    private String title() {
        Governance last = Objects.requireNonNull(found.get(found.lastEntry().getKey()));
        Governance first = found.firstEntry().getValue();
        String wave = networks.getFirst().words().wave(found.lastEntry().getKey());
        if (formal().isEmpty()) {
            return texts.get("view.governance.title", wave);
        }
        GovernanceForm form = formal().get();
        if (last.isFew()) {
            return texts.get("view.governance.found-few", last.of(form), last.all(), wave);
        }
        boolean changed = found.size() > 1 && !first.isFew() && Math.abs(last.share(form) - first.share(form)) >= CHANGE;
        String said = changed ? texts.get("view.governance.changed", last.share(form), wave, first.share(form), networks.getFirst().words().wave(found.firstEntry().getKey()))
                : texts.get("view.governance.found", last.share(form), wave);
        WaveId lastWave = found.lastEntry().getKey();
        return ViewCaptions.asKnown(said, isOpen(lastWave) || changed && (isOpen(found.firstEntry().getKey()) || turns(form)), texts);
    }

    /// Whether many did not say how they see it.
    private boolean isOpen(WaveId wave) {
        return present(wave) - Objects.requireNonNull(found.get(wave)).all() > OPEN * present(wave);
    }

    /// Whether those who did not say how they see it may leave the first and the last wave less apart than a title asks.
    private boolean turns(GovernanceForm form) {
        Map.Entry<WaveId, Governance> first = found.firstEntry();
        Map.Entry<WaveId, Governance> last = found.lastEntry();
        boolean more = last.getValue().share(form) > first.getValue().share(form);
        return (more ? least(last, form) - most(first, form) : least(first, form) - most(last, form)) < CHANGE;
    }

    private double least(Map.Entry<WaveId, Governance> wave, GovernanceForm form) {
        return (double) wave.getValue().of(form) / present(wave.getKey());
    }

    private double most(Map.Entry<WaveId, Governance> wave, GovernanceForm form) {
        return least(wave, form) + 1 - (double) wave.getValue().all() / present(wave.getKey());
    }

    @Override
    public List<Mark> marks(Box room, double unit) {
        ViewMarks marks = new ViewMarks(unit);
        double below = !isLed() ? 0 : (rows().containsKey(Governance.Closeness.UNKNOWN) ? 102 : 86) * unit;
        new GovernanceMarks(marks, networks, found, formal(), unit).cards(new Box(room.x(), room.y(), room.width(), room.height() - below));
        if (isLed()) {
            new GovernanceMarks(marks, networks, found, formal(), unit).closeness(new Box(room.x(), room.bottom() - below + 10 * unit, room.width(), below - 10 * unit), rows());
        }
        return marks.all();
    }
}
