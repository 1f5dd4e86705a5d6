package samenspel.sample;

import java.util.List;
import samenspel.network.Name;
import samenspel.network.kind.MunicipalityKind;
import samenspel.sample.Plan.Basis;
import samenspel.sample.Plan.Hubs;
import samenspel.sample.Plan.Part;
import samenspel.sample.Plan.Strong;
import samenspel.sample.Plan.Turnover;

/// What the three samples must have. The published ranges are spread so that each end occurs.
final class Plans {
    private Plans() {
    }

    static Plan of(int number) {
        return switch (number) {
            case 1 -> large();
            case 2 -> medium();
            case 3 -> small();
            default -> throw new IllegalArgumentException("there is no sample network " + number);
        };
    }

    private static Plan large() {
        return new Plan(1, 2018_01, Name.of("Netwerk I – Meerwoude", "Network I – Meerwoude"),
                MunicipalityKind.LARGE, 180_000,
                List.of(8, 4), 9, List.of(1755, 1755),
                new Strong(300, 183, new Part(61, 23), new Part(35, 15), new Basis(66, 18)),
                new Turnover(1440, 2060, 50, 34), new Turnover(630, 0, 54, 22), new Turnover(480, 720, 45, 16),
                List.of(78, 58, 54, 51, 47, 44, 41, 38, 36, 33, 30), new Hubs(98, 80),
                List.of(List.of(41, 65, 14), List.of(54, 64, 11)));
    }

    private static Plan medium() {
        return new Plan(2, 2018_02, Name.of("Netwerk II – Hazelveen", "Network II – Hazelveen"),
                MunicipalityKind.MEDIUM, 66_000,
                List.of(6, 3), 8, List.of(1265, 1285),
                new Strong(200, 132, new Part(36, 12), new Part(17, 9), new Basis(15, 65)),
                new Turnover(1050, 1500, 54, 32), new Turnover(500, 0, 57, 19), new Turnover(380, 570, 47, 15),
                List.of(52, 48, 45, 42, 39, 37, 35, 33, 31, 29, 26), new Hubs(82, 63),
                List.of(List.of(31, 56, 13), List.of(42, 56, 10)));
    }

    private static Plan small() {
        return new Plan(3, 2018_03, Name.of("Netwerk III – Wielstreek", "Network III – Wielstreek"),
                MunicipalityKind.COOPERATING_SMALL, 60_000,
                List.of(3, 2), 5, List.of(650, 660),
                new Strong(100, 71, new Part(20, 15), new Part(12, 9), new Basis(20, 55)),
                new Turnover(550, 800, 58, 26), new Turnover(290, 0, 60, 11), new Turnover(210, 320, 50, 12),
                List.of(34, 32, 30, 28, 26, 24, 22, 20, 18, 16, 14), new Hubs(47, 36),
                List.of(List.of(19, 33, 8), List.of(24, 33, 6)));
    }
}
