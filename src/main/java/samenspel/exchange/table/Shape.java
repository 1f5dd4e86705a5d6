package samenspel.exchange.table;

import java.util.List;

/// What a table is.
sealed interface Shape {

    /// A row a tie.
    ///
    /// @param rows below the heading
    /// @param told whether somebody has said what the columns are
    record Ties(Heading heading, Grid rows, boolean told) implements Shape {
    }

    /// A row a node.
    record Nodes(Heading heading, Grid rows) implements Shape {
    }

    /// A cell a tie.
    ///
    /// @param rowNames    one for each row
    /// @param columnNames one for each column of cells
    /// @param columns     of cells, from 0; one for each of their names
    /// @param twoSets     whether rows and columns are different nodes
    record Matrix(List<String> rowNames, List<String> columnNames, Grid rows, List<Integer> columns, boolean twoSets) implements Shape {
    }

    /// A row a node and those it is tied to.
    record Neighbours(Grid rows) implements Shape {
    }

    /// A row a respondent.
    ///
    /// @param form which column asks about whom
    /// @param rows below the headings
    record Survey(TableForm form, Grid rows) implements Shape {
    }

    /// Nothing that holds a network.
    record None() implements Shape {
    }
}
