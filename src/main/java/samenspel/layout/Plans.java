package samenspel.layout;

import samenspel.layout.arrange.CentralityPlan;
import samenspel.layout.arrange.CirclePlan;
import samenspel.layout.arrange.Company;
import samenspel.layout.arrange.HubPlan;
import samenspel.layout.arrange.LevelPlan;
import samenspel.layout.arrange.Plan;
import samenspel.layout.arrange.Room;
import samenspel.layout.arrange.SectorPlan;

/// Which plan an arrangement follows.
final class Plans {
    private Plans() {
    }

    static Plan of(Arrangement arrangement, Company company, Room room) {
        return switch (arrangement) {
            case Arrangement.Stress _ -> throw new IllegalArgumentException("stress follows no plan");
            case Arrangement.Sectors _ -> new SectorPlan(company, room);
            case Arrangement.Levels _ -> new LevelPlan(company, room);
            case Arrangement.Centrality _ -> new CentralityPlan(company, room);
            case Arrangement.Hubs _ -> new HubPlan(company, room);
            case Arrangement.Circle _ -> new CirclePlan(company, room);
        };
    }
}
