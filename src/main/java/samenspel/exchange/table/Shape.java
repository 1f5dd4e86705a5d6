package samenspel.exchange.table;

import java.util.List;

/// What a table is.
sealed interface Shape {

    /// A row a tie.
    ///
    /// @param rows below the heading
    record Ties(Heading heading, Grid rows) implements Shape {
    }

    /// A row a node.
    record Nodes(Heading heading, Grid rows) implements Shape {
    }

    /// A cell a tie.
    ///
    /// @param rowNames    one for each row
    /// @param columnNames one for each column of cells
    /// @param firstColumn of cells, from 0
    /// @param twoSets     whether rows and columns are different nodes
    record Matrix(List<String> rowNames, List<String> columnNames, Grid rows, int firstColumn, boolean twoSets) implements Shape {
    }

    /// A row a node and those it is tied to.
    record Neighbours(Grid rows) implements Shape {
    }

    /// Nothing that holds a network.
    record None() implements Shape {
    }
}
