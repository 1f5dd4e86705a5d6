package samenspel.sample;

import java.util.List;

/// How much two organisations have to do with each other in one layer, as the weight of drawing their pair.
/// Invented: by sector and sector, by neighbourhood, and by how outgoing each is.
final class Affinity {
    private static final List<String> CONTENT = List.of(
            "0 6 7 7 7 8 6 5 6 5 4", "6 9 3 4 2 3 4 2 3 4 2", "7 3 6 3 2 5 3 6 1 2 3", "7 4 3 6 3 3 2 2 1 3 7",
            "7 2 2 3 5 6 5 1 2 1 1", "8 3 5 3 6 6 3 7 2 2 2", "6 4 3 2 5 3 8 1 6 2 1", "5 2 6 2 1 7 1 6 1 1 2",
            "6 3 1 1 2 2 6 1 9 8 1", "5 4 2 3 1 2 2 1 8 9 2", "4 2 3 7 1 2 1 2 1 2 6");
    private static final List<String> REFERRAL = List.of(
            "0 6 6 6 7 7 9 3 7 4 4", "6 3 4 4 3 3 6 1 5 4 1", "6 4 2 3 3 6 5 2 2 3 2", "6 4 3 4 5 3 4 1 2 3 6",
            "7 3 3 5 2 6 9 1 3 1 1", "7 3 6 3 6 3 6 5 3 2 1", "9 6 5 4 9 6 5 1 7 3 1", "3 1 2 1 1 5 1 1 1 1 1",
            "7 5 2 2 3 3 7 1 3 7 1", "4 4 3 3 1 2 3 1 7 4 1", "4 1 2 6 1 1 1 1 1 1 2");
    private static final List<String> ADMINISTRATIVE = List.of(
            "0 8 3 4 3 5 5 3 5 3 2", "8 6 4 4 2 5 7 3 6 4 3", "3 4 4 1 1 2 1 3 1 1 1", "4 4 1 3 1 1 1 1 1 1 3",
            "3 2 1 1 2 2 2 1 1 1 1", "5 5 2 1 2 3 1 2 1 1 1", "5 7 1 1 2 1 3 1 4 1 1", "3 3 3 1 1 2 1 2 1 1 1",
            "5 6 1 1 1 1 4 1 4 4 1", "3 4 1 1 1 1 1 1 4 4 1", "2 3 1 3 1 1 1 1 1 1 2");
    private static final int SAME_AREA = 18;
    private static final int WHOLE_NETWORK = 4;
    private static final int OTHER_AREA = 1;

    private final Cast cast;
    private final int[][] between;
    private final int[] outgoing;

    private Affinity(Cast cast, int[][] between, int[] outgoing) {
        this.cast = cast;
        this.between = between;
        this.outgoing = outgoing;
    }

    static Affinity of(Flow flow, Cast cast, Draws draws) {
        List<String> rows = switch (flow) {
            case CONTENT -> CONTENT;
            case REFERRAL -> REFERRAL;
            case ADMINISTRATIVE -> ADMINISTRATIVE;
        };
        return new Affinity(cast, table(rows), drawOutgoing(cast.size(), draws));
    }

    private static int[][] table(List<String> rows) {
        return rows.stream().map(row -> List.of(row.split(" ")).stream().mapToInt(Integer::parseInt).toArray()).toArray(int[][]::new);
    }

    private static int[] drawOutgoing(int organisations, Draws draws) {
        int[] outgoing = new int[organisations];
        for (int i = 0; i < organisations; i++) {
            outgoing[i] = 2 + draws.below(4);
        }
        return outgoing;
    }

    int of(Ends pair) {
        Member one = cast.member(pair.first());
        Member other = cast.member(pair.second());
        int fields = between[one.field().ordinal()][other.field().ordinal()];
        return fields * fields * nearness(one.area(), other.area()) * outgoing[pair.first()] * outgoing[pair.second()];
    }

    private static int nearness(int one, int other) {
        if (one == 0 || other == 0) {
            return WHOLE_NETWORK;
        }
        return one == other ? SAME_AREA : OTHER_AREA;
    }
}
