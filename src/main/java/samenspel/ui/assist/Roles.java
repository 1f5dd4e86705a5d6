package samenspel.ui.assist;

import java.util.List;
import java.util.Locale;
import samenspel.exchange.table.Role;
import samenspel.exchange.table.TableKind;
import samenspel.text.Texts;

/// Which roles columns can have in a table, and how roles and kinds of tables are called.
final class Roles {
    private Roles() {
    }

    /// In the order in which they are offered.
    static List<Role> in(TableKind kind) {
        return switch (kind) {
            case NODES -> List.of(Role.NAME, Role.ID, Role.SHORT_NAME, Role.SECTOR, Role.ACCESS, Role.ATTRIBUTE, Role.NOT_USED);
            case TIES -> List.of(Role.FROM, Role.TO, Role.STRENGTH, Role.LAYER, Role.WAVE, Role.DIRECTION, Role.START, Role.END,
                    Role.ATTRIBUTE, Role.NOT_USED);
            case MATRIX, TWO_SETS -> List.of(Role.NAME, Role.ANSWER, Role.NOT_USED);
            case NEIGHBOURS -> List.of(Role.FROM, Role.TO);
            case ROSTER -> List.of(Role.RESPONDENT, Role.ANSWER, Role.WAVE, Role.SECTOR, Role.SHORT_NAME, Role.ACCESS, Role.ATTRIBUTE, Role.NOT_USED);
            case NOMINATIONS -> List.of(Role.RESPONDENT, Role.MENTION, Role.WAVE, Role.SECTOR, Role.SHORT_NAME, Role.ACCESS, Role.ATTRIBUTE,
                    Role.NOT_USED);
            case NOT_USED -> List.of(Role.NOT_USED);
        };
    }

    /// Whether a column of this role can be given another one.
    static boolean canChange(TableKind kind) {
        return kind != TableKind.NOT_USED && kind != TableKind.NEIGHBOURS;
    }

    static String name(Role role, TableKind kind, Texts texts) {
        boolean cell = role == Role.ANSWER && !kind.isSurvey();
        return texts.get(cell ? "assist.role.cell" : "assist.role." + word(role));
    }

    static String name(TableKind kind, Texts texts) {
        return texts.get("assist.kind." + word(kind));
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
