package samenspel.text.account;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The result of reading files: the value, or why there is none.
///
/// @param value empty when a file was refused, which is exactly when the account has a refusal
public record Reading<T>(Optional<T> value, Account account) {
    public Reading {
        if (value.isPresent() == account.refusal().isPresent()) {
            throw new IllegalArgumentException("what was read has a value, and what was refused a reason: " + account);
        }
    }

    public static <T> Reading<T> of(T value, Account account) {
        return new Reading<>(Optional.of(value), account);
    }

    public static <T> Reading<T> refused(Account account) {
        return new Reading<>(Optional.empty(), account);
    }

    public boolean isRefused() {
        return value.isEmpty();
    }

    /// Why nothing is used.
    ///
    /// @throws java.util.NoSuchElementException if something is
    public Problem refusal() {
        return account.refusal().orElseThrow();
    }

    public List<Problem> problems() {
        return account.problems();
    }

    /// The problems for which a file was refused; empty when it can be used.
    public List<Problem> errors() {
        return account.with(Outcome.REFUSED);
    }

    public Reading<T> with(Account other) {
        return new Reading<>(value, other);
    }

    /// The same with more to say.
    public Reading<T> and(Account more) {
        return with(account.and(more));
    }

    public <U> Reading<U> map(Function<T, U> change) {
        return new Reading<>(value.map(change), account);
    }
}
