package samenspel.session.presenting;

import java.util.List;
import java.util.stream.Stream;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.study.OrganisationSearch;
import samenspel.text.Folding;

/// The scenes of a study that are told, in their order.
public record ToldStory(Network network, List<ToldScene> scenes) {
    public ToldStory {
        scenes = List.copyOf(scenes);
    }

    public boolean isConfidential() {
        return network.profile().confidential();
    }

    /// Of how many scenes the room reads what is drawn in place of the title, since names are off at the beginning and the title tells who is meant.
    public int heldBack() {
        return isConfidential() ? (int) scenes.stream().filter(ToldScene::isHeldBack).count() : 0;
    }

    /// The place of a scene, from 0; the next one told where it is passed over.
    ///
    /// @param number of the scene in the story
    int placeOf(int number) {
        int place = 0;
        while (place < scenes.size() - 1 && scenes.get(place).number() < number) {
            place++;
        }
        return place;
    }

    /// Organisations that what somebody typed may mean.
    List<OrganisationId> found(String typed) {
        return OrganisationSearch.in(network, typed).stream().map(Organisation::id).toList();
    }

    /// Whether a scene is meant by words of its title or by its number.
    ///
    /// @param place from 0
    public boolean isMeant(int place, String typed) {
        String title = Folding.fold(scenes.get(place).title().own());
        boolean words = Stream.of(Folding.fold(typed).split(" ")).allMatch(title::contains);
        return words || typed.strip().equals(String.valueOf(place + 1));
    }
}
