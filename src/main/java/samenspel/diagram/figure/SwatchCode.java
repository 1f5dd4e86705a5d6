package samenspel.diagram.figure;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.TextStyle;

/// A swatch whose code can be read at its printed size, and otherwise stands beside it.
///
/// @param besides the code, where it has no room in the disc
record SwatchCode(List<Mark> swatch, Optional<String> besides) {
    static final MarkId ID = new MarkId("swatch-code");
    /// 5.5 point.
    static final double LEAST = 7.34;
    /// Of a disc's width, which letters may take: with a second ring in it they have less.
    private static final double ROOM = 0.93;
    private static final double ROOM_IN_RING = 0.76;

    SwatchCode {
        swatch = List.copyOf(swatch);
    }

    /// @param scale page units per unit of the swatch
    static SwatchCode of(List<Mark> swatch, double scale) {
        Optional<Mark.Label> code = swatch.stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast).findFirst();
        if (code.isEmpty() || code.get().lettering().size() * scale >= LEAST) {
            return new SwatchCode(swatch, Optional.empty());
        }
        Mark.Label larger = larger(code.get(), LEAST / scale);
        return larger.width() <= room(swatch) ? new SwatchCode(swatch.stream().map(mark -> mark == code.get() ? larger : mark).toList(), Optional.empty())
                : new SwatchCode(swatch.stream().filter(mark -> mark != code.get()).toList(), Optional.of(code.get().text()));
    }

    private static double room(List<Mark> swatch) {
        boolean ringed = swatch.stream().anyMatch(mark -> mark.id().equals(new MarkId("swatch-edge")));
        return (ringed ? ROOM_IN_RING : ROOM) * swatch.stream().filter(Mark.Disc.class::isInstance).map(Mark.Disc.class::cast)
                .mapToDouble(disc -> 2 * disc.radius()).max().orElse(0);
    }

    private static Mark.Label larger(Mark.Label code, double size) {
        double factor = size / code.lettering().size();
        double width = code.width() * factor;
        return new Mark.Label(code.id(), code.role(), code.start().plus((code.width() - width) / 2, 0.33 * (size - code.lettering().size())), code.text(),
                new TextStyle(size, code.lettering().weight(), code.lettering().colour()), width, code.halo());
    }
}
