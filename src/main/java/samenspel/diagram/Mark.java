package samenspel.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;

/// One thing drawn. The family is closed: a renderer that forgets one does not compile.
public sealed interface Mark {

    MarkId id();

    MarkRole role();

    /// The organisation it stands for, if it does.
    default Optional<OrganisationId> organisation() {
        return role() == MarkRole.ORGANISATION ? id().organisation() : Optional.empty();
    }

    /// What it is, for readers who point at it or cannot see it; may be empty.
    default String title() {
        return "";
    }

    /// The texts in it, in drawing order.
    default Stream<Label> labels() {
        return switch (this) {
            case Label label -> Stream.of(label);
            case Group group -> group.marks().stream().flatMap(Mark::labels);
            default -> Stream.empty();
        };
    }

    /// The smallest box that holds everything drawn, line widths and halos included.
    Box bounds();

    /// A filled circle with an outline.
    ///
    /// @param title what it is, for readers who point at it or cannot see it; may be empty
    record Disc(MarkId id, MarkRole role, String title, Point centre, double radius, Colour fill, Pen outline) implements Mark {
        @Override
        public Box bounds() {
            return Box.around(centre, radius + outline.width() / 2);
        }
    }

    /// A circle that is not filled.
    record Ring(MarkId id, MarkRole role, Point centre, double radius, Pen pen) implements Mark {
        @Override
        public Box bounds() {
            return Box.around(centre, radius + pen.width() / 2);
        }
    }

    /// A straight line.
    ///
    /// @param tail  what stands at `from`
    /// @param head  what stands at `to`
    /// @param joins what it joins; empty for a line that is no tie
    record Stroke(MarkId id, MarkRole role, String title, Point from, Point to, Pen pen, ArrowHead tail, ArrowHead head, Optional<LineEnds> joins)
            implements Mark {
        /// A line that joins nothing.
        public Stroke(MarkId id, MarkRole role, String title, Point from, Point to, Pen pen, ArrowHead tail, ArrowHead head) {
            this(id, role, title, from, to, pen, tail, head, Optional.empty());
        }

        /// Length of an arrow head in widths of its line.
        public static final double HEAD_LENGTH = 6;

        /// How far an arrow head reaches along the line.
        public double headLength() {
            return HEAD_LENGTH * pen.width();
        }

        @Override
        public Box bounds() {
            double side = Math.max(pen.width() / 2, tail == ArrowHead.NONE && head == ArrowHead.NONE ? 0 : headLength() / 3);
            return new Box(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()),
                    Math.abs(from.x() - to.x()), Math.abs(from.y() - to.y())).grown(side);
        }
    }

    /// A filled rectangle with rounded corners.
    ///
    /// @param fill    empty when only the outline is drawn
    /// @param outline empty when only the fill is drawn
    record Area(MarkId id, MarkRole role, Box box, double cornerRadius, Optional<Colour> fill, Optional<Pen> outline) implements Mark {
        @Override
        public Box bounds() {
            return box.grown(outline.map(Pen::width).orElse(0.0) / 2);
        }
    }

    /// A closed line of curves.
    ///
    /// @param curves in order; the first starts where the last one ends
    /// @param fill   empty when only the line is drawn
    /// @param pen    empty when only the fill is drawn
    record Outline(MarkId id, MarkRole role, String title, List<Curve> curves, Optional<Colour> fill, Optional<Pen> pen) implements Mark {
        public Outline {
            curves = List.copyOf(curves);
        }

        /// Where the first curve starts.
        public Point start() {
            return curves.getLast().to();
        }

        /// Its corners when it is drawn with straight pieces.
        public List<Point> flat() {
            List<Point> points = new ArrayList<>();
            for (Curve curve : curves) {
                points.addAll(List.of(curve.flat(points.isEmpty() ? start() : points.getLast())));
            }
            return points;
        }

        /// The box of the line itself, whatever its width.
        public Box box() {
            return flat().stream().map(point -> Box.around(point, 0)).reduce(Box::union).orElseThrow();
        }

        @Override
        public Box bounds() {
            return box().grown(pen.map(Pen::width).orElse(0.0) / 2);
        }
    }

    /// One line of text.
    ///
    /// @param start the left end of its baseline
    /// @param width the advance of the text in the bundled typeface ([Typeface#width])
    /// @param halo  drawn under the letters, [#haloWidth] wide on every side; empty for none
    record Label(MarkId id, MarkRole role, Point start, String text, TextStyle lettering, double width, Optional<Colour> halo)
            implements Mark {
        /// In font sizes. A wider one would cut the lines it crosses so that they look dashed.
        private static final double HALO = 0.1;

        /// In page units; 0 without a halo.
        public double haloWidth() {
            return halo.isPresent() ? HALO * lettering.size() : 0;
        }

        /// The box of the letters without their halo.
        public Box letters() {
            double size = lettering.size();
            return new Box(start.x(), start.y() - Typeface.ASCENT * size, width, (Typeface.ASCENT + Typeface.DESCENT) * size);
        }

        @Override
        public Box bounds() {
            return letters().grown(haloWidth());
        }
    }

    /// Marks that belong together and are named as one; drawn in order.
    record Group(MarkId id, MarkRole role, String title, List<Mark> marks) implements Mark {
        public Group {
            marks = List.copyOf(marks);
        }

        @Override
        public Box bounds() {
            return marks.stream().map(Mark::bounds).reduce(Box::union).orElse(new Box(0, 0, 0, 0));
        }
    }
}
