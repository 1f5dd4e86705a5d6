package samenspel.layout.plain;


/// The repulsion r ÷ (1 + r²)² of those near a node, by cells of width 1: of the cells round about each node
/// singly, of those farther off, up to three cells, and of crowded ones all as one in their middle
/// (cf. Barnes & Hut 1986). What is farther off than that hardly repels.
final class NearForces {
    private static final int REACH = 3;
    private static final int CROWD = 24;
    private static final int MOST_CELLS = 1 << 22;
    private final float[] x;
    private final float[] y;
    private final int[] inOrder;
    private int[] first = new int[0];
    private float[] middleX = new float[0];
    private float[] middleY = new float[0];
    private float left;
    private float top;
    private float width;
    private int columns;
    private int rows;
    private float sumX;
    private float sumY;

    NearForces(float[] x, float[] y) {
        this.x = x;
        this.y = y;
        inOrder = new int[x.length];
    }

    /// Puts all nodes into their cells. Where the picture is so wide that cells of width 1 are too many, wider.
    void file() {
        measure();
        int cells = columns * rows;
        first = new int[cells + 1];
        middleX = new float[cells];
        middleY = new float[cells];
        for (int i = 0; i < x.length; i++) {
            int at = cell(x[i], y[i]);
            first[at + 1]++;
            middleX[at] += x[i];
            middleY[at] += y[i];
        }
        for (int at = 0; at < cells; at++) {
            middleX[at] /= first[at + 1];
            middleY[at] /= first[at + 1];
            first[at + 1] += first[at];
        }
        int[] next = first.clone();
        for (int i = 0; i < x.length; i++) {
            inOrder[next[cell(x[i], y[i])]++] = i;
        }
    }

    private void measure() {
        left = Float.POSITIVE_INFINITY;
        top = Float.POSITIVE_INFINITY;
        float right = Float.NEGATIVE_INFINITY;
        float bottom = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            left = Math.min(left, x[i]);
            right = Math.max(right, x[i]);
            top = Math.min(top, y[i]);
            bottom = Math.max(bottom, y[i]);
        }
        width = Math.max(1, (float) Math.sqrt((right - left + 1) * (double) (bottom - top + 1) / MOST_CELLS));
        columns = (int) ((right - left) / width) + 1;
        rows = (int) ((bottom - top) / width) + 1;
    }

    private int cell(float px, float py) {
        return row(py) * columns + column(px);
    }

    private int column(float px) {
        return Math.min(columns - 1, (int) ((px - left) / width));
    }

    private int row(float py) {
        return Math.min(rows - 1, (int) ((py - top) / width));
    }

    /// Sums the repulsion on one node.
    void on(int i) {
        sumX = 0;
        sumY = 0;
        int column = column(x[i]);
        int row = row(y[i]);
        for (int r = Math.max(0, row - REACH); r <= Math.min(rows - 1, row + REACH); r++) {
            for (int c = Math.max(0, column - REACH); c <= Math.min(columns - 1, column + REACH); c++) {
                int at = r * columns + c;
                int count = first[at + 1] - first[at];
                boolean own = r == row && c == column;
                boolean beside = Math.abs(r - row) <= 1 && Math.abs(c - column) <= 1;
                if (own || beside && count <= CROWD) {
                    singly(i, at);
                } else if (count > 0) {
                    push(x[i] - middleX[at], y[i] - middleY[at], count);
                }
            }
        }
    }

    private void singly(int i, int at) {
        for (int k = first[at]; k < first[at + 1]; k++) {
            push(x[i] - x[inOrder[k]], y[i] - y[inOrder[k]], 1);
        }
    }

    private void push(float dx, float dy, int count) {
        float far = 1 / (1 + dx * dx + dy * dy);
        float force = count * far * far;
        sumX += force * dx;
        sumY += force * dy;
    }

    /// Multiplies the sums and adds to them.
    void scale(float factor, float moreX, float moreY) {
        sumX = sumX * factor + moreX;
        sumY = sumY * factor + moreY;
    }

    float sumX() {
        return sumX;
    }

    float sumY() {
        return sumY;
    }
}
