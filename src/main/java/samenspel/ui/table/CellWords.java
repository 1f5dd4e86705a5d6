package samenspel.ui.table;

import samenspel.change.ChangeColumn;
import samenspel.change.Comparison;
import samenspel.change.Counts;
import samenspel.change.OrganisationChange;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.diagram.words.ChangeWords;
import samenspel.network.Network;
import samenspel.study.ChangeSheet;
import samenspel.text.Texts;

/// What the cells of the table say.
final class CellWords {
    private final Network network;
    private final Names names;
    private final Texts texts;
    private final String from;
    private final String to;

    CellWords(Network network, Comparison comparison, NameMode mode, Texts texts) {
        this.network = network;
        this.names = ChangeSheet.names(network, mode, texts.language());
        this.texts = texts;
        ChangeWords words = new ChangeWords(network, texts.language());
        this.from = words.wave(comparison.from());
        this.to = words.wave(comparison.to());
    }

    String of(ChangeColumn column, OrganisationChange row) {
        return switch (column) {
            case NAME -> names.of(row.organisation().id());
            case SECTOR -> network.sector(row.organisation().sector()).orElseThrow().name().in(texts.language().tag());
            case PRESENCE -> texts.get("table.presence." + row.presence().kind(), from, to);
            default -> of(column, row.counts());
        };
    }

    /// A number; a dash where there is none.
    String of(ChangeColumn column, Counts counts) {
        double number = column.number(counts);
        if (Double.isNaN(number)) {
            return texts.get("table.none");
        }
        if (column == ChangeColumn.LOSS && counts.leavesLossOpen()) {
            boolean alike = texts.get("table.share", counts.loss()).equals(texts.get("table.share", counts.lossAtMost()));
            return alike ? texts.get("table.share", counts.loss()) : texts.get("table.share.open", counts.loss(), counts.lossAtMost());
        }
        return column == ChangeColumn.JACCARD ? texts.get("table.coefficient", number)
                : texts.get(column.isShare() ? "table.share" : "number", number);
    }
}
