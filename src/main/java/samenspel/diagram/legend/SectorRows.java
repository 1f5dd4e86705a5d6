package samenspel.diagram.legend;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.diagram.Colour;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.drawn.SectorCodes;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.LegendKey;
import samenspel.network.Organisation;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.text.Texts;

/// What colours and codes of sectors mean.
final class SectorRows {
    private final Depiction depiction;
    private final Texts texts;
    private final List<Organisation> present;
    private final Set<SectorId> coded;
    private final double least;
    private final List<Sector> known;

    /// @param present those who are in the network in the wave that is shown
    /// @param coded   sectors whose code stands in a disc, or may come to
    /// @param least   size of a code's letters, in units of the legend
    SectorRows(Depiction depiction, List<Organisation> present, Set<SectorId> coded, double least) {
        this.depiction = depiction;
        this.texts = Texts.in(depiction.language());
        this.present = present;
        this.coded = coded;
        this.least = least;
        Set<SectorId> some = depiction.network().organisations().stream().map(Organisation::sector).collect(Collectors.toSet());
        this.known = depiction.network().sectors().stream().filter(sector -> some.contains(sector.id())).toList();
    }

    /// A row for each colour.
    List<LegendEntry> colours() {
        return known.stream().map(sector -> row(sector, depiction.look().of(sector.id()), depiction.look().edgeOf(sector.id()))).toList();
    }

    /// A row for each code in a disc, where no colour says what it means.
    LegendSection codes() {
        return depiction.seen().colourBy() == ColourBy.Trait.SECTOR ? LegendSection.NONE : new LegendSection(texts.get("legend.codes"),
                Stream.concat(known.stream().filter(this::isCoded).map(this::coded), bare()).toList());
    }

    private boolean isCoded(Sector sector) {
        return coded.contains(sector.id()) && !SectorCodes.of(depiction, sector).isEmpty();
    }

    /// With the letters alone where a disc of the legend has no room for those of every sector.
    private LegendEntry coded(Sector sector) {
        LegendEntry row = row(sector, Colour.WHITE, DiscEdge.PLAIN);
        return known.stream().filter(this::isCoded).anyMatch(one -> isBeside(one.code(), DiscEdge.PLAIN)) ? new LegendEntry(row.key(), sector.name().in(depiction.language().tag()), Swatches.alone(sector.code(), least), row.count(), row.hidden(), row.widest()) : row;
    }

    /// Sectors whose codes have no room in discs where others have: one row, since discs without letters are any of theirs.
    private Stream<LegendEntry> bare() {
        List<Sector> bare = known.stream().filter(sector -> !isCoded(sector) && isPresent(sector)).toList();
        if (bare.isEmpty() || known.stream().noneMatch(this::isCoded)) {
            return Stream.empty();
        }
        String names = bare.stream().map(sector -> sector.name().in(depiction.language().tag())).collect(Collectors.joining("; "));
        long count = present.stream().filter(one -> bare.stream().anyMatch(sector -> sector.id().equals(one.sector()))).count();
        return Stream.of(new LegendEntry(key(bare.getFirst()), texts.get("legend.codes.none", names), Swatches.disc(Colour.WHITE, "", DiscEdge.PLAIN, least), texts.get("number", count), bare.stream().allMatch(this::isHidden)));
    }

    private boolean isPresent(Sector sector) {
        return present.stream().anyMatch(one -> one.sector().equals(sector.id()));
    }

    /// Whether no sector is known of anybody, so that the legend speaks of organisations and of no unknown sector.
    boolean areUnknown() {
        return known.stream().allMatch(sector -> sector.code().equals(Sector.NOT_KNOWN));
    }

    private LegendEntry row(Sector sector, Colour fill, DiscEdge edge) {
        boolean bare = areUnknown();
        String name = bare ? texts.get("legend.no-sector") : sector.name().in(depiction.language().tag());
        String code = bare || !coded.contains(sector.id()) ? "" : sector.code();
        List<Organisation> some = present.stream().filter(one -> one.sector().equals(sector.id())).toList();
        return new LegendEntry(key(sector), isBeside(code, edge) ? code + " – " + name : name, Swatches.disc(fill, code, edge, least),
                PresentCount.of(some, depiction, isHidden(sector)), isHidden(sector), PresentCount.widest(some, depiction));
    }

    /// Whether a code that is in the picture has no room in the row's disc.
    private boolean isBeside(String code, DiscEdge edge) {
        return !code.isEmpty() && Swatches.letters(code, edge, least).isEmpty();
    }

    private boolean isHidden(Sector sector) {
        return depiction.seen().filter().hides(key(sector));
    }

    private static LegendKey key(Sector sector) {
        return new LegendKey(LegendKey.Kind.SECTOR, sector.id().value());
    }
}
