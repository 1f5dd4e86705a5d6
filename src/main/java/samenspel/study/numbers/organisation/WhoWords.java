package samenspel.study.numbers.organisation;

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
        return new WhoWords(network, mode, Names.of(network, mode.inWords(), texts.language()), texts);
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
