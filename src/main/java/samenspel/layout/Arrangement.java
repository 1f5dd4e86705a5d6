package samenspel.layout;

import java.util.List;
import java.util.Optional;
import samenspel.network.LayerId;

/// What the place of an organisation says.
public sealed interface Arrangement {

    /// Near means firmly tied: the default.
    record Stress() implements Arrangement {
        @Override
        public String word() {
            return "stress";
        }
    }

    /// Each sector has a segment of a ring, clockwise from above in the order of the legend.
    record Sectors() implements Arrangement {
        @Override
        public String word() {
            return "sector";
        }
    }

    /// The pyramid of care: specialist on top, freely accessible below it, basic at the bottom.
    record Levels() implements Arrangement {
        @Override
        public String word() {
            return "level";
        }
    }

    /// Rings round the middle: the more partners, the nearer to it. An organisation stands in about the same direction
    /// whatever layer counts, so that pictures of two layers can be laid side by side.
    ///
    /// @param layer in which partners count, in any wave; empty for partners in any layer
    record Centrality(Optional<LayerId> layer) implements Arrangement {
        @Override
        public String word() {
            return layer.map(id -> CENTRALITY + OF + id).orElse(CENTRALITY);
        }
    }

    /// Hubs in the middle, a core from all sectors round them, the periphery outside, each beside the
    /// organisation of the core to which it is tied most firmly.
    record Hubs() implements Arrangement {
        @Override
        public String word() {
            return "hub";
        }
    }

    /// All on one circle, sector by sector, tied ones near each other.
    record Circle() implements Arrangement {
        @Override
        public String word() {
            return "ring";
        }
    }

    String CENTRALITY = "centrality";
    /// Stands in the word of an arrangement before the layer that counts.
    String OF = ":";

    /// Every arrangement, with all layers counting.
    List<Arrangement> ALL = List.of(new Stress(), new Sectors(), new Levels(),
            new Centrality(Optional.empty()), new Hubs(), new Circle());

    /// The stable word that files and the command line have for it.
    String word();

    /// The arrangement of a word; empty for a word that is none.
    static Optional<Arrangement> of(String word) {
        return word.startsWith(CENTRALITY + OF) && word.length() > CENTRALITY.length() + OF.length()
                ? Optional.of(new Centrality(Optional.of(new LayerId(word.substring(CENTRALITY.length() + OF.length())))))
                : ALL.stream().filter(arrangement -> arrangement.word().equals(word)).findFirst();
    }
}
