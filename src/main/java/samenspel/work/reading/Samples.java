package samenspel.work.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import samenspel.layout.Layouts;
import samenspel.storage.NetworkFile;
import samenspel.study.Document;
import samenspel.text.account.Reading;

/// The sample networks that come with the program.
public final class Samples {
    public static final List<String> NAMES = List.of("network-1.samenspel.json", "network-2.samenspel.json", "network-3.samenspel.json");

    private Samples() {
    }

    public static Document open(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/samenspel/samples/" + name)) {
            Reading<Document> reading = NetworkFile.parse(name, in.readAllBytes(), network -> Layouts.of(network, Layouts.USUAL_SEED));
            return reading.value().orElseThrow(() -> new IllegalStateException("the sample " + name + " cannot be read"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
