package samenspel.ui.time;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import samenspel.diagram.seen.Lens;
import samenspel.network.Network;
import samenspel.network.WaveId;
import samenspel.study.View;
import samenspel.text.Texts;
import samenspel.ui.control.Segments;

/// Two or three waves and the changes between them, a button each.
final class WaveButtons implements LensChooser {
    /// Of a change one stage of which is seen.
    private static final PseudoClass UNDER_WAY = PseudoClass.getPseudoClass("under-way");

    private final Segments<Lens> lenses;

    /// @param chosen called with what is clicked
    WaveButtons(Network network, Texts texts, Consumer<Lens> chosen) {
        lenses = new Segments<Lens>("", View.lenses(network), lens -> words(lens, network, texts)).narrow().onPress(chosen);
        lenses.each((lens, button) -> button.setId(id(lens)));
    }

    private static String words(Lens lens, Network network, Texts texts) {
        return switch (lens) {
            case Lens.OneWave one -> name(network, one.wave(), texts);
            case Lens.Between between -> network.waves().size() == 2 ? texts.get("time.change")
                    : texts.get("time.change.between", name(network, between.from(), texts), name(network, between.to(), texts));
        };
    }

    /// Of the control that shows it.
    static String id(Lens lens) {
        return switch (lens) {
            case Lens.OneWave one -> "wave-" + one.wave();
            case Lens.Between between -> "change-" + between.from() + "-" + between.to();
        };
    }

    static String name(Network network, WaveId wave, Texts texts) {
        return network.wave(wave).orElseThrow().name().in(texts.language().tag());
    }

    @Override
    public Node node() {
        return lenses;
    }

    @Override
    public void show(Lens lens) {
        lenses.choose(lens);
        lenses.each((one, button) -> button.pseudoClassStateChanged(UNDER_WAY,
                !lens.equals(one) && lens instanceof Lens.Between between && between.in(Lens.Phase.COMPARED).equals(one)));
    }
}
