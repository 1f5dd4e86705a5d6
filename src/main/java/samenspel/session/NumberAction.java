package samenspel.session;

import java.nio.file.Path;
import samenspel.network.Network;
import samenspel.study.numbers.NumbersView;

/// Actions on tables of numbers.
public sealed interface NumberAction extends Action {

    /// Other numbers, or the same otherwise.
    record ShowNumbers(NumbersView numbers) implements NumberAction {
    }

    /// Reads another network to compare with; its file stays as it is.
    record AddBeside(Path file) implements NumberAction {
    }

    record ReadBeside(Network network, long ticket) implements NumberAction {
    }
}
