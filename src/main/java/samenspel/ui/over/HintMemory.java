package samenspel.ui.over;

import java.util.Set;

/// Which hints have gone, from one start of the program to the next.
public interface HintMemory {

    Set<Hint> gone();

    void forget(Hint hint);
}
