package samenspel.cli.call;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import samenspel.diagram.seen.Appearance;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.GroupBy;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.seen.SizeBy;
import samenspel.network.Layer;
import samenspel.network.LayerId;

/// What a call asks to be seen: that with which the window opens, but for what the call says.
public record SeenOptions(ParseResult call) {

    /// Which organisations bear their name on paper, where nobody points at one.
    public enum Labels {
        ALL,
        KEY,
        NONE;

        LabelMode mode() {
            return LabelMode.valueOf(name());
        }
    }

    public Seen through(Lens lens, Optional<SizeBy> sizeBy, NetworkLookup known) throws Stop {
        Seen opening = Seen.opening(known.network());
        Appearance usual = opening.appearance();
        Seen lined = call.hasMatchedOption("--no-faint") ? opening.toggled(LegendKey.BACKBONE) : opening;
        Seen shown = lined.with(lens).withLayers(layers(known).orElseGet(() -> List.copyOf(opening.layers())));
        known.check(sizeBy, shown);
        ColourBy colourBy = colourBy(usual.colourBy(), known);
        known.check(colourBy, shown);
        Filter filter = new FilterOptions(call, known).in(shown.filter());
        for (MeasureCondition condition : filter.conditions().all()) {
            known.check(Optional.of(condition.by()), shown);
        }
        return shown.with(filter).with(new Appearance(colourBy, sizeBy, given("--labels", Labels.KEY).mode(), given("--names", usual.names()), groups(known)));
    }

    private ColourBy colourBy(ColourBy usual, NetworkLookup known) throws Stop {
        String named = given("--colour", null);
        return named == null ? usual : known.colourBy(named);
    }

    private Optional<GroupBy> groups(NetworkLookup known) throws Stop {
        String word = given("--groups", "");
        Optional<GroupBy> groups = GroupBy.ofWord(word.strip().toLowerCase(Locale.ROOT));
        if (!word.isEmpty() && groups.isEmpty()) {
            throw Stop.wrongUsage(known.texts().get("cli.draw.no-groups", word));
        }
        return groups;
    }

    private Optional<List<LayerId>> layers(NetworkLookup known) throws Stop {
        // Who asks for ties in a layer sees those where no others are named.
        String named = given("--layers", given("--in", null));
        return named == null ? Optional.empty() : Optional.of(known.layers(named).stream().map(Layer::id).toList());
    }

    private <T> T given(String option, T otherwise) {
        return call.matchedOptionValue(option, otherwise);
    }
}
