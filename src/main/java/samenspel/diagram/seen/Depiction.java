package samenspel.diagram.seen;

import java.util.Map;
import java.util.Optional;
import samenspel.diagram.Look;
import samenspel.diagram.note.Annotations;
import samenspel.layout.Placement;
import samenspel.network.AttributeValue;
import samenspel.network.Attributes;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.text.Language;

/// Everything a picture depends on, but for where on the page it stands.
///
/// @param annotations what was added by hand
/// @param behind      what stands behind the names of some in the picture, such as a number of theirs
public record Depiction(
        Network network,
        Placement placement,
        Look look,
        Seen seen,
        Emphasis emphasis,
        Annotations annotations,
        Language language,
        Map<OrganisationId, String> behind) {
    public Depiction {
        behind = Map.copyOf(behind);
    }

    /// With nothing behind names.
    public Depiction(Network network, Placement placement, Look look, Seen seen, Emphasis emphasis, Annotations annotations, Language language) {
        this(network, placement, look, seen, emphasis, annotations, language, Map.of());
    }

    /// With something behind the names of some.
    public Depiction withBehind(Map<OrganisationId, String> other) {
        return new Depiction(network, placement, look, seen, emphasis, annotations, language, other);
    }

    /// What a file says of an organisation, as far as the picture depends on it.
    public Attributes said(Organisation organisation) {
        boolean asked = seen.colourBy() instanceof ColourBy.OfAttribute || seen.sizeBy().orElse(null) instanceof SizeBy.OfAttribute || emphasis.row().filter(row -> row.kind() == LegendKey.Kind.ATTRIBUTE).isPresent();
        return asked ? network.said(organisation, seen.lens().wave()) : Attributes.NONE;
    }

    /// Whether size is to say a number of a file that it does not give of an organisation.
    ///
    /// @param said of it
    public boolean lacksSize(Attributes said) {
        return !keepsWords() && seen.sizeBy().orElse(null) instanceof SizeBy.OfAttribute(String name) && !(said.value(name).orElse(null) instanceof AttributeValue.Number);
    }

    /// Whether words of a file stay unsaid because the study is confidential and organisations have no names in the picture:
    /// they may tell who is who.
    public boolean keepsWords() {
        return network.profile().confidential() && !seen.names().isNaming();
    }

    /// As among other pictures, where rings of groups and marks of capacity would be of each picture by itself.
    public Depiction beside() {
        return seen.groups().isEmpty() && look.capacity().isEmpty() ? this : new Depiction(network, placement, look.withCapacity(Optional.empty()),
                seen.with(seen.appearance().withGroups(Optional.empty())), emphasis, annotations, language, behind);
    }

    /// With everybody whom no row of the legend hides, and all of their ties.
    public Depiction unconditioned() {
        Seen all = seen.unconditioned();
        return all == seen ? this : with(all);
    }

    public Depiction with(Network other) {
        return new Depiction(other, placement, look, seen, emphasis, annotations, language, behind);
    }

    public Depiction with(Look other) {
        return new Depiction(network, placement, other, seen, emphasis, annotations, language, behind);
    }

    public Depiction with(Placement other) {
        return new Depiction(network, other, look, seen, emphasis, annotations, language, behind);
    }

    public Depiction with(Annotations other) {
        return new Depiction(network, placement, look, seen, emphasis, other, language, behind);
    }

    public Depiction with(Seen other) {
        return new Depiction(network, placement, look, other, emphasis, annotations, language, behind);
    }

    public Depiction with(Lens other) {
        return with(seen.with(other));
    }

    public Depiction with(Emphasis other) {
        return new Depiction(network, placement, look, seen, other, annotations, language, behind);
    }

    /// With organisations called otherwise.
    public Depiction with(NameMode other) {
        return with(seen.with(seen.appearance().with(other)));
    }
}
