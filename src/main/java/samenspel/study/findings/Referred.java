package samenspel.study.findings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import samenspel.claim.Quantity;
import samenspel.claim.Reference;
import samenspel.network.Layer;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.network.kind.GovernanceForm;

/// An argument of a sentence and how it is written by reference.
record Referred(Object value, String typed) {

    static Referred of(Object value, Quantity quantity, List<String> subject, List<String> whom, List<WaveId> waves) {
        return new Referred(value, "{" + Reference.of(quantity, subject, whom, waves.stream().map(WaveId::value).toList()).written() + "}");
    }

    static Referred of(Object value, Quantity quantity, Layer layer, List<OrganisationId> whom, WaveId... waves) {
        return of(value, quantity, List.of(layer.id().value()), ids(whom), List.of(waves));
    }

    static String word(GovernanceForm form) {
        return form.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> ids(List<OrganisationId> whom) {
        return whom.stream().map(OrganisationId::value).toList();
    }

    /// What organisations are called.
    static Referred names(String said, List<OrganisationId> whom) {
        return of(said, Quantity.OfNames.NAME, List.of(), ids(whom), List.of());
    }

    /// What a wave is called.
    static Referred name(String said, WaveId wave) {
        return of(said, Quantity.OfNames.NAME, List.of(), List.of(), List.of(wave));
    }

    /// As a reference, where it is one.
    static Optional<String> typed(Object argument) {
        return argument instanceof Referred(var _, var typed) ? Optional.of(typed) : Optional.empty();
    }

    static Object value(Object argument) {
        return argument instanceof Referred(var value, var _) ? value : argument;
    }
}
