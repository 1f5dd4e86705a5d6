package samenspel.ui;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.FileAction;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.Perspective;
import samenspel.study.View;
import samenspel.work.Worker;
import samenspel.work.reading.EffectReader;

/// The program used by chance for an hour: looked at in every form, changed, saved, opened again. Once a minute what is in use
/// after a collection is printed; none of it may grow.
public final class Soak {
    private static final Duration BETWEEN = Duration.millis(250);
    private static final int A_ROUND = 240;

    private final Session session;
    private final Path file;
    private final ScriptedSession hand;
    private final Random random = new Random(1);
    private int done;

    private Soak(Session session, Path file, ScriptedSession hand) {
        this.session = session;
        this.file = file;
        this.hand = hand;
    }

    /// @param arguments the study's file, and how many minutes
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        int minutes = Integer.parseInt(arguments[1]);
        Worker worker = Worker.answering(Platform::runLater);
        DrawnLayersCache cache = new DrawnLayersCache();
        Platform.startup(() -> {
            App app = App.ofUsers(new Stage(), new StartRequest(cache, new EffectReader(cache), Optional.of(file)), worker);
            app.showWhenReady();
            Soak soak = new Soak(app.session(), file, ScriptedSession.of(app.session(), file.getParent()));
            repeat(BETWEEN, Animation.INDEFINITE, soak::next);
            repeat(Duration.minutes(1), minutes, Soak::measure).setOnFinished(_ -> System.exit(0));
        });
    }

    private static Timeline repeat(Duration between, int times, Runnable what) {
        Timeline timeline = new Timeline(new KeyFrame(between, _ -> what.run()));
        timeline.setCycleCount(times);
        timeline.play();
        return timeline;
    }

    private void next() {
        State state = session.state();
        if (state.document().isEmpty() || state.work().isPresent()) {
            return;
        }
        done++;
        if (done % A_ROUND == 0) {
            session.dispatch(new FileAction.Save());
        } else if (done % A_ROUND == 2) {
            session.dispatch(new Action.Open(file));
        } else if (random.nextBoolean()) {
            session.dispatch(look(state.document().get().network()));
        } else {
            hand.next();
        }
    }

    private Action look(Network network) {
        List<OrganisationId> all = network.organisations().stream().map(one -> one.id()).toList();
        return switch (random.nextInt(5)) {
            case 0 -> new Action.ShowAs(Perspective.values()[random.nextInt(Perspective.values().length)]);
            case 1 -> new Action.Show(View.lenses(network).get(random.nextInt(View.lenses(network).size())));
            case 2 -> new Action.Zoom(0.7 + random.nextDouble());
            case 3 -> new Action.Fit();
            default -> new Action.Select(Optional.of(all.get(random.nextInt(all.size()))));
        };
    }

    private static void measure() {
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 10;
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        long handles = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix ? unix.getOpenFileDescriptorCount() : -1;
        System.out.println(String.format(Locale.ROOT, "heap %,d KB, threads %d, handles %d, windows %d", heap, threads, handles, Window.getWindows().size()));
    }
}
