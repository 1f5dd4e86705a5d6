package samenspel.cli.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine.ParseResult;
import samenspel.change.Fate;
import samenspel.diagram.seen.Around;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LayerAlgebra;
import samenspel.diagram.seen.LeftOut;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.diagram.seen.SectorPair;
import samenspel.diagram.seen.TieConditions;
import samenspel.diagram.seen.TieDirection;
import samenspel.diagram.seen.TieTraits;
import samenspel.network.Layer;
import samenspel.network.OrganisationId;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.network.kind.AccessRole;

/// Reads `--filter`, `--in`, `--in-any`, `--not-in`, `--only` and `--only-known`: what a picture leaves out.
record FilterOptions(ParseResult call, NetworkLookup known) {
    private static final String EITHER = "either-end";

    Filter in(Filter opening) throws Stop {
        Filter filter = opening.with(new OnlyOption(call, known).conditions());
        filter = filter.with(filter.ties().with(algebra()));
        for (String word : call.<List<String>>matchedOptionValue("--filter", List.of())) {
            filter = with(filter, word.strip());
        }
        return filter;
    }

    private LayerAlgebra algebra() throws Stop {
        LayerAlgebra algebra = LayerAlgebra.FREE.with(!call.hasMatchedOption("--in-any"));
        for (Layer layer : layers("--in")) {
            algebra = algebra.with(layer.id(), LayerAlgebra.Wish.IN);
        }
        for (Layer layer : layers("--not-in")) {
            algebra = algebra.with(layer.id(), LayerAlgebra.Wish.NOT_IN);
        }
        return algebra;
    }

    private List<Layer> layers(String option) throws Stop {
        String named = call.matchedOptionValue(option, null);
        return named == null ? List.of() : known.layers(named);
    }

    private Filter with(Filter filter, String word) throws Stop {
        TieConditions ties = filter.ties();
        return switch (word) {
            case "mutual" -> filter.with(ties.with(ties.traits().with(TieDirection.MUTUAL)));
            case "one-way" -> filter.with(ties.with(ties.traits().with(TieDirection.ONE_WAY)));
            case EITHER -> filter.with(ties.with(TieConditions.Ends.EITHER));
            case "faint" -> filter.with(LeftOut.FAINT);
            case "access" -> hiding(filter, LegendKey.Kind.ACCESS, AccessRole.OTHER.name());
            case "no-access" -> hiding(filter, LegendKey.Kind.ACCESS, AccessRole.ACCESS.name());
            default -> named(filter, word);
        };
    }

    private static Filter hiding(Filter filter, LegendKey.Kind kind, String id) {
        LegendKey key = new LegendKey(kind, id);
        return filter.hides(key) ? filter : filter.toggled(key);
    }

    private Filter named(Filter filter, String word) throws Stop {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals).strip();
        String value = equals < 0 ? "" : word.substring(equals + 1).strip();
        TieConditions ties = filter.ties();
        return switch (name) {
            case "ties-of" -> filter.around(around(value, Around.Reach.TIES));
            case "among" -> filter.around(around(value, Around.Reach.AMONG));
            case "one-step" -> filter.around(around(value, Around.Reach.ONE_STEP));
            case "two-steps" -> filter.around(around(value, Around.Reach.TWO_STEPS));
            case "without" -> filter.hiding(organisations(value));
            case "change" -> filter.onlyFates(fates(value, word));
            case "sector" -> onlySectors(filter, sectors(value));
            case "not-sector" -> withoutSectors(filter, sectors(value));
            case "between" -> filter.with(ties.with(ties.traits().withBetween(between(ties.traits(), value, word))));
            default -> numbered(filter, word);
        };
    }

    private Filter numbered(Filter filter, String word) throws Stop {
        OnlyOption.Bounded bounded = OnlyOption.bounded(word).orElseThrow(() -> Stop.wrongUsage(known.texts().get("cli.filter.form", word)));
        TieConditions ties = filter.ties();
        return switch (bounded.name()) {
            case "tie-strength" -> filter.with(ties.with(ties.traits().withStrength(bounded.range())));
            case "tie-layers" -> filter.with(ties.with(ties.traits().withLayers(bounded.range())));
            default -> filter.with(filter.conditions().with(new MeasureCondition(new OnlyOption(call, known).by(bounded.name()), bounded.range())));
        };
    }

    private Around around(String names, Around.Reach reach) throws Stop {
        return Around.only(organisations(names)).with(reach);
    }

    private List<OrganisationId> organisations(String names) throws Stop {
        List<OrganisationId> of = new ArrayList<>();
        for (String name : names.split(",", -1)) {
            of.add(known.organisation(name).id());
        }
        return of;
    }

    private List<Fate> fates(String words, String word) throws Stop {
        List<Fate> fates = new ArrayList<>();
        for (String one : words.split(",", -1)) {
            Optional<Fate> fate = List.of(Fate.values()).stream().filter(each -> each.name().toLowerCase(Locale.ROOT).equals(one.strip())).findFirst();
            fates.add(fate.orElseThrow(() -> Stop.wrongUsage(known.texts().get("cli.filter.form", word))));
        }
        return fates;
    }

    private List<SectorId> sectors(String words) throws Stop {
        List<SectorId> sectors = new ArrayList<>();
        for (String word : words.split(",", -1)) {
            sectors.add(sector(word.strip()));
        }
        return sectors;
    }

    /// By its id or its code.
    private SectorId sector(String word) throws Stop {
        return known.network().sectors().stream().filter(one -> one.id().value().equals(word) || one.code().equalsIgnoreCase(word)).map(Sector::id).findFirst()
                .orElseThrow(() -> Stop.wrongUsage(known.texts().get("cli.filter.sector", word, String.join(", ", known.network().sectors().stream().map(one -> one.id().value()).toList()))));
    }

    private Filter onlySectors(Filter filter, List<SectorId> some) {
        return withoutSectors(filter, known.network().sectors().stream().map(Sector::id).filter(id -> !some.contains(id)).toList());
    }

    private static Filter withoutSectors(Filter filter, List<SectorId> some) {
        Filter next = filter;
        for (SectorId id : some) {
            next = hiding(next, LegendKey.Kind.SECTOR, id.value());
        }
        return next;
    }

    private TreeSet<SectorPair> between(TieTraits traits, String value, String word) throws Stop {
        String[] ends = value.split("\\+", -1);
        if (ends.length != 2) {
            throw Stop.wrongUsage(known.texts().get("cli.filter.form", word));
        }
        TreeSet<SectorPair> pairs = new TreeSet<>(traits.between());
        pairs.add(SectorPair.of(sector(ends[0].strip()), sector(ends[1].strip())));
        return pairs;
    }
}
