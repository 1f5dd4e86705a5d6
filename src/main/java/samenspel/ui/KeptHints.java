package samenspel.ui;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.storage.window.GoneHints;
import samenspel.ui.over.Hint;
import samenspel.ui.over.HintMemory;
import samenspel.work.Worker;

/// Keeps in the program's own folder which hints have gone.
final class KeptHints implements HintMemory {
    private final GoneHints file;
    private final Worker worker;
    private final Set<Hint> gone;

    KeptHints(GoneHints file, Worker worker) {
        this.file = file;
        this.worker = worker;
        Set<String> words = file.read();
        this.gone = Stream.of(Hint.values()).filter(hint -> words.contains(hint.id())).collect(Collectors.toCollection(() -> EnumSet.noneOf(Hint.class)));
    }

    @Override
    public Set<Hint> gone() {
        return gone;
    }

    @Override
    public void forget(Hint hint) {
        if (gone.add(hint)) {
            Set<String> words = gone.stream().map(Hint::id).collect(Collectors.toSet());
            worker.begin(_ -> file.write(words));
        }
    }
}
