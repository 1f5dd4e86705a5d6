package samenspel.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.storage.NetworkFile;

/// Whoever changes the generator, the layout or the file format writes the samples anew:
/// `mvn -q test-compile exec:exec@samples`.
class SamplesAreMadeByTheGeneratorTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void the_committed_file_is_what_the_generator_makes(int number) throws IOException {
        assertEquals(NetworkFile.write(SampleNetworks.document(number)), Files.readString(Sample.file(number)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void two_runs_make_the_same_network(int number) {
        assertEquals(SampleNetworks.make(number), SampleNetworks.make(number));
    }
}
