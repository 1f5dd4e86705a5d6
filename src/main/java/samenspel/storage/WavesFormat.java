package samenspel.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.Quality;
import samenspel.layout.Recipe;
import samenspel.layout.waves.WavePlacements;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Wave;
import samenspel.network.WaveId;

/// `placement.waves`: pictures of waves in which organisations stand otherwise than in the picture of all waves. Tray
/// and pins are not said again.
final class WavesFormat {
    private WavesFormat() {
    }

    /// @param at by the id of a wave
    record Given(double stability, Map<String, Picture> at) {

        /// In the order of the network's waves. Organisations without a place stand as in the picture of all waves; a
        /// picture whose recipe is not said was made as that one was.
        WavePlacements over(Placement shared, Network network) {
            SequencedMap<WaveId, Placement> pictures = new LinkedHashMap<>();
            for (Wave wave : network.waves()) {
                Picture picture = at.get(wave.id().value());
                if (picture != null) {
                    Placement placed = shared.moved(picture.at);
                    pictures.put(wave.id(), new Placement(placed.at(), shared.tray(), shared.pinned(),
                            picture.recipe.orElse(shared.recipe()), picture.quality));
                }
            }
            return pictures.isEmpty() ? WavePlacements.NONE : new WavePlacements(stability, pictures);
        }
    }

    /// What the file says of one wave.
    private record Picture(Map<OrganisationId, Point> at, Optional<Recipe> recipe, Quality quality) {
    }

    /// Waves and organisations that are not in the network are reported and left out.
    static Given read(FieldReader fields, KnownIds layers, KnownIds waves, KnownIds organisations) {
        double stability = fields.required("stability").map(FileValue::share).orElse(0.0);
        Map<String, Picture> at = new LinkedHashMap<>();
        for (FileValue wave : fields.required("at").map(FileValue::fields).map(FieldReader::all).orElse(List.of())) {
            if (PlacementFormat.used(wave, wave.key(), waves)) {
                FieldReader picture = wave.fields();
                at.put(wave.key(), picture(picture, organisations, PlacementFormat.recipe(picture, layers, waves)));
            }
        }
        fields.keepRest();
        return new Given(stability, at);
    }

    private static Picture picture(FieldReader fields, KnownIds organisations, Optional<Recipe> recipe) {
        Picture picture = new Picture(PlacementFormat.places(fields, organisations), recipe, PlacementFormat.quality(fields));
        fields.keepRest();
        return picture;
    }

    static void write(FieldWriter fields, WavePlacements waves, Network network) {
        Set<WaveId> present = network.waves().stream().map(Wave::id).collect(Collectors.toSet());
        fields.put("stability", waves.stability());
        fields.part("at", inside -> waves.at().forEach((wave, placement) -> {
            if (present.contains(wave)) {
                inside.part(wave.value(), picture -> write(picture, placement, network));
            }
        }));
    }

    private static void write(FieldWriter picture, Placement placement, Network network) {
        Set<OrganisationId> present = network.organisations().stream().map(Organisation::id).collect(Collectors.toSet());
        PlacementFormat.write(picture, placement.recipe(), placement.quality());
        PlacementFormat.write(picture, placement, present);
    }
}
