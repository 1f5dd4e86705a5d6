package samenspel.diagram.plot;

import samenspel.diagram.Box;

/// Where names, panels and rows stand in the room a page leaves.
///
/// @param head height over the rows: the layers' names and the network's loss
/// @param row  height of a row
record PlotGrid(Box room, double names, int panels, double head, double row, double unit) {
    private static final double ROW = 21;
    private static final double SMALLEST_ROW = 13;
    private static final double AXIS = 20;
    /// At the right of each panel, for the number of ties.
    private static final double COUNT = 30;
    private static final double GAP = 14;

    /// @param names width of the widest name
    static PlotGrid in(Box room, double names, int panels, double head, int rows) {
        double unit = head / HEAD;
        double free = room.height() - head - AXIS * unit;
        return new PlotGrid(room, names, Math.max(1, panels), head, Math.min(ROW * unit, free / Math.max(1, rows)), unit);
    }

    static final double HEAD = 52;

    /// What so many rows take at a unit of 1.
    static double height(int rows) {
        return HEAD + AXIS + rows * ROW;
    }

    /// How many rows are as high as letters need.
    static int most(Box room, double unit) {
        return (int) Math.max(1, (room.height() - (HEAD + AXIS) * unit) / (SMALLEST_ROW * unit));
    }

    double top() {
        return room.y() + head;
    }

    double bottom(int rows) {
        return top() + rows * row;
    }

    double middle(int at) {
        return top() + (at + 0.5) * row;
    }

    private double panelWidth() {
        return (room.width() - names - GAP * unit) / panels;
    }

    /// The whole panel, its number of ties among it.
    double panelLeft(int panel) {
        return room.x() + names + GAP * unit + panel * panelWidth();
    }

    double panelRight(int panel) {
        return panelLeft(panel) + panelWidth() - GAP * unit;
    }

    double axisLeft(int panel) {
        return panelLeft(panel) + 6 * unit;
    }

    double axisRight(int panel) {
        return panelRight(panel) - COUNT * unit;
    }

    /// Where a share from 0 to 1 stands.
    double x(int panel, double share) {
        return axisLeft(panel) + share * (axisRight(panel) - axisLeft(panel));
    }
}
