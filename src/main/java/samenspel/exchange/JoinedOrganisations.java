package samenspel.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import samenspel.exchange.book.SectorWords;
import samenspel.exchange.found.AttributeWords;
import samenspel.exchange.found.FoundNode;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.exchange.found.WrittenAttributes;
import samenspel.network.AttributeValue;
import samenspel.network.Name;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.network.kind.AccessRole;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.MunicipalTask;
import samenspel.text.Folding;
import samenspel.text.Spot;
import samenspel.text.ShortNames;
import samenspel.text.Texts;

/// The organisations of a network to be, joined over all its graphs.
final class JoinedOrganisations {
    private static final int LONGEST_CODE = 4;
    /// Words that say that an organisation gives access to specialist care.
    private static final Set<String> ACCESS = Set.of("ja", "j", "yes", "y", "x", "1", "true", "waar", "access", "toegang", "toegangsorganisatie",
            "gatekeeper", "poortwachter", "verwijzer");

    private final SequencedMap<String, FoundNode> byIdentity = new LinkedHashMap<>();
    private final Set<String> listed = new HashSet<>();
    private final Map<String, String> sectorOf = new LinkedHashMap<>();
    private final Map<String, String> shortOf = new LinkedHashMap<>();
    private final Map<String, AccessRole> accessOf = new LinkedHashMap<>();

    JoinedOrganisations(List<PlacedGraph> graphs, ImportChoices choices, Ledger ledger) {
        for (PlacedGraph placed : graphs) {
            ledger.within(placed.file(), placed.graph().name());
            for (FoundNode node : placed.graph().nodes()) {
                add(placed.identity(node), node, choices, ledger);
            }
        }
    }

    private void add(String identity, FoundNode node, ImportChoices choices, Ledger ledger) {
        if (identity.isBlank()) {
            ledger.rejected(ImportReason.EMPTY_ID, Spot.line(node.line()));
            return;
        }
        ledger.used(1);
        if (node.declared()) {
            listed.add(identity);
        }
        byIdentity.merge(identity, node, JoinedOrganisations::fuller);
        Optional<String> sector = choices.sectorAttribute().flatMap(node::value).map(AttributeValue::toString).filter(name -> !AttributeWords.isUnknown(name));
        sector.ifPresent(name -> sectorOf.putIfAbsent(identity, name.strip()));
        said(choices.details().shortName(), node).ifPresent(name -> shortOf.putIfAbsent(identity, name));
        said(choices.details().access(), node).ifPresent(word -> accessOf.putIfAbsent(identity, ACCESS.contains(Folding.fold(word)) ? AccessRole.ACCESS : AccessRole.OTHER));
    }

    /// The first of two; the other one where the first says no more than its id.
    private static FoundNode fuller(FoundNode first, FoundNode other) {
        return saysOnlyId(first) && !saysOnlyId(other) ? other : first;
    }

    private static boolean saysOnlyId(FoundNode node) {
        return node.label().equals(node.id()) && node.attributes().isEmpty();
    }

    private static Optional<String> said(Optional<String> attribute, FoundNode node) {
        return attribute.flatMap(node::value).map(value -> value.toString().strip()).filter(word -> !AttributeWords.isUnknown(word));
    }

    boolean has(String identity) {
        return byIdentity.containsKey(identity);
    }

    Set<String> identities() {
        return byIdentity.sequencedKeySet();
    }

    /// Those that only ties name.
    Set<String> unlisted() {
        Set<String> unlisted = new HashSet<>(byIdentity.keySet());
        unlisted.removeAll(listed);
        return unlisted;
    }

    /// In the order of their first member; those without one last.
    List<Sector> sectors() {
        SequencedMap<String, Sector> sectors = new LinkedHashMap<>();
        Set<String> codes = new HashSet<>();
        PlainIds ids = new PlainIds();
        for (String identity : byIdentity.keySet()) {
            String name = sectorOf.get(identity);
            if (name != null && !sectors.containsKey(name)) {
                sectors.put(name, new Sector(new SectorId(ids.of(name, "sector")), code(identity, name, codes), Name.of(name)));
            }
        }
        List<Sector> all = new ArrayList<>(sectors.sequencedValues());
        if (byIdentity.isEmpty() || byIdentity.keySet().stream().anyMatch(identity -> !sectorOf.containsKey(identity))) {
            all.add(new Sector(new SectorId(ids.of("unknown", "sector")), Sector.NOT_KNOWN, new Name(Texts.byTag("exchange.unknown-sector"))));
        }
        return all;
    }

    /// The code the file gives, or one that is made.
    private String code(String identity, String name, Set<String> taken) {
        return trait(byIdentity.get(identity), WrittenAttributes.SECTOR_CODE).filter(given -> given.length() <= LONGEST_CODE)
                .filter(taken::add).orElseGet(() -> SectorWords.code(name, taken));
    }

    private static Optional<String> trait(FoundNode node, String name) {
        return node.value(name).map(AttributeValue::toString).map(String::strip).filter(said -> !AttributeWords.isUnknown(said));
    }

    private static <E extends Enum<E>> E trait(FoundNode node, String name, E usual) {
        return trait(node, name).flatMap(said -> WrittenAttributes.constant(usual.getDeclaringClass(), said)).orElse(usual);
    }

    List<Organisation> organisations(List<Sector> sectors) {
        Map<String, SectorId> byName = new LinkedHashMap<>();
        sectors.forEach(sector -> byName.put(sector.name().in("en"), sector.id()));
        Map<String, String> shortNames = shortNames();
        List<Organisation> organisations = new ArrayList<>();
        byIdentity.forEach((identity, node) -> {
            SectorId sector = sectorOf.containsKey(identity) ? byName.get(sectorOf.get(identity)) : sectors.getLast().id();
            organisations.add(organisation(identity, node, sector, shortNames.getOrDefault(node.label(), node.label())));
        });
        return organisations;
    }

    /// Made of the names of those that were given none.
    private Map<String, String> shortNames() {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        byIdentity.forEach((identity, node) -> givenShortName(identity, node).ifPresentOrElse(taken::add, () -> names.add(node.label())));
        return ShortNames.of(names, taken);
    }

    private Optional<String> givenShortName(String identity, FoundNode node) {
        return Optional.ofNullable(shortOf.get(identity)).or(() -> trait(node, WrittenAttributes.SHORT_NAME));
    }

    private Organisation organisation(String identity, FoundNode node, SectorId sector, String made) {
        String shortName = givenShortName(identity, node).orElse(made);
        AccessRole access = Optional.ofNullable(accessOf.get(identity)).orElseGet(() -> trait(node, WrittenAttributes.ACCESS, AccessRole.OTHER));
        return new Organisation(new OrganisationId(identity), node.label(), shortName, sector, trait(node, WrittenAttributes.SUB_SECTOR).orElse(""), access,
                trait(node, WrittenAttributes.LEVEL, CareLevel.FREELY_ACCESSIBLE), trait(node, WrittenAttributes.TASK, MunicipalTask.NONE));
    }

    /// Who took part in a wave, as far as the file says so.
    ///
    /// @param before how many waves are before it
    Map<OrganisationId, Participation> participation(String wave, int before) {
        Map<OrganisationId, Participation> said = new LinkedHashMap<>();
        String attribute = WrittenAttributes.participation(wave, before);
        byIdentity.forEach((identity, node) -> trait(node, attribute).flatMap(word -> WrittenAttributes.constant(Participation.class, word))
                .ifPresent(participation -> said.put(new OrganisationId(identity), participation)));
        return said;
    }
}
