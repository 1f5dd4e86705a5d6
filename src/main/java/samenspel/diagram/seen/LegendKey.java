package samenspel.diagram.seen;

import samenspel.network.Attributes;
import samenspel.network.OrganisationId;

/// What a row of the legend stands for.
///
/// @param id of the sector or layer, or the name of the access role or fate; empty where there is one row of the kind
public record LegendKey(Kind kind, String id) {
    private static final String EQUALS = "=";
    private static final String EMPTY = "\"\"";

    /// The one row of the ties outside the backbone.
    public static final LegendKey BACKBONE = new LegendKey(Kind.BACKBONE, "");

    /// The one row of the ties of hubs.
    public static final LegendKey HUBS = new LegendKey(Kind.HUBS, "");

    /// The one row of layers that are not counted with others.
    public static final LegendKey APART = new LegendKey(Kind.APART, "");

    /// One organisation.
    public static LegendKey of(OrganisationId organisation) {
        return new LegendKey(Kind.ORGANISATION, organisation.value());
    }

    /// Those of which a file says nothing by this name.
    public static LegendKey attribute(String name) {
        return new LegendKey(Kind.ATTRIBUTE, name + EQUALS);
    }

    /// Those of which a file says one thing.
    ///
    /// @param value as it is written, which may be an empty text
    public static LegendKey attribute(String name, String value) {
        return new LegendKey(Kind.ATTRIBUTE, name + EQUALS + (value.isEmpty() ? EMPTY : value));
    }

    /// Whether what is said of an organisation is what a row of an attribute stands for.
    public boolean isSaid(Attributes said) {
        if (id.endsWith(EQUALS) && said.value(id.substring(0, id.length() - 1)).isEmpty()) {
            return kind == Kind.ATTRIBUTE;
        }
        return kind == Kind.ATTRIBUTE && said.byName().entrySet().stream().anyMatch(one -> equals(attribute(one.getKey(), one.getValue().toString())));
    }

    /// What kinds of rows there are.
    public enum Kind {
        SECTOR,
        ACCESS,
        /// One organisation, which has no row: it is hidden by itself.
        ORGANISATION,
        /// Those of which a file says the same; its id is that of [LegendKey#attribute(String, String)].
        ATTRIBUTE,
        /// What colours of numbers mean.
        ATTRIBUTE_RANGE,
        LAYER,
        FATE,
        /// What became of ties of layers that are not counted with others.
        APART,
        PRESENCE,
        SIZE,
        /// The ties outside the backbone, which are faint while the row is not hidden.
        BACKBONE,
        /// The ties of organisations with far more partners than others.
        HUBS,
        /// Those with a ring of a group.
        GROUP,
        /// Those with more partners than the capacity chosen.
        CAPACITY
    }
}
