package samenspel.layout;

import java.util.List;
import java.util.Optional;

/// What the place of an organisation says.
public sealed interface Arrangement {

    /// Near means firmly tied: the default. An arrangement of some layers tells how many steps apart
    /// organisations are in these, and less of the others; who has no tie in them stands in the tray.
    ///
    /// @param counted by whose ties, in all waves
    record Stress(CountedTies counted) implements Arrangement {
        public Stress {
            counted = counted.everyWave();
        }

        /// Of all layers and waves.
        public Stress() {
            this(CountedTies.ALL);
        }

        @Override
        public String kind() {
            return "stress";
        }
    }

    /// Each sector has a segment of a ring, clockwise from above in the order of the legend.
    record Sectors() implements Arrangement {
        @Override
        public String kind() {
            return "sector";
        }
    }

    /// The pyramid of care: specialist on top, freely accessible below it, basic at the bottom.
    record Levels() implements Arrangement {
        @Override
        public String kind() {
            return "level";
        }
    }

    /// Rings round the middle: the more partners, the nearer to it. An organisation stands in about the same direction
    /// whatever counts, so that pictures of two layers can be laid side by side.
    ///
    /// @param counted the ties that make partners
    record Centrality(CountedTies counted) implements Arrangement {
        /// Of all layers and waves.
        public Centrality() {
            this(CountedTies.ALL);
        }

        @Override
        public String kind() {
            return "centrality";
        }
    }

    /// Hubs in the middle, a core from all sectors round them, the periphery outside, each beside the
    /// organisation of the core to which it is tied most firmly.
    record Hubs() implements Arrangement {
        @Override
        public String kind() {
            return "hub";
        }
    }

    /// All on one circle, sector by sector, tied ones near each other.
    record Circle() implements Arrangement {
        @Override
        public String kind() {
            return "ring";
        }
    }

    /// Stands in a word between the kind of arrangement and the ties that count.
    String OF = ":";

    /// Every kind of arrangement, with all layers and waves counting.
    List<Arrangement> ALL = List.of(new Stress(), new Sectors(), new Levels(), new Centrality(), new Hubs(), new Circle());

    /// What is arranged, whatever counts: the stable word that texts have for it.
    String kind();

    /// The ties it follows.
    default CountedTies counted() {
        return CountedTies.ALL;
    }

    /// The same with other ties to follow; as it is where a rule leaves no choice.
    default Arrangement counting(CountedTies ties) {
        return switch (this) {
            case Stress _ -> new Stress(ties);
            case Centrality _ -> new Centrality(ties);
            case Sectors _, Levels _, Hubs _, Circle _ -> this;
        };
    }

    /// Whether it says about a picture of some ties what a reader takes it to say: rings count the partners that are drawn, and
    /// places that follow some ties alone follow those.
    default boolean fits(CountedTies shown) {
        return this instanceof Stress && counted().isAll() || equals(counting(shown));
    }

    /// Whether it can follow some ties alone.
    default boolean choosesTies() {
        return this instanceof Stress || this instanceof Centrality;
    }

    /// The stable word that files and the command line have for it, such as `stress` or `centrality:strong@2018`.
    default String word() {
        return counted().isAll() ? kind() : kind() + OF + counted().word();
    }

    /// The arrangement of a word; empty for a word that is none, or names ties that it cannot follow.
    static Optional<Arrangement> of(String word) {
        int of = word.indexOf(OF);
        String kind = of < 0 ? word : word.substring(0, of);
        Optional<Arrangement> known = ALL.stream().filter(arrangement -> arrangement.kind().equals(kind)).findFirst();
        return of < 0 ? known : known.filter(Arrangement::choosesTies)
                .flatMap(arrangement -> CountedTies.of(word.substring(of + 1)).flatMap(counted -> Optional.of(arrangement.counting(counted))
                        .filter(asked -> asked.counted().equals(counted))));
    }
}
