package samenspel.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import samenspel.network.OrganisationId;

/// A number named by what is counted and where; nothing of it need be in a network.
///
/// @param subject layers; of steering its form
/// @param whom    ids of organisations or sectors, or `access`; empty for all
/// @param waves   one, or the first and the second of a change; empty for the last, or the first and the last
/// @param base    empty where none is said
public record Reference(Quantity quantity, List<String> subject, List<String> whom, List<String> waves, Optional<Condition> condition, Optional<ClaimBase> base) {
    public Reference {
        subject = List.copyOf(subject);
        whom = List.copyOf(whom);
        waves = List.copyOf(waves);
    }

    /// Without condition and base.
    public static Reference of(Quantity quantity, List<String> subject, List<String> whom, List<String> waves) {
        return new Reference(quantity, subject, whom, waves, Optional.empty(), Optional.empty());
    }

    public Reference with(Condition wanted, ClaimBase of) {
        return new Reference(quantity, subject, whom, waves, Optional.of(wanted), Optional.of(of));
    }

    /// The network where none is said.
    public ClaimBase baseOrUsual() {
        return base.orElse(ClaimBase.NETWORK);
    }

    /// With organisations by other ids, also in what it is held against.
    public Reference of(UnaryOperator<OrganisationId> ids) {
        List<String> others = whom.stream().map(named -> NamedPlaces.of(named, ids)).distinct().toList();
        Optional<Condition> against = condition.map(one -> one.other().map(other -> one.against(other.of(ids))).orElse(one));
        return new Reference(quantity, subject, others, waves, against, base);
    }

    /// Whether it names an organisation by its id.
    public boolean names(OrganisationId one) {
        return !of(id -> id.equals(one) ? NamedPlaces.NOBODY : id).equals(this);
    }

    /// Refuses organisations where all are meant.
    void allOf() throws NoNumber {
        if (!whom.isEmpty()) {
            throw new NoNumber(ClaimReason.NO_ORGANISATION, quantity.word());
        }
    }

    /// As it stands in a text, without braces.
    public String written() {
        return place() + condition.map(one -> " " + one.typed()).orElse("") + base.map(one -> " of " + one.word()).orElse("");
    }

    private String place() {
        return quantity.word() + part(":", subject, ",") + part("|", whom, ",") + part("@", waves, "..");
    }

    private static String part(String sign, List<String> parts, String between) {
        return parts.isEmpty() ? "" : sign + QuotedParts.joined(parts, between);
    }
}
