package samenspel.study;

import samenspel.diagram.multiples.Multiple;
import samenspel.diagram.picture.Depiction;

/// What is put on a page.
public sealed interface Drawing {

    /// One picture.
    record One(Depiction depiction) implements Drawing {
    }

    /// Several pictures of one network beside each other.
    record Many(Multiple multiple) implements Drawing {
    }
}
