package samenspel.diagram.view.governance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import samenspel.network.WaveId;
import samenspel.network.kind.GovernanceForm;
import samenspel.text.Texts;

/// Draws three forms of steering, how many perceive each, and who sees the formal one.
public final class GovernanceFigure implements ViewContent {
    /// Of shares that make a change worth a title.
    private static final double CHANGE = 0.05;

    private final ViewRequest request;
    private final Texts texts;
    private final List<ViewedNetwork> networks;
    private final SequencedMap<WaveId, Governance> found = new LinkedHashMap<>();

    public GovernanceFigure(ViewRequest request) {
        this.request = request;
        this.texts = request.texts();
        this.networks = request.viewed();
        if (missing().isEmpty()) {
            waves(networks.getFirst()).forEach(wave -> found.put(wave, Governance.sum(networks.stream().map(one -> governance(one, wave)).toList())));
        }
    }

    private static List<WaveId> waves(ViewedNetwork one) {
        return Stream.of(one.firstWave(), one.lastWave()).flatMap(Optional::stream).distinct().filter(wave -> !one.network().fieldwork(wave).perceptions().isEmpty()).toList();
    }

    private static Governance governance(ViewedNetwork one, WaveId wave) {
        return Governance.of(one.network(), wave, one.strictest().orElseThrow(), one.layer("basic").orElseThrow());
    }

    @Override
    public Optional<String> missing() {
        return networks.stream().flatMap(one -> missing(one).stream()).findFirst();
    }

    private Optional<String> missing(ViewedNetwork one) {
        Optional<String> absent = ViewReasons.absent(one, one.strictest(), one.firstWave().flatMap(_ -> one.lastWave()), request);
        if (absent.isPresent()) {
            return absent;
        }
        boolean said = one.firstWave().isPresent() && !waves(one).isEmpty();
        return !said ? Optional.of(texts.get("view.no-perceptions", one.called()))
                : waves(one).equals(waves(networks.getFirst())) ? Optional.empty() : Optional.of(texts.get("view.other-waves", one.called(), networks.getFirst().called()));
    }

    /// The form that the managers of all networks name; empty where they differ.
    private Optional<GovernanceForm> formal() {
        List<GovernanceForm> forms = networks.stream().map(one -> one.network().profile().governance()).distinct().toList();
        return forms.size() == 1 ? Optional.of(forms.getFirst()) : Optional.empty();
    }

    private boolean isLed() {
        return formal().filter(GovernanceForm.LEAD_ORGANISATION::equals).isPresent() && networks.stream().allMatch(one -> Governance.leading(one.network()).isPresent());
    }

    @Override
    public Caption caption() {
        ViewedNetwork first = networks.getFirst();
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("view.governance.said", found.entrySet().stream().map(one -> texts.get("view.governance.said-in", one.getValue().all(), present(one.getKey()), first.words().wave(one.getKey())))
                .collect(Collectors.joining(", ")), networks.size()));
        formal().ifPresent(form -> lines.add(texts.get("view.governance.right", texts.get("view.form." + form))));
        if (isLed()) {
            lines.add(texts.get("view.governance.without-lead", networks.size()));
            lines.addAll(new RuleWords(first.network(), request.language()).of(first.strictest().stream().toList()));
        }
        return ViewCaptions.of(request, title(), texts.get("view.governance.drawn"), lines);
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
        boolean changed = found.size() > 1 && Math.abs(last.share(form) - first.share(form)) >= CHANGE;
        return changed ? texts.get("view.governance.changed", last.share(form), wave, first.share(form), networks.getFirst().words().wave(found.firstEntry().getKey()))
                : texts.get("view.governance.found", last.share(form), wave);
    }

    @Override
    public List<Mark> marks(Box room, double unit) {
        ViewMarks marks = new ViewMarks(unit);
        double below = isLed() ? 86 * unit : 0;
        new GovernanceMarks(marks, networks, found, formal(), unit).cards(new Box(room.x(), room.y(), room.width(), room.height() - below));
        if (isLed()) {
            new GovernanceMarks(marks, networks, found, formal(), unit).closeness(new Box(room.x(), room.bottom() - below + 10 * unit, room.width(), below - 10 * unit));
        }
        return marks.all();
    }
}
