package samenspel.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import samenspel.diagram.Colour;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.ExportAction;
import samenspel.session.FileAction;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.Update;
import samenspel.storage.NetworkFile;
import samenspel.storage.disk.FileDigest;
import samenspel.study.Document;
import samenspel.study.edit.Edit;
import samenspel.study.edit.Entering;
import samenspel.text.Language;
import samenspel.work.Worker;
import samenspel.work.reading.EffectReader;

/// The program as people use it, with a hand that changes, saves and exports by chance until it is killed. After every
/// change one line goes to a file: when it was, and the digest of the study then.
public final class ScriptedSession {
    private static final Duration BETWEEN = Duration.millis(40);

    private final Session session;
    private final Path folder;
    private final OutputStream trace;
    private final Random random;
    private Optional<Document> traced = Optional.empty();

    private ScriptedSession(Session session, Path folder, long seed) throws IOException {
        this.session = session;
        this.folder = folder;
        this.random = new Random(seed);
        this.trace = Files.newOutputStream(folder.resolve("trace"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /// @param arguments the study's file, and a seed
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        Worker worker = Worker.answering(Platform::runLater);
        DrawnLayersCache cache = new DrawnLayersCache();
        StartRequest opening = new StartRequest(cache, new EffectReader(cache), Optional.of(file));
        Platform.startup(() -> {
            App app = App.ofUsers(new Stage(), opening, worker);
            app.showWhenReady();
            begin(app.session(), file.getParent(), Long.parseLong(arguments[1]));
        });
    }

    /// A hand for somebody else's clock.
    static ScriptedSession of(Session session, Path folder) {
        try {
            return new ScriptedSession(session, folder, 1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void begin(Session session, Path folder, long seed) {
        try {
            ScriptedSession scripted = new ScriptedSession(session, folder, seed);
            Timeline hand = new Timeline(new KeyFrame(BETWEEN, _ -> scripted.next()));
            hand.setCycleCount(Timeline.INDEFINITE);
            hand.play();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void next() {
        State state = session.state();
        if (state.document().isPresent()) {
            int chance = random.nextInt(20);
            if (chance < 18 || state.work().isEmpty()) {
                Action action = chance < 18 ? change(state.document().get(), chance) : random.nextBoolean() ? new FileAction.Save() : export();
                // Before it is done: what was done and is not in the trace would be a state that nobody knows.
                Update.apply(state, action).state().document().ifPresent(this::trace);
                session.dispatch(action);
            }
        }
    }

    private Action change(Document document, int chance) {
        List<OrganisationId> all = document.network().organisations().stream().map(one -> one.id()).toList();
        OrganisationId one = all.get(random.nextInt(all.size()));
        return switch (chance) {
            case 0, 1 -> new Action.Undo();
            case 2 -> new Action.Redo();
            case 3 -> new Action.PaintSector(document.network().sectors().getFirst().id(), Colour.of(String.format(Locale.ROOT, "#%06x", random.nextInt(1 << 24))));
            case 4 -> new Action.UnpinAll();
            case 5 -> all.size() > 20 ? new Action.ByHand(new Edit.Remove(one), new Entering(LocalDate.EPOCH, "", Language.EN)) : new Action.Undo();
            default -> new Action.Move(new LinkedHashMap<>(Map.of(one, new Point(random.nextInt(900), random.nextInt(900)))), Map.of(),
                    "drag " + random.nextInt());
        };
    }

    private Action export() {
        return new ExportAction.SaveOther("gexf", folder.resolve("export.gexf"));
    }

    private void trace(Document document) {
        if (!traced.equals(Optional.of(document))) {
            traced = Optional.of(document);
            String line = System.currentTimeMillis() + " " + FileDigest.of(NetworkFile.write(document).getBytes(StandardCharsets.UTF_8)) + "\n";
            try {
                trace.write(line.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
