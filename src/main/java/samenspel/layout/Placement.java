package samenspel.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import samenspel.layout.solve.Positions;
import samenspel.network.OrganisationId;

/// Where every organisation stands.
///
/// Frame: layout units, x right, y down, the middle of the picture at (0, 0). A disc of the usual size
/// has a diameter of [#DISC_DIAMETER] units.
///
/// @param at     a place for every organisation, in order of ids
/// @param tray   organisations without any tie in any layer or wave, which stand apart in a tray
/// @param pinned organisations the user put where they are; a new layout leaves them there
public record Placement(
        SequencedMap<OrganisationId, Point> at,
        SortedSet<OrganisationId> tray,
        SortedSet<OrganisationId> pinned,
        Recipe recipe,
        Quality quality) {

    public static final double DISC_DIAMETER = 26;

    public Placement {
        at = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(new TreeMap<>(at)));
        tray = Collections.unmodifiableSortedSet(new TreeSet<>(tray));
        pinned = Collections.unmodifiableSortedSet(new TreeSet<>(pinned));
    }

    public Point of(OrganisationId organisation) {
        return Objects.requireNonNull(at.get(organisation), "no such organisation");
    }

    /// The places of some organisations, in the order given.
    public Positions of(List<OrganisationId> organisations) {
        return new Positions(organisations.stream().mapToDouble(id -> of(id).x()).toArray(),
                organisations.stream().mapToDouble(id -> of(id).y()).toArray());
    }

    /// The same with some organisations elsewhere; nothing else changes.
    public Placement moved(Map<OrganisationId, Point> elsewhere) {
        Map<OrganisationId, Point> next = new LinkedHashMap<>(at);
        next.putAll(elsewhere);
        return new Placement(new LinkedHashMap<>(next), tray, pinned, recipe, quality);
    }

    /// The same picture turned about (0, 0): all outside the tray stand as far from each other as before, and the tray lies
    /// below them.
    public Placement turned(int degrees) {
        if (degrees == 0) {
            return this;
        }
        Map<OrganisationId, Point> turned = new LinkedHashMap<>();
        at.forEach((id, point) -> turned.put(id, point.turned(degrees)));
        return tray.isEmpty() ? moved(turned) : moved(turned).trayBelow();
    }

    private Placement trayBelow() {
        List<OrganisationId> isolates = at.keySet().stream().filter(tray::contains).toList();
        Positions rows = Tray.rows(isolates.size(), of(at.keySet().stream().filter(id -> !tray.contains(id)).toList()));
        Map<OrganisationId, Point> below = new LinkedHashMap<>();
        for (int i = 0; i < isolates.size(); i++) {
            below.put(isolates.get(i), new Point(rows.x()[i], rows.y()[i]));
        }
        return moved(below);
    }

    /// The same with another statement of what it costs its reader.
    public Placement with(Quality changed) {
        return new Placement(at, tray, pinned, recipe, changed);
    }

    public Placement pinned(OrganisationId organisation) {
        return pinned(Set.of(organisation));
    }

    public Placement pinned(Set<OrganisationId> organisations) {
        SortedSet<OrganisationId> next = new TreeSet<>(pinned);
        next.addAll(organisations);
        return new Placement(at, tray, next, recipe, quality);
    }

    public Placement unpinned(OrganisationId organisation) {
        return unpinned(Set.of(organisation));
    }

    public Placement unpinned(Set<OrganisationId> organisations) {
        SortedSet<OrganisationId> next = new TreeSet<>(pinned);
        next.removeAll(organisations);
        return new Placement(at, tray, next, recipe, quality);
    }
}
