package samenspel.study.numbers.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.text.Folding;
import samenspel.text.Texts;

/// What columns of words say.
///
/// @param names how organisations are called: [NameMode#NONE] calls them by sector and number, rows without any name could not be told apart
public record WhoWords(Network network, NameMode mode, Names names, Texts texts) {

    public static WhoWords of(Network network, NameMode mode, Texts texts) {
        Names names = Names.of(network, mode.inWords(), texts.language());
        return new WhoWords(network, mode, mode.isNaming() ? apart(names, network, texts) : names, texts);
    }

    /// Those called alike have their sector behind the name, or where that is the same too their id.
    private static Names apart(Names names, Network network, Texts texts) {
        Map<String, List<Organisation>> called = network.organisations().stream().collect(Collectors.groupingBy(one -> names.of(one.id())));
        if (called.size() == network.organisations().size()) {
            return names;
        }
        Map<OrganisationId, String> apart = new HashMap<>(names.byId());
        called.values().stream().filter(alike -> alike.size() > 1).forEach(alike -> {
            boolean bySector = alike.stream().map(Organisation::sector).distinct().count() == alike.size();
            alike.forEach(one -> apart.merge(one.id(), bySector ? network.sector(one.sector()).orElseThrow().name().in(texts.language().tag()) : one.id().value(),
                    (name, more) -> name + " (" + more + ")"));
        });
        return new Names(Map.copyOf(apart));
    }

    /// @param column one of words
    public String of(PlacedColumn column, OrganisationId id) {
        Organisation one = network.organisation(id).orElseThrow();
        return switch ((OrganisationColumn.Who) column.column()) {
            case NAME -> names.of(id);
            case SECTOR -> network.sector(one.sector()).orElseThrow().name().in(texts.language().tag());
            case ACCESS -> texts.get("numbers.access." + one.access());
            case PRESENCE -> texts.get("numbers.presence." + network.fieldwork(column.wave().orElseThrow()).participationOf(id));
        };
    }

    /// What somebody may look for who types in the filter of a column, folded; of a name that is shown its other form too.
    String searched(PlacedColumn column, OrganisationId id) {
        boolean named = column.column() == OrganisationColumn.Who.NAME && mode.isNaming();
        return Folding.fold(of(column, id) + (named ? " " + network.organisation(id).orElseThrow().name() : ""));
    }
}
