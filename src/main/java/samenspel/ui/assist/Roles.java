package samenspel.ui.assist;

import java.util.List;
import java.util.Locale;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.TableKind;
import samenspel.text.Texts;

/// Which roles columns can have in a table, and how roles and kinds of tables are called.
final class Roles {
    private Roles() {
    }

    /// In the order in which they are offered.
    static List<ColumnRole> in(TableKind kind) {
        return switch (kind) {
            case NODES -> List.of(ColumnRole.NAME, ColumnRole.ID, ColumnRole.SHORT_NAME, ColumnRole.SECTOR, ColumnRole.ACCESS, ColumnRole.ATTRIBUTE, ColumnRole.NOT_USED);
            case TIES -> List.of(ColumnRole.FROM, ColumnRole.TO, ColumnRole.STRENGTH, ColumnRole.LAYER, ColumnRole.WAVE, ColumnRole.DIRECTION, ColumnRole.START, ColumnRole.END,
                    ColumnRole.ATTRIBUTE, ColumnRole.NOT_USED);
            case MATRIX, TWO_SETS -> List.of(ColumnRole.NAME, ColumnRole.ANSWER, ColumnRole.NOT_USED);
            case NEIGHBOURS -> List.of(ColumnRole.FROM, ColumnRole.TO);
            case ROSTER, NOMINATIONS -> List.of(ColumnRole.RESPONDENT, ColumnRole.ANSWER, ColumnRole.MENTION, ColumnRole.MENTIONS, ColumnRole.STRENGTH, ColumnRole.LAYER, ColumnRole.NAME, ColumnRole.WAVE, ColumnRole.SECTOR,
                    ColumnRole.SHORT_NAME, ColumnRole.ACCESS, ColumnRole.ATTRIBUTE, ColumnRole.NOT_USED);
            case NOT_USED -> List.of(ColumnRole.NOT_USED);
        };
    }

    /// Whether a column of this role can be given another one.
    static boolean canChange(TableKind kind) {
        return kind != TableKind.NOT_USED && kind != TableKind.NEIGHBOURS;
    }

    static String name(ColumnRole role, TableKind kind, Texts texts) {
        boolean cell = role == ColumnRole.ANSWER && !kind.isSurvey();
        return texts.get(cell ? "assist.role.cell" : "assist.role." + word(role));
    }

    static String name(TableKind kind, Texts texts) {
        return texts.get("assist.kind." + word(kind));
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
