package samenspel.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.layout.Arrangement;
import samenspel.layout.CountedTies;
import samenspel.layout.LayoutOptions;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.Quality;
import samenspel.layout.Recipe;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.study.Document;
import samenspel.text.json.Json;

/// `placement`: where the organisations stand. It may be left out, in whole or for some organisations.
final class PlacementFormat {
    private static final Recipe BY_HAND = new Recipe("by-hand", 1, 0);
    private static final Quality NOT_MEASURED = new Quality(0, 0, 0);

    private PlacementFormat() {
    }

    /// What the file says.
    ///
    /// @param shared all waves in one picture; maybe not of every organisation
    /// @param waves  pictures of waves that stand otherwise; empty when the file has none
    record Given(Placement shared, Optional<WavesFormat.Given> waves) {
    }

    /// What the file says; organisations that are not in the network are reported and left out.
    static Given read(FieldReader fields, KnownIds organisations, KnownIds ofLayers, KnownIds ofWaves) {
        Map<OrganisationId, Point> at = places(fields, organisations);
        SortedSet<OrganisationId> tray = named(fields.optionalItems("tray"), organisations);
        SortedSet<OrganisationId> pinned = named(fields.optionalItems("pinned"), organisations);
        Recipe recipe = recipe(fields, ofLayers, ofWaves).orElse(BY_HAND);
        Quality quality = quality(fields);
        Optional<WavesFormat.Given> waves = fields.optional("waves").map(part -> WavesFormat.read(part.fields(), ofLayers, ofWaves, organisations));
        fields.keepRest();
        return new Given(new Placement(new LinkedHashMap<>(at), tray, pinned, recipe, quality), waves);
    }

    /// `at`: the places of organisations that are in the network.
    static Map<OrganisationId, Point> places(FieldReader fields, KnownIds organisations) {
        Map<OrganisationId, Point> at = new LinkedHashMap<>();
        for (FileValue place : fields.required("at").map(FileValue::fields).map(FieldReader::all).orElse(List.of())) {
            String id = place.key();
            if (used(place, id, organisations)) {
                at.put(new OrganisationId(id), point(place));
            }
        }
        return at;
    }

    /// How places were made; empty where the file does not say, or says that they follow ties which the network has not: that is
    /// reported, since no reader of the picture is to believe it.
    static Optional<Recipe> recipe(FieldReader fields, KnownIds layers, KnownIds waves) {
        return fields.optional("recipe").flatMap(part -> readRecipe(part.fields(), layers, waves));
    }

    static Quality quality(FieldReader fields) {
        return fields.optional("quality").map(part -> readQuality(part.fields())).orElse(NOT_MEASURED);
    }

    /// Whether something of the network is meant; reported if not.
    static boolean used(FileValue part, String id, KnownIds known) {
        if (!known.has(id)) {
            part.report(FileReason.UNUSED_ENTRY, id);
        }
        return known.has(id);
    }

    private static SortedSet<OrganisationId> named(List<FileValue> parts, KnownIds organisations) {
        SortedSet<OrganisationId> named = new TreeSet<>();
        for (FileValue part : parts) {
            String id = part.id();
            if (part.isId() && used(part, id, organisations)) {
                named.add(new OrganisationId(id));
            }
        }
        return named;
    }

    /// A place as two numbers; reported when it is not.
    static Point point(FileValue place) {
        List<FileValue> two = place.json() instanceof Json.Items ? place.items() : List.of();
        if (two.size() != 2) {
            place.report(FileReason.POINT_SHAPE, place.shown());
            return new Point(0, 0);
        }
        return new Point(two.get(0).number(), two.get(1).number());
    }

    private static Optional<Recipe> readRecipe(FieldReader fields, KnownIds layers, KnownIds waves) {
        Optional<FileValue> word = fields.required("arrangement");
        long seed = fields.required("seed").map(FileValue::whole).orElse(0L);
        double groups = fields.optional("groups").map(FileValue::share).orElse(LayoutOptions.PLAIN.groups());
        double backbone = fields.optional("backbone").map(FileValue::positiveShare).orElse(LayoutOptions.PLAIN.backbone());
        Recipe recipe = new Recipe(word.map(FileValue::text).orElse(FileValue.UNREADABLE), fields.required("version").map(FileValue::count).orElse(1), seed,
                new LayoutOptions(groups, backbone));
        fields.keepRest();
        Optional<String> missing = missing(recipe, layers, waves);
        missing.ifPresent(id -> word.orElseThrow().report(FileReason.UNKNOWN_COUNTED, recipe.arrangement(), id));
        return Optional.of(recipe).filter(_ -> missing.isEmpty());
    }

    /// The first layer or wave that places follow and that is not in the network.
    private static Optional<String> missing(Recipe recipe, KnownIds layers, KnownIds waves) {
        CountedTies counted = recipe.known().map(Arrangement::counted).orElse(CountedTies.ALL);
        return Stream.concat(counted.layers().stream().map(LayerId::value).filter(id -> !layers.has(id)),
                counted.waves().stream().map(WaveId::value).filter(id -> !waves.has(id))).findFirst();
    }

    private static Quality readQuality(FieldReader fields) {
        int crossings = fields.required("crossings").map(FileValue::count).orElse(0);
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

    static void write(FieldWriter fields, Document document) {
        Placement placement = document.placement();
        Set<OrganisationId> present = document.network().organisations().stream().map(Organisation::id).collect(Collectors.toSet());
        write(fields, placement.recipe(), placement.quality());
        write(fields, placement, present);
        fields.putAny("tray", placement.tray().stream().filter(present::contains).toList());
        fields.putAny("pinned", placement.pinned().stream().filter(present::contains).toList());
        if (!document.waves().isNone()) {
            fields.part("waves", inside -> WavesFormat.write(inside, document.waves(), document.network()));
        }
    }

    /// `at`, of those who are in the network.
    static void write(FieldWriter fields, Placement placement, Set<OrganisationId> present) {
        fields.part("at", inside -> placement.at().forEach((id, point) -> {
            if (present.contains(id) && Double.isFinite(point.x()) && Double.isFinite(point.y())) {
                inside.put(id.value(), written(point));
            }
        }));
    }

    static Json written(Point point) {
        return Json.items(List.of(Json.number(point.x()), Json.number(point.y())));
    }

    static void write(FieldWriter fields, Recipe recipe, Quality quality) {
        fields.part("recipe", inside -> write(inside, recipe));
        fields.part("quality", inside -> write(inside, quality));
    }

    /// A dial that was not turned is left out.
    private static void write(FieldWriter fields, Recipe recipe) {
        fields.put("arrangement", recipe.arrangement()).put("version", recipe.version()).put("seed", Json.whole(recipe.seed()));
        if (recipe.dials().groups() != LayoutOptions.PLAIN.groups()) {
            fields.put("groups", recipe.dials().groups());
        }
        if (recipe.dials().backbone() != LayoutOptions.PLAIN.backbone()) {
            fields.put("backbone", recipe.dials().backbone());
        }
    }

    private static void write(FieldWriter fields, Quality quality) {
        fields.put("stress", quality.stress()).put("movement", quality.movement()).put("crossings", quality.crossings());
    }
}
