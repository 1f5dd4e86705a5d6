package samenspel.session;

import samenspel.study.numbers.NumbersView;

/// Actions on tables of numbers.
public sealed interface NumberAction extends Action {

    /// Other numbers, or the same otherwise.
    record ShowNumbers(NumbersView numbers) implements NumberAction {
    }
}
