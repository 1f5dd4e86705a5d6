package samenspel.exchange.table;

import java.util.List;
import samenspel.exchange.cells.Grid;
import samenspel.text.Spot;

/// What a table is.
sealed interface TableShape {

    /// A row a tie.
    ///
    /// @param rows below the heading
    /// @param stated whether somebody has said what the columns are
    /// @param values columns of strengths, each of a layer or wave, where somebody has said so
    record Ties(TableHeading heading, Grid rows, boolean stated, List<ValueColumns.Value> values) implements TableShape {
        Ties(TableHeading heading, Grid rows, boolean stated) {
            this(heading, rows, stated, List.of());
        }
    }

    /// A row a node.
    record Nodes(TableHeading heading, Grid rows) implements TableShape {
    }

    /// A cell a tie.
    ///
    /// @param rowNames    one for each row
    /// @param columnNames one for each column of cells
    /// @param columns     of cells, from 0; one for each of their names
    /// @param twoSets     whether rows and columns are different nodes
    /// @param turned      whether a tie goes from its column to its row
    record Matrix(List<String> rowNames, List<String> columnNames, Grid rows, List<Integer> columns, boolean twoSets, boolean turned) implements TableShape {
        Matrix(List<String> rowNames, List<String> columnNames, Grid rows, List<Integer> columns, boolean twoSets) {
            this(rowNames, columnNames, rows, columns, twoSets, false);
        }

        /// Those whom ties are from, by name.
        List<String> senders() {
            return turned ? columnNames : rowNames;
        }

        /// Those whom ties go to, by name.
        List<String> receivers() {
            return turned ? rowNames : columnNames;
        }

        String cell(int sender, int receiver) {
            return rows.rows().get(turned ? receiver : sender).cell(columns.get(turned ? sender : receiver));
        }

        Spot spot(int sender, int receiver) {
            return new Spot(rows.rows().get(turned ? receiver : sender).number(), columns.get(turned ? sender : receiver) + 1);
        }
    }

    /// A row a node and those it is tied to.
    record Neighbours(Grid rows) implements TableShape {
    }

    /// A row a respondent.
    ///
    /// @param form which column asks about whom
    /// @param rows below the headings
    record Survey(TableForm form, Grid rows) implements TableShape {
    }

    /// Nothing that holds a network.
    record None() implements TableShape {
    }
}
