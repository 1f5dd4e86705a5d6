package samenspel.diagram.audience;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.text.Folding;
import samenspel.text.Language;

/// Organisations that stand in words by their name, their short name, or the initials with which only theirs begins.
public final class Mentioned {
    private Mentioned() {
    }

    /// In the network's order, at most so many.
    public static SequencedSet<OrganisationId> in(Network network, String words, Language language, int most) {
        Names names = Names.of(network, NameMode.SHORT, language);
        String folded = " " + Folding.fold(words) + " ";
        List<OrganisationId> found = network.organisations().stream().filter(one -> called(one, names).anyMatch(name -> folded.contains(" " + name + " "))).map(Organisation::id).limit(most).toList();
        return new LinkedHashSet<>(found);
    }

    private static Stream<String> called(Organisation organisation, Names names) {
        Optional<String> initials = names.initials(organisation.id());
        return Stream.concat(Stream.of(organisation.name(), organisation.shortName()), initials.stream()).map(Folding::fold).filter(name -> !name.isBlank());
    }
}
