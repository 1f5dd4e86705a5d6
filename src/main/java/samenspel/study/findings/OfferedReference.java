package samenspel.study.findings;

import java.util.ArrayList;
import java.util.List;
import samenspel.change.ChangeColumn;
import samenspel.claim.ClaimBase;
import samenspel.claim.Quantity;
import samenspel.claim.Reference;
import samenspel.measure.Measure;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.kind.GovernanceForm;
import samenspel.text.Texts;

/// A number that may be put into a text.
///
/// @param group in which it stands in a menu, such as a layer
/// @param label what it is
/// @param typed as it stands in a text
public record OfferedReference(String group, String label, String typed) {
    private static final List<ChangeColumn> CHANGES = List.of(ChangeColumn.BEFORE, ChangeColumn.KEPT, ChangeColumn.LOST, ChangeColumn.GAINED, ChangeColumn.UNKNOWN, ChangeColumn.AFTER,
            ChangeColumn.LOSS);

    /// The usual ones of a network, and of organisations that are chosen.
    public static List<OfferedReference> of(Network network, List<OrganisationId> chosen, Texts texts) {
        List<OfferedReference> all = new ArrayList<>();
        for (Layer layer : network.layers()) {
            String group = layer.name().in(texts.language().tag());
            List<String> subject = List.of(layer.id().value());
            all.add(new OfferedReference(group, texts.get("claim.offer.ties"), typed(Quantity.OfTies.TIES, subject, List.of())));
            if (network.waves().size() > 1) {
                CHANGES.forEach(column -> all.add(new OfferedReference(group, texts.get("claim.offer." + column), typed(new Quantity.OfChange(column), subject, List.of()))));
            }
            for (NetworkMeasure measure : List.of(NetworkMeasure.DENSITY, NetworkMeasure.MEAN_DEGREE, NetworkMeasure.DEGREE_CENTRALISATION)) {
                all.add(new OfferedReference(group, texts.get(measure.nameKey()), typed(new Quantity.OfNetwork(measure), subject, List.of())));
            }
            for (OrganisationId one : chosen) {
                String name = network.organisation(one).orElseThrow().shortName();
                List<String> whom = List.of(one.value());
                all.add(new OfferedReference(group, texts.get("claim.offer.of", texts.get(Measure.DEGREE.nameKey()), name), typed(new Quantity.OfOrganisation(Measure.DEGREE), subject, whom)));
                all.add(new OfferedReference(group, texts.get("claim.offer.of", texts.get("claim.offer.place"), name), typed(Quantity.OfTies.PLACE, subject, whom)));
            }
        }
        for (GovernanceForm form : GovernanceForm.values()) {
            all.add(new OfferedReference(texts.get("claim.offer.steering"), texts.get("view.form." + form), typed(Quantity.OfSteering.PERCEIVED, List.of(Referred.word(form)), List.of())));
        }
        all.add(new OfferedReference(texts.get("claim.offer.network"), texts.get(NetworkMeasure.PRESENT.nameKey()), typed(new Quantity.OfNetwork(NetworkMeasure.PRESENT), List.of(), List.of())));
        return all;
    }

    private static String typed(Quantity quantity, List<String> subject, List<String> whom) {
        return "{" + Reference.of(quantity, subject, whom, List.of()).written() + "}";
    }
}
