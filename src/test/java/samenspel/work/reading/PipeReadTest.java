package samenspel.work.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.work.Watch;

/// What comes through a pipe is read once, as a file is; a window does not wait for it.
@DisabledOnOs(OS.WINDOWS)
class PipeReadTest {
    private static final String TIES = "from,to,layer\nAlfa,Bravo,contract\nBravo,Charlie,contract\n";
    private static final String TWICE = "{\"format\": \"samenspel\", \"version\": 1, \"profile\": {\"name\": \"N\"}, \"organisations\": [{\"id\": \"jansen\"}, {\"id\": \"jansen\"}]}";

    @TempDir
    private Path folder;

    private Path pipe(String name) throws Exception {
        Path pipe = folder.resolve(name);
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        return pipe;
    }

    private <T> T through(Path pipe, String text, Supplier<T> reading) {
        CompletableFuture<Void> written = CompletableFuture.runAsync(() -> {
            try {
                Files.writeString(pipe, text);
            } catch (java.io.IOException unread) {
                throw new java.io.UncheckedIOException(unread);
            }
        });
        T read = reading.get();
        written.join();
        return read;
    }

    @Test
    void a_table_through_a_pipe_is_read_as_a_file_is() throws Exception {
        Path pipe = pipe("63");
        OpenedStudy piped = through(pipe, TIES, () -> OpenedStudy.of(pipe));
        OpenedStudy file = OpenedStudy.of(Files.writeString(folder.resolve("file"), TIES));
        assertEquals(List.of(file.format(), 3), List.of(piped.format(), piped.reading().value().orElseThrow().network().organisations().size()));
    }

    @Test
    void a_study_that_is_refused_through_a_pipe_may_be_confidential() throws Exception {
        Path pipe = pipe("a.samenspel.json");
        OpenedStudy refused = through(pipe, TWICE, () -> OpenedStudy.of(pipe));
        assertEquals(OpenedStudy.OWN, refused.format());
        assertTrue(refused.isConfidential(List.of(pipe)));
        assertFalse(OpenedStudy.of(Files.writeString(folder.resolve("b.samenspel.json"), TWICE)).isConfidential(List.of(folder.resolve("b.samenspel.json"))));
    }

    @Test
    void a_pipe_into_which_nobody_writes_does_not_keep_a_window_waiting() throws Exception {
        Path pipe = pipe("a.samenspel.json");
        EffectReader reader = new EffectReader(new DrawnLayersCache());
        List<Effect.FromFiles> wishes = List.of(new Effect.ReadFile(pipe, 1), new Effect.ReadTogether(List.of(Path.of("a.csv"), pipe), Optional.empty(), 1), new Effect.ReadImport(List.of(pipe), 1));
        for (Effect.FromFiles wish : wishes) {
            Action.Ended ended = assertTimeout(Duration.ofSeconds(20), () -> (Action.Ended) reader.read(wish, Texts.in(Language.EN), new Watch()));
            assertEquals(List.of("notice.refused", List.of(Texts.in(Language.EN).get("notice.pipe"))), List.of(ended.notice().key(), ended.notice().details()));
        }
    }
}
