package samenspel.diagram.legend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.diagram.Mark;
import samenspel.diagram.drawn.DrawnGroups;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.DrawnLoads;
import samenspel.diagram.picture.MeasuredMarks;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.GroupBy;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.words.ChangeWords;
import samenspel.network.Network;
import samenspel.text.Texts;

/// What rings of groups and flags of capacity mean, with layers, wave and numbers; also as sentences of a caption.
final class GroupRows {
    private static final int MOST = 8;

    private final Depiction depiction;
    private final Texts texts;
    private final Optional<DrawnGroups> groups;
    private final Optional<DrawnLoads> loads;

    GroupRows(Depiction depiction, DrawnLayersCache drawnLayersCache) {
        this.depiction = depiction;
        this.texts = Texts.in(depiction.language());
        this.groups = drawnLayersCache.groups(depiction);
        this.loads = drawnLayersCache.loads(depiction);
    }

    /// One of groups and one of capacity, where there are.
    List<LegendSection> sections() {
        return Stream.concat(groups.map(some -> new LegendSection(title(some), rows(some))).stream(), loads.map(this::capacity).stream()).toList();
    }

    /// What a reader of the picture alone has to know.
    List<String> sentences() {
        return groups.map(some -> texts.get("caption." + some.by().nameKey(), where(), texts.get(some.by().nameKey() + ".name", least(some.by())))).stream().toList();
    }

    private static int least(GroupBy by) {
        return by instanceof GroupBy.Lambda(int least) ? least : 0;
    }

    private String title(DrawnGroups some) {
        String name = texts.get(some.by().nameKey() + ".name", least(some.by()));
        String fitting = some.fit().isPresent() ? texts.get("legend." + some.by().nameKey(), name, some.fit().getAsDouble()) : name;
        return texts.get("legend.groups", fitting, where());
    }

    /// Layers and wave.
    private String where() {
        Network network = depiction.network();
        ChangeWords words = new ChangeWords(network, depiction.language());
        String layers = depiction.seen().layersOf(network).stream().map(layer -> words.name(layer.name())).collect(Collectors.joining(" + "));
        return layers.isEmpty() ? words.wave(depiction.seen().lens().wave()) : texts.get("condition.within", layers, words.wave(depiction.seen().lens().wave()));
    }

    private List<LegendEntry> rows(DrawnGroups some) {
        List<LegendEntry> rows = new ArrayList<>();
        for (int place = 0; place < Math.min(MOST, some.groups().size()); place++) {
            boolean numbered = some.areNumbered();
            String text = some.by().isNumbered() ? texts.get("legend.groups.one", place + 1) : texts.get(some.by().nameKey() + ".members");
            rows.add(row("group" + place, text, Swatches.group(MeasuredMarks.colour(place, numbered, depiction.look().ink()), numbered ? String.valueOf(place + 1) : ""), counted(some, some.groups().get(place).size())));
        }
        int more = some.groups().stream().skip(MOST).mapToInt(List::size).sum();
        if (more > 0) {
            rows.add(row("more", texts.get("legend.groups.more", some.groups().size() - MOST), List.of(), texts.get("number", more)));
        }
        if (rows.isEmpty()) {
            rows.add(row("none", some.why().map(why -> texts.get(why.key())).orElseGet(() -> texts.get("legend.groups.none")), List.of(), ""));
        }
        some.interchangeable().map(open -> texts.get("groups.core.interchangeable", open.more(), open.others().size()))
                .ifPresent(text -> rows.add(row("interchangeable", text, List.of(), "")));
        return rows;
    }

    private String counted(DrawnGroups some, int members) {
        return some.by().isNumbered() ? texts.get("number", members) : texts.get("legend.groups.of", members, some.of());
    }

    private LegendSection capacity(DrawnLoads some) {
        List<LegendEntry> rows = new ArrayList<>();
        String above = texts.get(some.isAtLeast() ? "legend.capacity.above.least" : "legend.capacity.above", some.over().size(), some.of(), some.capacity(), some.together());
        rows.add(new LegendEntry(new LegendKey(LegendKey.Kind.CAPACITY, "above"), above, flag(some, false), "", false));
        if (!some.open().isEmpty()) {
            rows.add(new LegendEntry(new LegendKey(LegendKey.Kind.CAPACITY, "open"), texts.get("legend.capacity.open"), flag(some, true), "", false));
        }
        if (some.maybe() > 0) {
            rows.add(new LegendEntry(new LegendKey(LegendKey.Kind.CAPACITY, "maybe"), texts.get("legend.capacity.maybe", some.maybe()), List.of(), "", false));
        }
        return new LegendSection(texts.get("legend.groups", texts.get("legend.capacity", some.capacity()), where()), rows);
    }

    /// Of who exceeds it most, by exactly so many or by so many at least; a usual one where nobody does.
    private static List<Mark> flag(DrawnLoads some, boolean open) {
        return some.over().keySet().stream().filter(id -> some.open().contains(id) == open).max(Comparator.comparing(id -> some.over().getOrDefault(id, 0)))
                .map(id -> Swatches.flag(some.mark(id))).orElseGet(() -> some.over().isEmpty() ? Swatches.flag("+1") : List.of());
    }

    private static LegendEntry row(String id, String text, List<Mark> swatch, String count) {
        return new LegendEntry(new LegendKey(LegendKey.Kind.GROUP, id), text, swatch, count, false);
    }
}
