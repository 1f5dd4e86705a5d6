package samenspel.render.pdf;

import java.io.IOException;
import java.util.List;
import samenspel.diagram.Mark;
import samenspel.diagram.Mark.Area;
import samenspel.diagram.Mark.Disc;
import samenspel.diagram.Mark.Group;
import samenspel.diagram.Mark.Label;
import samenspel.diagram.Mark.Outline;
import samenspel.diagram.Mark.Ring;
import samenspel.diagram.Mark.Stroke;
import samenspel.render.StrokeShape;
import samenspel.render.StrokeShape.Arrow;

/// Each kind of mark as operators of the page.
final class PdfMarks {
    private final PageContent ink;
    private final PdfText letters;

    PdfMarks(PageContent ink, PdfText letters) {
        this.ink = ink;
        this.letters = letters;
    }

    /// Draws in order, all as one.
    void all(List<Mark> marks) throws IOException {
        for (Mark mark : marks) {
            draw(mark);
        }
    }

    /// Draws in order; marks of one part of the page that follow each other are one piece of it.
    void draw(List<Mark> marks, PdfTags tags) throws IOException {
        PdfTags.Part open = null;
        for (Mark mark : marks) {
            PdfTags.Part part = PdfTags.Part.of(mark.role());
            if (part != open) {
                if (open != null) {
                    ink.end();
                }
                ink.begin(part.tag(), tags.next(part));
                open = part;
            }
            draw(mark);
        }
        if (open != null) {
            ink.end();
        }
    }

    private void draw(Mark mark) throws IOException {
        switch (mark) {
            case Disc disc -> disc(disc);
            case Ring ring -> ring(ring);
            case Stroke stroke -> stroke(stroke);
            case Area area -> area(area);
            case Outline outline -> outline(outline);
            case Label label -> letters.write(label, ink);
            case Group group -> group(group);
        }
    }

    private void disc(Disc disc) throws IOException {
        ink.fill(disc.fill());
        ink.circle(disc.centre(), disc.radius());
        ink.out().fill();
        ink.pen(disc.outline());
        ink.circle(disc.centre(), disc.radius());
        ink.out().stroke();
    }

    private void ring(Ring ring) throws IOException {
        ink.pen(ring.pen());
        ink.circle(ring.centre(), ring.radius());
        ink.out().stroke();
    }

    private void stroke(Stroke stroke) throws IOException {
        StrokeShape shape = StrokeShape.of(stroke);
        ink.pen(stroke.pen());
        ink.line(shape.from(), shape.to());
        ink.out().stroke();
        if (!shape.heads().isEmpty()) {
            ink.fill(stroke.pen().colour());
            for (Arrow head : shape.heads()) {
                ink.triangle(head.tip(), head.left(), head.right());
            }
            ink.out().fill();
        }
    }

    private void area(Area area) throws IOException {
        if (area.fill().isPresent()) {
            ink.fill(area.fill().get());
            ink.box(area.box(), area.cornerRadius());
            ink.out().fill();
        }
        if (area.outline().isPresent()) {
            ink.pen(area.outline().get());
            ink.box(area.box(), area.cornerRadius());
            ink.out().stroke();
        }
    }

    private void outline(Outline outline) throws IOException {
        if (outline.fill().isPresent()) {
            ink.fill(outline.fill().get());
            ink.outline(outline);
            ink.out().fill();
        }
        if (outline.pen().isPresent()) {
            ink.pen(outline.pen().get());
            ink.outline(outline);
            ink.out().stroke();
        }
    }

    private void group(Group group) throws IOException {
        all(group.marks());
    }
}
