package samenspel.exchange.harvest;

import java.util.List;
import java.util.Set;

/// What stood at the place of a finding, as far as its arguments hold it.
final class Stood {
    /// Their arguments say what was done or found of the whole, not what stood at a place.
    private static final Set<Reason> NOTHING = Set.of(Reason.ENCODING_ASSUMED, Reason.ODD_CHARACTERS, Reason.SILENT, Reason.NO_GRAPH,
            Reason.CUT_OFF, Reason.WORD_MISSING, Reason.NAME_MISSING, Reason.PARTICIPATION_MISSING, Reason.UNSUPPORTED_FORMAT,
            Reason.FILE_UNREADABLE, Reason.RECIPE_SHEET_MISSING, Reason.RECIPE_COLUMN_MISSING, Reason.RECIPE_NAME_MISSING);
    private static final Set<Reason> SECOND = Set.of(Reason.NOT_A_NUMBER, Reason.UNKNOWN_WORD, Reason.OUT_OF_RANGE, Reason.EXPECTED);
    private static final Set<Reason> THIRD = Set.of(Reason.NOT_POSITIVE, Reason.CODE_NO_TIE);
    private static final Set<Reason> ENDS = Set.of(Reason.TIE_TWICE, Reason.MERGED_TIE, Reason.TIMES_REVERSED);

    private Stood() {
    }

    static String of(Reason reason, List<Object> arguments) {
        if (ENDS.contains(reason) && arguments.size() > 1) {
            return arguments.get(0) + " – " + arguments.get(1);
        }
        int at = SECOND.contains(reason) ? 1 : THIRD.contains(reason) ? 2 : 0;
        boolean none = NOTHING.contains(reason) || at >= arguments.size() || at == 0 && !(arguments.getFirst() instanceof String);
        return none ? "" : String.valueOf(arguments.get(at));
    }
}
