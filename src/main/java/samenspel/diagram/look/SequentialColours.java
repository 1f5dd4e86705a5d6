package samenspel.diagram.look;

import java.util.List;
import java.util.stream.Stream;
import samenspel.diagram.Colour;
import samenspel.diagram.FixedColours;

/// Colours of classes of numbers, from pale for the least to dark for the most. They follow viridis (Smith & van der Walt, 2015)
/// and are set farther apart: at least 12 by CIEDE2000 between neighbours in usual, protan, deutan and tritan sight. Each
/// is darker than the one before it, also when printed in grey, and none is so dark that dark paper would swallow it.
public final class SequentialColours {
    /// More classes could not be told apart.
    public static final int MOST = 6;
    private static final List<Colour> COLOURS = colours("#ffe53f", "#8cc876", "#2ea880", "#397d9c", "#544eaa", "#471c75");
    private static final List<Colour> GREYS = colours("#d8d8d8", "#b6b6b6", "#969696", "#747474", "#545454", "#343434");

    private SequentialColours() {
    }

    private static List<Colour> colours(String... codes) {
        return Stream.of(codes).map(Colour::of).toList();
    }

    /// The colour of one of some classes; a few of them are as far apart as all colours allow.
    ///
    /// @param place   of the class, 0 for the least
    /// @param classes from 1 to [#MOST]
    public static Colour of(int place, int classes, FixedColours ink) {
        List<Colour> all = ink == FixedColours.GREY ? GREYS : COLOURS;
        return all.get(classes == 1 ? 1 : (int) Math.round((double) place * (MOST - 1) / (classes - 1)));
    }
}
