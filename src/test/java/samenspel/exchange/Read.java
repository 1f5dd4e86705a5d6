package samenspel.exchange;

import java.nio.file.Path;
import samenspel.exchange.harvest.Harvest;
import samenspel.exchange.harvest.Manner;
import samenspel.text.account.Reading;

/// Files that are opened and read at once.
public final class Read {
    private Read() {
    }

    public static Reading<Harvest> of(Path file) {
        return OpenedFile.of(file, Manner.USUAL).read(Manner.USUAL);
    }

    public static Reading<Harvest> of(String name, byte[] bytes) {
        return of(name, bytes, Manner.USUAL);
    }

    public static Reading<Harvest> of(String name, byte[] bytes, Manner manner) {
        return OpenedFile.of(name, bytes, manner).read(manner);
    }
}
