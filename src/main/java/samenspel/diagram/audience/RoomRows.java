package samenspel.diagram.audience;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.FilterCount;
import samenspel.diagram.drawn.SectorCodes;
import samenspel.diagram.drawn.ShownPresence;
import samenspel.diagram.drawn.VisibleOrganisations;
import samenspel.diagram.legend.Legend;
import samenspel.diagram.legend.LegendEntry;
import samenspel.diagram.legend.LegendSection;
import samenspel.diagram.legend.Swatches;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.DrawnTie;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.Names;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.text.Texts;

/// The rows of a legend that a room needs: of what is drawn and stands out, counted among that. Whatever is pale is one row, however many
/// colours it has.
///
/// @param there organisations that are drawn
/// @param lit   those of them that stand out
/// @param lines ties that are drawn and stand out
/// @param marks the picture
record RoomRows(Legend legend, Depiction depiction, List<Organisation> there, List<Organisation> lit, List<DrawnTie> lines, List<Mark> marks, double letters) {
    /// So many chosen are named with their lines.
    private static final int NAMED = 2;
    private static final LegendKey CHOSEN = new LegendKey(LegendKey.Kind.ORGANISATION, "chosen");
    private static final LegendKey PALE = new LegendKey(LegendKey.Kind.ORGANISATION, "pale");

    static RoomRows of(Legend legend, Depiction depiction, DrawnLayersCache drawnLayersCache, List<Mark> marks, double letters) {
        Set<MarkId> ids = marks.stream().map(Mark::id).collect(Collectors.toSet());
        Set<OrganisationId> in = marks.stream().flatMap(mark -> mark.organisation().stream()).collect(Collectors.toSet());
        List<DrawnTie> shown = drawnLayersCache.lines(depiction).stream().filter(tie -> tie.standsIn(depiction.seen().lens())).toList();
        Set<OrganisationId> visible = VisibleOrganisations.of(depiction).byId().keySet();
        Set<OrganisationId> focus = depiction.emphasis().among(visible).focus();
        Set<OrganisationId> out = focus.isEmpty() ? visible : depiction.emphasis().among(visible).withPartners(shown);
        List<Organisation> there = depiction.network().organisations().stream().filter(one -> in.contains(one.id())).toList();
        return new RoomRows(legend, depiction, there, there.stream().filter(one -> out.contains(one.id())).toList(),
                shown.stream().filter(tie -> focus.isEmpty() || focus.contains(tie.pair().from()) || focus.contains(tie.pair().to())).filter(tie -> ids.contains(MarkId.tie(tie.layer(), tie.pair()))).toList(), marks, letters);
    }

    Set<OrganisationId> standingOut() {
        return lit.stream().map(Organisation::id).collect(Collectors.toSet());
    }

    /// @param told whether what is lit is told in words, so that only lines need rows, and these no counts
    List<LegendSection> of(boolean told) {
        List<LegendSection> sections = new ArrayList<>(legend.printed(depiction.seen().lens()));
        if (isPart() && !told) {
            sections.add(1, new LegendSection("", aside()));
        }
        return sections.stream().filter(section -> !section.equals(legend.codes()) && !section.entries().isEmpty() && (!told || isOfLines(section)))
                .map(section -> new LegendSection(title(section), section.entries().stream().filter(entry -> isThere(entry.key())).map(entry -> shown(entry, told)).toList()))
                .filter(section -> !section.entries().isEmpty()).toList();
    }

    /// Whether some of what is drawn is pale.
    private boolean isPart() {
        return !depiction.emphasis().focus().isEmpty();
    }

    private static boolean isOfLines(LegendSection section) {
        LegendKey.Kind kind = section.entries().getFirst().key().kind();
        return kind == LegendKey.Kind.FATE || kind == LegendKey.Kind.LAYER;
    }

    /// Layers, fates, sectors and roles say themselves what they are.
    private String title(LegendSection section) {
        boolean said = isOfLines(section) || section.title().equals(legend.organisations().title()) && depiction.seen().colourBy() instanceof ColourBy.Trait;
        return said ? "" : section.title();
    }

    /// Who is chosen, where their lines do not name them, and that the others are pale.
    private List<LegendEntry> aside() {
        List<LegendEntry> rows = new ArrayList<>();
        Texts texts = texts();
        selection().filter(_ -> chosen().size() > named()).ifPresent(ring -> rows.add(new LegendEntry(CHOSEN, texts.get("present.legend.chosen"), Swatches.group(ring.pen().colour(), ""), number(count(one -> depiction.emphasis().selected().contains(one.id()))), false)));
        ShownPresence presence = ShownPresence.of(depiction);
        long pale = there.stream().filter(one -> !lit.contains(one) && presence.of(one.id()) != Participation.ABSENT).count();
        if (pale > 0) {
            rows.add(new LegendEntry(PALE, texts.get("present.legend.pale"), Swatches.pale(), number(pale), false));
        }
        return rows;
    }

    private Optional<Mark.Ring> selection() {
        return marks.stream().filter(Mark.Group.class::isInstance).flatMap(mark -> ((Mark.Group) mark).marks().stream()).filter(mark -> mark.id().value().startsWith("selection:"))
                .filter(Mark.Ring.class::isInstance).map(Mark.Ring.class::cast).findFirst();
    }

    private boolean isThere(LegendKey key) {
        return switch (key.kind()) {
            case LAYER, FATE -> lines.stream().anyMatch(tie -> isOf(tie, key));
            case HUBS, BACKBONE -> !isPart();
            case SECTOR, ACCESS, PRESENCE, ATTRIBUTE -> count(one -> isIn(one, key)) > 0;
            case ORGANISATION, SIZE, ATTRIBUTE_RANGE, GROUP, CAPACITY, APART -> true;
        };
    }

