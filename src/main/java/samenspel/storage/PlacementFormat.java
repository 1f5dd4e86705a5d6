package samenspel.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.Quality;
import samenspel.layout.Recipe;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;

/// `placement`: where the organisations stand. It may be left out, in whole or for some organisations.
final class PlacementFormat {
    private static final Recipe BY_HAND = new Recipe("by-hand", 1, 0);
    private static final Quality NOT_MEASURED = new Quality(0, 0, 0);

    private PlacementFormat() {
    }

    /// What the file says; organisations that are not in the network are reported and left out.
    static Placement read(FieldReader fields, Ids organisations) {
        LinkedHashMap<OrganisationId, Point> at = new LinkedHashMap<>();
        for (Part place : fields.required("at").map(Part::fields).map(FieldReader::all).orElse(List.of())) {
            String id = place.key();
            if (used(place, id, organisations)) {
                at.put(new OrganisationId(id), point(place));
            }
        }
        SortedSet<OrganisationId> tray = named(fields.optionalItems("tray"), organisations);
        SortedSet<OrganisationId> pinned = named(fields.optionalItems("pinned"), organisations);
        Recipe recipe = fields.optional("recipe").map(part -> recipe(part.fields())).orElse(BY_HAND);
        Quality quality = fields.optional("quality").map(part -> quality(part.fields())).orElse(NOT_MEASURED);
        fields.keepRest();
        return new Placement(at, tray, pinned, recipe, quality);
    }

    private static boolean used(Part part, String id, Ids organisations) {
        if (!organisations.has(id)) {
            part.report(Flaw.UNUSED_ENTRY, id);
        }
        return organisations.has(id);
    }

    private static SortedSet<OrganisationId> named(List<Part> parts, Ids organisations) {
        SortedSet<OrganisationId> named = new TreeSet<>();
        for (Part part : parts) {
            String id = part.id();
            if (part.isId() && used(part, id, organisations)) {
                named.add(new OrganisationId(id));
            }
        }
        return named;
    }

    private static Point point(Part place) {
        List<Part> two = place.node() instanceof Node.Items ? place.items() : List.of();
        if (two.size() != 2) {
            place.report(Flaw.POINT_SHAPE, place.shown());
            return new Point(0, 0);
        }
        return new Point(two.get(0).number(), two.get(1).number());
    }

    private static Recipe recipe(FieldReader fields) {
        long seed = fields.required("seed").map(Part::whole).orElse(0L);
        Recipe recipe = new Recipe(fields.text("arrangement"), fields.required("version").map(Part::count).orElse(1), seed);
        fields.keepRest();
        return recipe;
    }

    private static Quality quality(FieldReader fields) {
        int crossings = fields.required("crossings").map(Part::count).orElse(0);
        Quality quality = new Quality(fields.number("stress"), fields.number("movement"), crossings);
        fields.keepRest();
        return quality;
    }

    /// The given places, and for organisations without one the place they have in a whole arrangement.
    static Placement completed(Placement given, Placement whole) {
        LinkedHashMap<OrganisationId, Point> at = new LinkedHashMap<>(whole.at());
        at.putAll(given.at());
        SortedSet<OrganisationId> tray = new TreeSet<>(whole.tray());
        tray.removeAll(given.at().keySet());
        tray.addAll(given.tray());
        return new Placement(at, tray, given.pinned(), given.recipe(), given.quality());
    }

    static boolean covers(Placement given, Network network) {
        return network.organisations().stream().allMatch(organisation -> given.at().containsKey(organisation.id()));
    }

    static void write(FieldWriter fields, Placement placement, Network network) {
        Set<OrganisationId> present = network.organisations().stream().map(Organisation::id).collect(Collectors.toSet());
        fields.part("recipe", inside -> write(inside, placement.recipe()));
        fields.part("quality", inside -> write(inside, placement.quality()));
        fields.part("at", inside -> placement.at().forEach((id, point) -> {
            if (present.contains(id) && Double.isFinite(point.x()) && Double.isFinite(point.y())) {
                inside.put(id.value(), Node.items(List.of(Node.number(point.x()), Node.number(point.y()))));
            }
        }));
        fields.putAny("tray", placement.tray().stream().filter(present::contains).toList());
        fields.putAny("pinned", placement.pinned().stream().filter(present::contains).toList());
    }

    private static void write(FieldWriter fields, Recipe recipe) {
        fields.put("arrangement", recipe.arrangement()).put("version", recipe.version()).put("seed", Node.whole(recipe.seed()));
    }

    private static void write(FieldWriter fields, Quality quality) {
        fields.put("stress", quality.stress()).put("movement", quality.movement()).put("crossings", quality.crossings());
    }
}
