package samenspel.cli.layout;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import samenspel.cli.call.LayoutCall;
import samenspel.cli.call.NetworkLookup;
import samenspel.cli.call.ProgressLine;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Terminal;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.layout.Arrangement;
import samenspel.layout.LayoutOptions;
import samenspel.layout.Layouts;
import samenspel.layout.Placement;
import samenspel.layout.Quality;
import samenspel.layout.waves.WaveLayouts;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.study.Document;
import samenspel.work.files.OwnFiles;
import samenspel.work.gate.Permit;

/// What `layout` makes of a network.
final class NetworkLayout {
    private static final String STRESS = new Arrangement.Stress().word();
    private final LayoutCall call;
    private final Terminal terminal;
    private final ProgressLine progress;

    NetworkLayout(LayoutCall call, Terminal terminal, ProgressLine progress) {
        this.call = call;
        this.terminal = terminal;
        this.progress = progress;
    }

    /// Writes the output.
    ///
    /// @throws Stop when the options do not go together, or the file cannot be written
    void write(Document document, Permit permit) throws Stop {
        if (call.stability().isPresent()) {
            LayoutVerb.write(eachWave(document, call.stability().get()), call, permit, terminal.texts());
            return;
        }
        Placement placement = call.asksForNew() ? arranged(document.network()) : document.placement();
        if (call.makesNetwork()) {
            Stop.unlessSaved(() -> OwnFiles.save(document.with(placement), call.output()), terminal.texts());
        } else {
            LayoutVerb.write(PlaceTable.of(placement, ids(document.network())), call, permit, terminal.texts());
        }
    }

    /// What stands in the column of ids.
    private Function<OrganisationId, String> ids(Network network) {
        return call.names().isNaming() ? OrganisationId::value
                : Names.of(network, NameMode.SECTOR, terminal.texts().language())::of;
    }

    private Placement arranged(Network network) throws Stop {
        if (!call.isByStress() && !call.dials().equals(LayoutOptions.PLAIN)) {
            throw Stop.wrongUsage(terminal.texts().get("cli.layout.dials.stress"));
        }
        Arrangement asked = new NetworkLookup(network, terminal.texts()).among(call.arrangement().orElse(new Arrangement.Stress()));
        return Layouts.arrange(network, asked, call.dials(), Optional.empty(),
                call.seedOrUsual(), progress);
    }

    private String eachWave(Document document, double stability) throws Stop {
        if (!call.isByStress() || !call.followsAllTies()) {
            throw Stop.wrongUsage(terminal.texts().get("cli.layout.stability.stress"));
        }
        if (call.makesNetwork()) {
            throw Stop.wrongUsage(terminal.texts().get("cli.layout.stability.csv"));
        }
        boolean asked = call.asksForNew() || !document.placement().recipe().arrangement().equals(STRESS);
        Placement reference = asked ? arranged(document.network()) : document.placement();
        SequencedMap<WaveId, Placement> waves = WaveLayouts.of(document.network(), reference, stability, call.seedOrUsual());
        progress.end();
        waves.forEach((wave, placement) -> terminal.out().println(price(wave, placement.quality())));
        return PlaceTable.of(waves, ids(document.network()));
    }

    /// What the picture of a wave costs its reader.
    private String price(WaveId wave, Quality quality) {
        return String.join(" ", List.of(terminal.texts().get("cli.layout.price", wave.value(), quality.stress(), quality.movement()),
                quality.crossings() < 0 ? "" : terminal.texts().get("cli.layout.price.crossings", quality.crossings()))).strip();
    }
}