    /// In a stage of a change some lines have the colour of their fate and others that of their layer.
    private boolean isOf(DrawnTie tie, LegendKey key) {
        boolean fateShows = depiction.seen().lens() instanceof Lens.Between change && tie.fateShowsIn(change.phase());
        return key.kind() == LegendKey.Kind.LAYER ? !fateShows && tie.layer().value().equals(key.id()) : fateShows && tie.fate().map(Enum::name).equals(Optional.of(key.id()));
    }

    private long count(Predicate<Organisation> which) {
        return lit.stream().filter(which).count();
    }

    private boolean isIn(Organisation one, LegendKey key) {
        ShownPresence presence = ShownPresence.of(depiction);
        return switch (key.kind()) {
            case SECTOR -> one.sector().value().equals(key.id());
            case ACCESS -> one.access().name().equals(key.id());
            case PRESENCE -> key.id().equals(ShownPresence.IN_PART) ? presence.isInPart(one.id()) : presence.of(one.id()).name().equals(key.id());
            case ATTRIBUTE -> key.isSaid(depiction.said(one));
            case LAYER, FATE, ORGANISATION, SIZE, ATTRIBUTE_RANGE, BACKBONE, HUBS, GROUP, CAPACITY, APART -> false;
        };
    }

    private LegendEntry shown(LegendEntry entry, boolean told) {
        List<Mark> swatch = without(entry.swatch());
        LegendKey key = entry.key();
        boolean ofTies = key.kind() == LegendKey.Kind.LAYER || key.kind() == LegendKey.Kind.FATE;
        if (!isPart() || told) {
            return new LegendEntry(key, coded(entry), ofTies ? line(key).orElse(swatch) : swatch, told ? "" : entry.count(), entry.hidden());
        }
        String count = ofTies ? number(FilterCount.sum(lines.stream().filter(tie -> isOf(tie, key)).toList())) : isCounted(key) ? number(count(one -> isIn(one, key))) : entry.count();
        return new LegendEntry(key, key.kind() == LegendKey.Kind.LAYER ? entry.text() + " " + whose() : coded(entry), ofTies ? line(key).orElse(swatch) : swatch, count, entry.hidden());
    }

    private static boolean isCounted(LegendKey key) {
        return key.kind() == LegendKey.Kind.SECTOR || key.kind() == LegendKey.Kind.ACCESS || key.kind() == LegendKey.Kind.PRESENCE || key.kind() == LegendKey.Kind.ATTRIBUTE;
    }

    /// Letters too small for a room are left out.
    private List<Mark> without(List<Mark> swatch) {
        double least = letters / AudienceLegend.scale(letters);
        return swatch.stream().filter(mark -> !(mark instanceof Mark.Label label) || label.lettering().size() >= least - 1e-6).toList();
    }

    /// With the letters that stand in its discs.
    private String coded(LegendEntry entry) {
        Optional<String> code = depiction.network().sectors().stream().filter(sector -> entry.key().equals(new LegendKey(LegendKey.Kind.SECTOR, sector.id().value())))
                .map(sector -> SectorCodes.of(depiction, sector)).filter(letters -> !letters.isEmpty() && codes().contains(letters)).findFirst();
        return code.filter(letters -> !entry.text().startsWith(letters + " – ")).map(letters -> letters + " – " + entry.text()).orElse(entry.text());
    }

    private Set<String> codes() {
        return marks.stream().filter(Mark.Group.class::isInstance).flatMap(Mark::labels).filter(label -> label.role() == MarkRole.CODE).map(Mark.Label::text).collect(Collectors.toCollection(HashSet::new));
    }

    /// As the darkest of its lines is drawn.
    private Optional<List<Mark>> line(LegendKey key) {
        Set<MarkId> wanted = lines.stream().filter(tie -> isOf(tie, key)).map(tie -> MarkId.tie(tie.layer(), tie.pair())).collect(Collectors.toSet());
        return !isPart() ? Optional.empty() : marks.stream().filter(mark -> wanted.contains(mark.id())).filter(Mark.Stroke.class::isInstance).map(Mark.Stroke.class::cast)
                .max(Comparator.comparingDouble(stroke -> stroke.pen().colour().alpha())).map(stroke -> Swatches.line(
                        new Pen(stroke.pen().colour(), stroke.pen().width() / AudienceLegend.scale(letters), stroke.pen().dash()), stroke.head() == ArrowHead.NONE ? stroke.tail() : stroke.head()));
    }

    private String whose() {
        List<OrganisationId> chosen = chosen();
        Names names = Names.inWords(depiction);
        if (chosen.size() > named()) {
            return texts().get("present.legend.of-chosen", chosen.size());
        }
        return chosen.size() == 1 ? texts().get("legend.hubs.one", names.of(chosen.getFirst())) : texts().get("legend.hubs.two", names.of(chosen.getFirst()), names.of(chosen.getLast()));
    }

    /// Sectors with a number in place of names are too long for two.
    private int named() {
        return depiction.seen().names().isNaming() ? NAMED : 1;
    }

    private List<OrganisationId> chosen() {
        return lit.stream().map(Organisation::id).filter(depiction.emphasis().focus()::contains).toList();
    }

    private String number(long count) {
        return texts().get("number", count);
    }

    private Texts texts() {
        return Texts.in(depiction.language());
    }
}
