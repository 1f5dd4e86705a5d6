package samenspel.ui.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import samenspel.diagram.seen.Lens;
import samenspel.network.Network;
import samenspel.network.WaveId;
import samenspel.study.WaveSpan;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;

/// Many waves on a line. A click on a wave shows it, on the line between two neighbours their change; from one wave
/// to another by dragging, or with shift, the change between those. Arrow keys go along, with shift they stretch.
final class WaveAxis extends Region implements LensChooser {
    private static final Map<KeyCode, WaveSpan.Step> KEYS = Map.of(KeyCode.RIGHT, WaveSpan.Step.ON, KeyCode.LEFT, WaveSpan.Step.BACK,
            KeyCode.HOME, WaveSpan.Step.FIRST, KeyCode.END, WaveSpan.Step.LAST);
    private static final double TICK = 14;
    private static final double TRACK_Y = 10;
    private static final double EDGE = 12;
    private static final double APART = 20;

    private final Network network;
    private final Texts texts;
    private final Consumer<Lens> chosen;
    private final List<WaveId> waves;
    private final List<Double> shares;
    private final List<ToggleButton> ticks = new ArrayList<>();
    private final List<ToggleButton> segments = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final Region range = new Region();
    private WaveSpan span = new WaveSpan(0, 0);
    private WaveSpan drawn = span;

    /// @param chosen called with what is clicked, dragged over or stepped to
    WaveAxis(Network network, Texts texts, Consumer<Lens> chosen) {
        this.network = network;
        this.texts = texts;
        this.chosen = chosen;
        this.waves = network.waves().stream().map(wave -> wave.id()).toList();
        this.shares = WavePlaces.shares(network.waves());
        setId("waves");
        getStyleClass().add("wave-axis");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        range.getStyleClass().add("axis-range");
        range.setMouseTransparent(true);
        IntStream.range(1, waves.size()).forEach(i -> segments.add(segment(i)));
        IntStream.range(0, waves.size()).forEach(i -> ticks.add(tick(i)));
        IntStream.range(0, waves.size()).forEach(i -> names.add(nameOf(i)));
        getChildren().addAll(segments);
        getChildren().add(range);
        getChildren().addAll(ticks);
        getChildren().addAll(names);
        setOnKeyPressed(this::pressed);
    }

    private ToggleButton segment(int to) {
        ToggleButton segment = mark(lens(new WaveSpan(to - 1, to)), "axis-segment");
        segment.setOnAction(event -> choose(new WaveSpan(to - 1, to)));
        return segment;
    }

    private ToggleButton tick(int wave) {
        ToggleButton tick = mark(lens(new WaveSpan(wave, wave)), "axis-tick");
        tick.setOnAction(event -> choose(new WaveSpan(wave, wave)));
        tick.setOnMouseDragged(event -> draw(WaveSpan.between(wave, nearest(tick.localToParent(event.getX(), event.getY()).getX()))));
        tick.setOnMouseReleased(event -> released(event, wave));
        return tick;
    }

    /// The toolkit's buttons do not listen while shift is down.
    private void released(MouseEvent event, int wave) {
        if (!drawn.equals(span) && !drawn.isOneWave()) {
            choose(drawn);
        } else if (event.isShiftDown()) {
            choose(WaveSpan.between(span.from(), wave));
        } else {
            draw(span);
        }
    }

    private ToggleButton mark(Lens lens, String style) {
        ToggleButton mark = new ToggleButton();
        mark.setId(WaveButtons.id(lens));
        mark.getStyleClass().setAll(style);
        mark.setFocusTraversable(false);
        mark.setAccessibleText(words(lens));
        mark.setTooltip(new Tooltip(words(lens)));
        return mark;
    }

    private Label nameOf(int wave) {
        Label name = Labels.of(WaveButtons.name(network, waves.get(wave), texts), "axis-name");
        name.setMouseTransparent(true);
        return name;
    }

    private String words(Lens lens) {
        return switch (lens) {
            case Lens.OneWave one -> WaveButtons.name(network, one.wave(), texts);
            case Lens.Between between -> texts.get("time.change.between", WaveButtons.name(network, between.from(), texts),
                    WaveButtons.name(network, between.to(), texts));
        };
    }

    private Lens lens(WaveSpan of) {
        return of.lens(waves);
    }

    private void choose(WaveSpan next) {
        draw(next);
        chosen.accept(lens(next));
    }

    private int nearest(double x) {
        List<Double> places = places();
        return IntStream.range(0, waves.size()).boxed()
                .min((a, b) -> Double.compare(Math.abs(places.get(a) - x), Math.abs(places.get(b) - x))).orElse(0);
    }

    private void pressed(KeyEvent event) {
        WaveSpan.Step step = KEYS.get(event.getCode());
        if (step != null && !event.isShortcutDown() && !event.isAltDown()) {
            int last = waves.size() - 1;
            WaveSpan next = event.isShiftDown() ? span.stretched(step, last) : span.moved(step, last);
            event.consume();
            if (!next.equals(span)) {
                choose(next);
            }
        }
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Lens lens) {
        span = WaveSpan.of(lens, waves);
        setAccessibleText(texts.get("time.waves", words(lens(span))));
        draw(span);
    }

    /// What is looked at, or would be if the button were let go now.
    private void draw(WaveSpan next) {
        drawn = next;
        IntStream.range(0, ticks.size()).forEach(i -> ticks.get(i).setSelected(i == next.from() || i == next.to()));
        IntStream.range(0, segments.size()).forEach(i -> segments.get(i).setSelected(next.has(i) && next.has(i + 1)));
        requestLayout();
    }

    private List<Double> places() {
        return WavePlaces.places(shares, Math.max(1, getWidth() - 2 * EDGE), APART).stream().map(at -> EDGE + at).toList();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * EDGE + Math.clamp(62.0 * (waves.size() - 1), 220, 430);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 2 * EDGE + Math.max(150, APART * (waves.size() - 1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return 40;
    }

    @Override
    protected void layoutChildren() {
        List<Double> at = places();
        IntStream.range(0, ticks.size()).forEach(i -> ticks.get(i).resizeRelocate(at.get(i) - TICK / 2, TRACK_Y - TICK / 2, TICK, TICK));
        IntStream.range(0, segments.size()).forEach(i ->
                segments.get(i).resizeRelocate(at.get(i), TRACK_Y - 8, at.get(i + 1) - at.get(i), 16));
        range.resizeRelocate(at.get(drawn.from()), TRACK_Y - 2, at.get(drawn.to()) - at.get(drawn.from()), 4);
        placeNames(at);
    }

    private void placeNames(List<Double> at) {
        List<Double> widths = names.stream().map(name -> Math.min(150, Math.ceil(name.prefWidth(-1)))).toList();
        List<Double> begins = IntStream.range(0, names.size())
                .mapToObj(i -> Math.clamp(at.get(i) - widths.get(i) / 2, 0, Math.max(0, getWidth() - widths.get(i)))).toList();
        SortedSet<Integer> named = WavePlaces.named(begins, widths, List.of(drawn.from(), drawn.to()));
        IntStream.range(0, names.size()).forEach(i -> {
            names.get(i).setVisible(named.contains(i));
            names.get(i).resizeRelocate(begins.get(i), TRACK_Y + TICK / 2 + 2, widths.get(i), 18);
        });
    }
}
