package samenspel.text.json;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samenspel.text.Spot;

/// The values of a list of the file. As long as each is a list of three texts or numbers, as reports are, they
/// are kept in arrays, 47 bytes each and not 150, and made anew when asked for: a file may have a million.
final class JsonList extends AbstractList<Json> {
    private static final int CELLS = 3;
    /// Where a triple begins and where its three cells do, and their lines likewise.
    private static final int SPOTS = 2 * (CELLS + 1);
    private static final int FIRST_ROOM = 4;
    private static final String[] NO_VALUES = {};
    private static final int[] NO_SPOTS = {};
    private static final boolean[] NO_DIGITS = {};

    private int size;
    private String[] values = NO_VALUES;
    private int[] spots = NO_SPOTS;
    private boolean[] digits = NO_DIGITS;
    /// Once something else has come; null until then.
    private @Nullable List<Json> plain;

    /// Adds a value at the end.
    void append(Json item) {
        if (plain == null && isTriple(item)) {
            pack((Json.Items) item);
        } else {
            plain().add(item);
        }
        size++;
    }

    private List<Json> plain() {
        if (plain == null) {
            plain = new ArrayList<>(this);
            values = NO_VALUES;
            spots = NO_SPOTS;
            digits = NO_DIGITS;
        }
        return plain;
    }

    private static boolean isTriple(Json item) {
        return item instanceof Json.Items(_, List<Json> cells) && isTriple(cells);
    }

    /// Whether values take the little memory of three texts or numbers.
    static boolean isTriple(List<Json> cells) {
        return cells.size() == CELLS && cells.stream().allMatch(cell -> cell instanceof Json.Text || cell instanceof Json.Digits);
    }

    private void pack(Json.Items triple) {
        if (size * SPOTS == spots.length) {
            int room = Math.max(FIRST_ROOM, 2 * size);
            values = Arrays.copyOf(values, CELLS * room);
            spots = Arrays.copyOf(spots, SPOTS * room);
            digits = Arrays.copyOf(digits, CELLS * room);
        }
        keep(triple.spot(), size * SPOTS);
        for (int k = 0; k < CELLS; k++) {
            Json cell = triple.list().get(k);
            keep(cell.spot(), size * SPOTS + 2 * (k + 1));
            digits[size * CELLS + k] = cell instanceof Json.Digits;
            values[size * CELLS + k] = cell instanceof Json.Digits(_, String written) ? written : ((Json.Text) cell).value();
        }
    }

    private void keep(Spot spot, int at) {
        spots[at] = spot.line();
        spots[at + 1] = spot.column();
    }

    private Spot spot(int at) {
        return new Spot(spots[at], spots[at + 1]);
    }

    @Override
    public Json get(int index) {
        if (plain != null) {
            return plain.get(index);
        }
        return new Json.Items(spot(index * SPOTS), List.of(cell(index, 0), cell(index, 1), cell(index, 2)));
    }

    private Json cell(int index, int k) {
        Spot spot = spot(index * SPOTS + 2 * (k + 1));
        String value = values[index * CELLS + k];
        return digits[index * CELLS + k] ? new Json.Digits(spot, value) : new Json.Text(spot, value);
    }

    @Override
    public int size() {
        return size;
    }
}
