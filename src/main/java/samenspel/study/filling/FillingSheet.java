package samenspel.study.filling;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Sector;
import samenspel.network.kind.AccessRole;
import samenspel.text.Folding;
import samenspel.text.Language;

/// The table of organisations in which sectors and roles are filled in.
///
/// @param rows    of all organisations, in the order of their names
/// @param sectors the names to choose from, in the order of legends, those typed anew last
public record FillingSheet(SequencedMap<OrganisationId, Row> rows, List<String> sectors) {

    /// @param missed whether something was missing when the table was opened
    public record Row(String name, Traits traits, boolean missed) {
    }

    /// A column to paste into.
    public enum Target { SECTOR, ACCESS }

    /// What came of pasting.
    ///
    /// @param taken  how many cells were taken over
    /// @param unread how many were not understood, or found no row
    public record Pasted(FillingSheet sheet, int taken, int unread) {
    }

    public FillingSheet {
        rows = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(rows));
        sectors = List.copyOf(sectors);
    }

    public static FillingSheet of(Network network, Language language) {
        boolean roles = Gaps.hasRoles(network);
        SequencedMap<OrganisationId, Row> rows = new LinkedHashMap<>();
        for (Organisation organisation : network.organisations().stream()
                .sorted(Comparator.comparing(one -> Folding.fold(one.name()))).toList()) {
            boolean known = Gaps.hasSector(network, organisation);
            String sector = known ? network.sector(organisation.sector()).orElseThrow().name().in(language.tag()) : "";
            Traits traits = new Traits(sector, roles ? Optional.of(organisation.access()) : Optional.empty());
            rows.put(organisation.id(), new Row(organisation.name(), traits, !known || !roles));
        }
        return new FillingSheet(rows, network.sectors().stream().filter(sector -> !sector.code().equals(Sector.NOT_KNOWN))
                .map(sector -> sector.name().in(language.tag())).toList());
    }

    /// The organisations shown: those of which something is still missing, or all; and of these those whose name has
    /// what was typed.
    public List<OrganisationId> shown(boolean missingOnly, String typed) {
        String folded = Folding.fold(typed);
        return rows.entrySet().stream().filter(row -> !missingOnly || row.getValue().missed())
                .filter(row -> folded.isEmpty() || Folding.fold(row.getValue().name()).contains(folded)).map(row -> row.getKey()).toList();
    }

    /// How many organisations still lack a sector or a role.
    public int missing() {
        return (int) rows.sequencedValues().stream().map(Row::traits).filter(traits -> traits.sector().isEmpty() || traits.access().isEmpty()).count();
    }

    /// @param name of a sector there is, in any spelling that differs in case, accents and punctuation only, or of a new one
    public FillingSheet withSector(Set<OrganisationId> some, String name) {
        String spelt = spelt(name);
        Set<String> all = new LinkedHashSet<>(sectors);
        all.add(spelt);
        all.remove("");
        return new FillingSheet(changed(some, traits -> traits.withSector(spelt)), List.copyOf(all));
    }

    public FillingSheet withAccess(Set<OrganisationId> some, AccessRole role) {
        return new FillingSheet(changed(some, traits -> traits.withAccess(role)), sectors);
    }

    private String spelt(String name) {
        String folded = Folding.fold(name);
        return sectors.stream().filter(sector -> Folding.fold(sector).equals(folded)).findFirst().orElse(name.strip());
    }

    private SequencedMap<OrganisationId, Row> changed(Set<OrganisationId> some, UnaryOperator<Traits> change) {
        SequencedMap<OrganisationId, Row> next = new LinkedHashMap<>(rows);
        some.forEach(id -> next.computeIfPresent(id, (_, row) -> new Row(row.name(), change.apply(row.traits()), row.missed())));
        return next;
    }

    /// Fills a column downwards with the lines of a spreadsheet; a second cell of a line fills the role beside a sector.
    /// Empty cells leave what there is.
    ///
    /// @param below the rows that are filled, from the first
    public Pasted pasted(List<OrganisationId> below, Target target, String lines) {
        List<String> cells = lines.stripTrailing().lines().toList();
        Pasted result = new Pasted(this, 0, Math.max(0, cells.size() - below.size()));
        for (int at = 0; at < Math.min(cells.size(), below.size()); at++) {
            String[] words = cells.get(at).split("\t", -1);
            result = put(result, below.get(at), target, words[0]);
            result = words.length > 1 && target == Target.SECTOR ? put(result, below.get(at), Target.ACCESS, words[1]) : result;
        }
        return result;
    }

    private static Pasted put(Pasted result, OrganisationId id, Target target, String word) {
        if (word.isBlank()) {
            return result;
        }
        Optional<AccessRole> role = RoleWords.of(word);
        if (target == Target.ACCESS && role.isEmpty()) {
            return new Pasted(result.sheet, result.taken, result.unread + 1);
        }
        Set<OrganisationId> one = Set.of(id);
        return new Pasted(target == Target.SECTOR ? result.sheet.withSector(one, word) : result.sheet.withAccess(one, role.orElseThrow()), result.taken + 1, result.unread);
    }

    public Filling filling() {
        SequencedMap<OrganisationId, Traits> given = new LinkedHashMap<>();
        rows.forEach((id, row) -> given.put(id, row.traits()));
        return new Filling(given);
    }
}
