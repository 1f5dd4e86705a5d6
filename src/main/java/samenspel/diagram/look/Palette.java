package samenspel.diagram.look;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.diagram.Colour;

/// Where the colours of a look come from.
public sealed interface Palette {

    /// One that is there for everybody.
    enum Ready implements Palette {
        /// The look a network has until somebody changes it.
        DEFAULT,
        /// The eight colours of Okabe & Ito (2002, revised 2008), "Color Universal Design: how to make figures and
        /// presentations that are friendly to colorblind people", with a brown, a deep blue and a pale green.
        OKABE_ITO,
        /// For printers without colours: six greys by four edges of discs, and everything else in greys too.
        GREY
    }

    /// An organisation's own colours.
    ///
    /// @param colours from 2 to 12 different ones, opaque, the most important first
    record House(List<Colour> colours) implements Palette {
        public static final int FEWEST = 2;
        public static final int MOST = 12;

        public House {
            colours = colours.stream().map(colour -> new Colour(colour.red(), colour.green(), colour.blue(), 255)).distinct().toList();
            if (colours.size() < FEWEST || colours.size() > MOST) {
                throw new IllegalArgumentException("a house style has 2 to 12 different colours, not " + colours.size());
            }
        }

        /// The house style of codes such as `#005ea8, #e17000`, separated by whatever is neither letter nor digit, the
        /// number sign or not; empty when one is no code or there are too few or too many.
        public static Optional<House> of(String codes) {
            if (noCode(codes).isPresent()) {
                return Optional.empty();
            }
            List<Colour> colours = words(codes).map(word -> Colour.of("#" + word)).toList();
            long different = colours.stream().distinct().count();
            return different >= FEWEST && different <= MOST ? Optional.of(new House(colours)) : Optional.empty();
        }

        /// The first word among codes that is none.
        public static Optional<String> noCode(String codes) {
            return words(codes).filter(word -> !word.matches("[0-9a-fA-F]{6}")).findFirst();
        }

        private static Stream<String> words(String codes) {
            return Stream.of(codes.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
        }
    }
}
