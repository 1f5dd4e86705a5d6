package samenspel.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.exchange.Brought;
import samenspel.exchange.harvest.Fate;
import samenspel.exchange.harvest.Finding;
import samenspel.exchange.harvest.ReadingReport;
import samenspel.exchange.harvest.Repair;
import samenspel.session.reading.Account;
import samenspel.session.reading.Mend;
import samenspel.session.reading.Outcome;
import samenspel.session.reading.Remark;
import samenspel.session.reading.Sums;
import samenspel.text.Place;
import samenspel.text.Problem;
import samenspel.text.Severity;

/// The account of what was read, out of what readers found.
final class Accounts {
    private Accounts() {
    }

    /// @param files that were read: what is found of their whole calls them by the name without ending
    static Account of(Brought.Whole whole, List<Path> files) {
        Account account = of(Optional.of(sums(whole)), whole.findings(), whole.reports());
        return new Account(account.sums(), account.remarks().stream().map(remark -> named(remark, files)).toList(), account.unlisted());
    }

    private static Remark named(Remark remark, List<Path> files) {
        Place place = remark.place();
        List<String> names = files.stream().map(file -> String.valueOf(file.getFileName())).toList();
        String name = names.contains(place.file()) ? place.file() : names.stream().filter(one -> one.startsWith(place.file() + ".")).findFirst()
                .orElse(names.size() == 1 ? names.getFirst() : place.file());
        return new Remark(remark.outcome(), remark.key(), remark.arguments(), new Place(name, place.path(), place.line(), place.column()),
                remark.stood(), remark.times(), remark.mend());
    }

    static Sums sums(Brought.Whole whole) {
        return whole.reports().stream().map(report -> new Sums(report.read(), report.used(), report.setAside(), report.rejected()))
                .reduce(new Sums(0, 0, 0, 0), Sums::and);
    }

    /// Nothing of it is used, so there is nothing to add up.
    static Account of(Brought.Refused refused) {
        List<Finding> findings = new ArrayList<>(List.of(refused.why()));
        findings.addAll(refused.report().findings());
        return of(Optional.empty(), findings, List.of(refused.report()));
    }

    private static Account of(Optional<Sums> sums, List<Finding> findings, List<ReadingReport> reports) {
        return new Account(sums, findings.stream().map(Accounts::remark).toList(), reports.stream().mapToInt(ReadingReport::unlisted).sum());
    }

    private static Remark remark(Finding finding) {
        return new Remark(outcome(finding.fate()), finding.reason().key(), finding.arguments(), finding.place(), finding.stood(),
                finding.times(), finding.repair().map(Accounts::mend));
    }

    private static Outcome outcome(Fate fate) {
        return switch (fate) {
            case NOTED -> Outcome.NOTED;
            case SET_ASIDE -> Outcome.SET_ASIDE;
            case REJECTED -> Outcome.REJECTED;
            case REFUSED -> Outcome.REFUSED;
        };
    }

    private static Mend mend(Repair repair) {
        return switch (repair) {
            case ADD_NODES -> Mend.ADD_NODES;
            case SWAP_TIMES -> Mend.SWAP_TIMES;
            case TAKE_NEAREST -> Mend.TAKE_NEAREST;
            case CHOOSE_ENCODING -> Mend.CHOOSE_ENCODING;
        };
    }

    /// The problems of a file of our own.
    static Account of(String file, List<Problem> problems) {
        return new Account(Optional.empty(), problems.stream().map(problem -> remark(file, problem)).toList(), 0);
    }

    private static Remark remark(String file, Problem problem) {
        Place place = problem.place();
        String key = problem.code().indexOf('.') < 0 ? "problem." + problem.code() : problem.code();
        Object first = problem.arguments().isEmpty() ? "" : problem.arguments().getFirst();
        return new Remark(problem.severity() == Severity.ERROR ? Outcome.REFUSED : Outcome.SET_ASIDE, key, problem.arguments(),
                new Place(file, place.path(), place.line(), place.column()), first instanceof String word ? word : "", 1, Optional.empty());
    }
}
