package samenspel.study.story.ready;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import samenspel.claim.ClaimBase;
import samenspel.claim.Quantity;
import samenspel.claim.Reference;
import samenspel.network.Layer;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.network.kind.GovernanceForm;

/// Numbers as they are typed in a text, of some waves.
record TypedNumbers(List<String> waves) {

    static TypedNumbers in(WaveId... waves) {
        return new TypedNumbers(Arrays.stream(waves).map(WaveId::value).toList());
    }

    /// @param whom ids, or `access`; empty for all
    String of(Quantity quantity, List<Layer> layers, List<String> whom) {
        return typed(Reference.of(quantity, layers.stream().map(layer -> layer.id().value()).toList(), whom, waves));
    }

    String of(Quantity quantity, Layer layer) {
        return of(quantity, List.of(layer), List.of());
    }

    /// The same of what was reported, whatever the unknown ties are.
    String reported(Quantity quantity, Layer layer, List<String> whom) {
        return typed(new Reference(quantity, List.of(layer.id().value()), whom, waves, Optional.empty(), Optional.of(ClaimBase.REPORTED)));
    }

    /// The share of those who answered that sees this form of steering.
    String perceived(GovernanceForm form) {
        return typed(new Reference(Quantity.OfSteering.PERCEIVED, List.of(word(form)), List.of(), waves, Optional.empty(), Optional.of(ClaimBase.ANSWERED)));
    }

    /// The same as what has to be more than half.
    String half(Quantity quantity, Layer layer, List<String> whom, ClaimBase base) {
        return typed(Reference.of(quantity, List.of(layer.id().value()), whom, waves), ">50%", base);
    }

    /// A form of steering that less than half of those who answered see.
    String halfPerceived(GovernanceForm form) {
        return typed(Reference.of(Quantity.OfSteering.PERCEIVED, List.of(word(form)), List.of(), waves), "<50%", ClaimBase.ANSWERED);
    }

    private static String typed(Reference number, String condition, ClaimBase base) {
        return "{" + number.written() + " " + condition + " of " + base.word() + "}";
    }

    private static String word(GovernanceForm form) {
        return form.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What organisations are called.
    static String names(List<OrganisationId> whom) {
        return typed(Reference.of(Quantity.OfNames.NAME, List.of(), ids(whom), List.of()));
    }

    /// What these waves are called.
    String called() {
        return typed(Reference.of(Quantity.OfNames.NAME, List.of(), List.of(), waves));
    }

    static List<String> ids(List<OrganisationId> whom) {
        return whom.stream().map(OrganisationId::value).toList();
    }

    private static String typed(Reference reference) {
        return "{" + reference.written() + "}";
    }
}
