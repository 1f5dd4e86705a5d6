package samenspel.diagram.seen;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import samenspel.change.Fate;
import samenspel.measure.Measure;
import samenspel.measure.NumberRange;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;

/// Filters to write, read and say.
public final class SomeFilters {
    private static final LayerAlgebra ALGEBRA = LayerAlgebra.FREE.with(new LayerId("content"), LayerAlgebra.Wish.IN).with(new LayerId("administrative"), LayerAlgebra.Wish.NOT_IN).with(false);
    private static final TieTraits TRAITS = new TieTraits(NumberRange.atLeast(2), new NumberRange(1, 3), TieDirection.MUTUAL, new TreeSet<>(List.of(SectorPair.of(new SectorId("O"), new SectorId("H")))));

    /// With something of each kind.
    public static final Filter EVERYTHING = Filter.NOTHING.with(new MeasureConditions(List.of(new MeasureCondition(Measure.DEGREE, NumberRange.atLeast(10)), new MeasureCondition(Measure.DEGREE, NumberRange.atMost(40)).in(List.of(new LayerId("content"), new LayerId("strong"))),
                    new MeasureCondition(new SizeBy.OfAttribute("Budget"), new NumberRange(1, 5))), false))
            .with(new TieConditions(ALGEBRA, TRAITS, TieConditions.Ends.EITHER, Optional.of(Around.tiesOf(new OrganisationId("cjg01")).with(Around.Reach.TWO_STEPS))))
            .with(LeftOut.FAINT).onlyFates(List.of(Fate.LOST)).toggled(new LegendKey(LegendKey.Kind.SECTOR, "G"));

    private SomeFilters() {
    }
}
