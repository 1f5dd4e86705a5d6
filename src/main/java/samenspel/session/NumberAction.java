package samenspel.session;

import java.nio.file.Path;
import java.util.Optional;
import samenspel.diagram.figure.FigureSubject;
import samenspel.network.Network;
import samenspel.scenario.Scenarios;
import samenspel.session.history.StepName;
import samenspel.study.numbers.NumbersView;

/// Actions on tables of numbers.
public sealed interface NumberAction extends Action {

    /// Other numbers, or the same otherwise.
    record ShowNumbers(NumbersView numbers) implements NumberAction {
    }

    /// Keeps other scenarios in the document; a step of undo.
    ///
    /// @param gesture what joins several changes into one step, such as the turning of a dial
    record KeepScenarios(Scenarios scenarios, StepName step, Optional<String> gesture) implements NumberAction {
    }

    /// Writes a title with a figure; a step of undo.
    record KeepTitle(FigureSubject figure, String title) implements NumberAction {
    }

    /// Reads another network to compare with; its file stays as it is.
    record AddBeside(Path file) implements NumberAction {
    }

    record ReadBeside(Network network, long ticket) implements NumberAction {
    }
}
