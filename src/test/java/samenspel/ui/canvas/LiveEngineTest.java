package samenspel.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.settings.Settings;
import samenspel.session.settings.Theme;
import samenspel.storage.PlacesInRows;
import samenspel.study.Document;
import samenspel.text.Language;
import samenspel.work.Worker;

/// Work waits until the test does it.
class LiveEngineTest {
    private static final Document SAMPLE = PlacesInRows.read(Path.of("samples/network-3.samenspel.json")).value().orElseThrow();
    private static final OrganisationId HELD = SAMPLE.placement().at().keySet().iterator().next();
    private static final SequencedMap<OrganisationId, Point> ELSEWHERE = new LinkedHashMap<>(Map.of(HELD, new Point(300, 300)));

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Session session = new Session(State.starting(new Settings(Language.EN, Theme.LIGHT, false)), _ -> {
    });
    private final LiveEngine engine = new LiveEngine(session, new Worker(work::add, Runnable::run));

    @BeforeEach
    void open_and_switch_live_on() throws Exception {
        FxToolkit.registerPrimaryStage();
        session.dispatch(new Action.OpenSample("x"));
        session.dispatch(new Action.Opened(SAMPLE, Path.of("x"), true, List.of(), session.state().work().orElseThrow().ticket()));
        session.dispatch(new Action.Live(true));
    }

    @Test
    void who_drags_before_the_layout_is_ready_does_not_wait_for_it() throws Exception {
        Placement moved = window(() -> {
            engine.drag("drag").hold(ELSEWHERE);
            return session.state().placement();
        });
        assertEquals(new Point(300, 300), moved.at().get(HELD));
        assertEquals(without(SAMPLE.placement()), without(moved));
    }

    @Test
    void partners_follow_as_soon_as_the_layout_is_ready() throws Exception {
        window(() -> {
            engine.drag("drag").hold(ELSEWHERE);
            work.remove().run();
            return null;
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !without(SAMPLE.placement()).equals(without(window(() -> session.state().placement()))));
    }

    private static Map<OrganisationId, Point> without(Placement placement) {
        Map<OrganisationId, Point> others = new LinkedHashMap<>(placement.at());
        others.remove(HELD);
        return others;
    }

    private static <T> T window(Callable<T> deed) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, deed);
    }
}
