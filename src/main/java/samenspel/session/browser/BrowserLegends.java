package samenspel.session.browser;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.change.Fate;
import samenspel.diagram.Box;
import samenspel.diagram.browser.BrowserRow;
import samenspel.diagram.browser.BrowserRow.Kind;
import samenspel.diagram.drawn.DiscSizes;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.legend.Legend;
import samenspel.diagram.legend.LegendEntry;
import samenspel.diagram.legend.Legends;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.LegendKey;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.kind.AccessRole;

/// The rows of the legend of a page: those of all layers, of what became of ties and of organisations, with their swatches told once.
final class BrowserLegends {
    private final Network network;
    private final DrawnStates drawn;
    private final DrawnLayersCache drawnLayersCache;
    private final DrawnOnce once;

    BrowserLegends(Network network, DrawnStates drawn, DrawnLayersCache drawnLayersCache, DrawnOnce once) {
        this.network = network;
        this.drawn = drawn;
        this.drawnLayersCache = drawnLayersCache;
        this.once = once;
    }

    /// A row with its words.
    record Worded(BrowserRow row, String words) {
    }

    /// @param of what is drawn of all layers, of a change if there is one
    List<Worded> rows(Depiction of) {
        Legend legend = Legends.of(of, drawnLayersCache, DiscSizes.of(of, drawnLayersCache), drawn.sizes(), 1);
        return Stream.of(legend.layers().entries().stream(), legend.fates().entries().stream(), legend.organisations().entries().stream(), legend.codes().entries().stream(),
                legend.sizes().entries().stream(), legend.measured().stream().flatMap(section -> section.entries().stream())).flatMap(rows -> rows).flatMap(entry -> row(entry).stream()).toList();
    }

    private Optional<Worded> row(LegendEntry entry) {
        LegendKey key = entry.key();
        return kind(entry).map(kind -> new Worded(new BrowserRow(kind, place(kind, key), once.fragment(entry.swatch()), new Box(0, 0, entry.width(), entry.height())), entry.text()));
    }

    /// Empty for rows of whose ties are darker or counted apart, which are of some layers only.
    private static Optional<Kind> kind(LegendEntry entry) {
        return switch (entry.key().kind()) {
            case LAYER -> Optional.of(Kind.LAYER);
            case FATE -> Optional.of(Kind.FATE);
            case SECTOR -> Optional.of(entry.swatch().isEmpty() ? Kind.MARK : Kind.SECTOR);
            case ACCESS -> Optional.of(Kind.ROLE);
            case ORGANISATION, ATTRIBUTE, ATTRIBUTE_RANGE, PRESENCE, SIZE, GROUP, CAPACITY, BACKBONE -> Optional.of(Kind.MARK);
            case HUBS, APART -> Optional.empty();
        };
    }

    private int place(Kind kind, LegendKey key) {
        return switch (kind) {
            case LAYER -> network.layers().stream().map(Layer::id).map(LayerId::value).toList().indexOf(key.id());
            case FATE -> Fate.valueOf(key.id()).ordinal();
            case SECTOR -> network.sectors().stream().map(sector -> sector.id().value()).toList().indexOf(key.id());
            case ROLE -> AccessRole.valueOf(key.id()) == AccessRole.ACCESS ? 1 : 0;
            case MARK -> -1;
        };
    }
}
