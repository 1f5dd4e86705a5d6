package samenspel.work.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.layout.Arrangement;
import samenspel.layout.LayoutOptions;
import samenspel.layout.Layouts;
import samenspel.layout.Placement;
import samenspel.layout.plain.PlainSettings;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.Notice;
import samenspel.session.NumberAction;
import samenspel.session.disk.DocumentOrigin;
import samenspel.storage.NetworkFile;
import samenspel.storage.disk.DeviceFile;
import samenspel.storage.disk.FileDigest;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Texts;
import samenspel.text.account.Reading;
import samenspel.text.account.Repairs;
import samenspel.text.account.Tally;
import samenspel.work.Watch;

/// Reads networks' files and those of other programs, and says in words what was read. A network's file can be begun
/// before it is asked for, while the window is still being made.
public final class EffectReader {
    private final DrawnLayersCache drawnLayersCache;
    private final RememberedImports imports = new RememberedImports();
    private final Map<Path, Begun> begun = new ConcurrentHashMap<>();

    /// What is being read before anybody asked, and who will watch it.
    private record Begun(CompletableFuture<Digested> reading, Watch watch) {
    }

    /// What was read, and the digest of the file just before: what somebody writes meanwhile counts as written after.
    private record Digested(Optional<String> digest, Reading<Document> reading) {
    }

    /// @param drawnLayersCache where the first one of what is read is worked out, too dear for the window's thread
    public EffectReader(DrawnLayersCache drawnLayersCache) {
        this.drawnLayersCache = drawnLayersCache;
    }

    /// Begins to read in the background. The next [#read] of this file takes what has been read; later
    /// ones read anew.
    public CompletableFuture<Reading<Document>> begin(Path file, Executor background) {
        return begun.computeIfAbsent(file, path -> {
            Watch watch = new Watch();
            return new Begun(CompletableFuture.supplyAsync(() -> reading(path, watch), background), watch);
        }).reading.thenApply(Digested::reading);
    }

    /// The action that follows: what was read, why there is none, or the question what files are.
    ///
    /// @throws CancellationException when the watch is cancelled
    public Action read(Effect.FromFiles wish, Texts texts, Watch watch) {
        Optional<Path> pipe = files(wish).stream().filter(DeviceFile::isReadOnce).findFirst();
        return pipe.<Action>map(file -> unread(file, texts, wish.ticket())).orElseGet(() -> asked(wish, texts, watch));
    }

    private static List<Path> files(Effect.FromFiles wish) {
        return switch (wish) {
            case Effect.ReadFile wanted -> List.of(wanted.file());
            case Effect.ReadTogether together -> together.files();
            case Effect.ReadImport decided -> decided.files();
            case Effect.ReadSample _ -> List.of();
            case Effect.ReadBeside beside -> List.of(beside.file());
            case Effect.ReadLook look -> List.of(look.file());
        };
    }

    /// Somebody who opens a window has nobody at the other end of a pipe, and it might be waited for without end.
    private static Action unread(Path pipe, Texts texts, long ticket) {
        return new Action.Ended(new Notice(true, "notice.refused", List.of(String.valueOf(pipe.getFileName())), List.of(texts.get("notice.pipe"))), ticket);
    }

    private Action asked(Effect.FromFiles wish, Texts texts, Watch watch) {
        return switch (wish) {
            case Effect.ReadFile wanted -> read(wanted, texts, watch);
            case Effect.ReadTogether together -> together(together, texts, watch);
            case Effect.ReadImport(var files, long ticket) -> decided(files, texts, ticket, watch);
            case Effect.ReadSample(String name, long ticket) -> new Action.Opened(Samples.open(name), Path.of(name), true, List.of(), ticket);
            case Effect.ReadBeside(var file, long ticket) -> beside(file, texts, ticket, watch);
            case Effect.ReadLook look -> LookReader.read(look, texts);
        };
    }

    private Action read(Effect.ReadFile wish, Texts texts, Watch watch) {
        return NetworkFile.isOwn(wish.file()) ? own(wish.file(), texts, wish.ticket(), watch)
                : together(new Effect.ReadTogether(List.of(wish.file()), Optional.empty(), Repairs.NONE, false, wish.byHand(), wish.ticket()), texts, watch);
    }

    private Action own(Path file, Texts texts, long ticket, Watch watch) {
        Begun early = begun.remove(file);
        if (early != null) {
            early.watch.passTo(watch);
        }
        Digested digested = early == null ? reading(file, watch) : early.reading.join();
        Reading<Document> reading = digested.reading;
        List<String> details = reading.problems().stream().map(problem -> problem.in(texts)).toList();
        Optional<DocumentOrigin> origin = Optional.of(new DocumentOrigin(List.of(), Optional.empty(), Repairs.NONE, reading.account().with(Tally.NONE),
                reading.isRefused() && ConfidentialMark.isOn(List.of(file), reading.account())));
        reading.value().ifPresent(document -> firstLayers(document.network(), watch));
        return reading.value()
                .<Action>map(document -> new Action.Opened(document, file, false, details, origin, digested.digest, ticket))
                .orElseGet(() -> new Action.Ended(new Notice(true, "notice.refused", List.of(file.getFileName().toString()), details,
                        List.of(new Notice.Offer("offer.report", new Action.ShowReport(origin.orElseThrow())))), ticket));
    }

    /// A network's own file, to be compared with another's.
    private static Action beside(Path file, Texts texts, long ticket, Watch watch) {
        Reading<Document> reading = reading(file, watch).reading;
        List<String> details = ConfidentialMark.isOn(List.of(file), reading.account()) ? List.of() : reading.problems().stream().map(problem -> problem.in(texts)).toList();
        return reading.value().<Action>map(document -> new NumberAction.ReadBeside(document.network(), ticket))
                .orElseGet(() -> new Action.Ended(new Notice(true, "notice.refused", List.of(file.getFileName().toString()), details), ticket));
    }

    /// Files of other programs as one network.
    private Action together(Effect.ReadTogether wish, Texts texts, Watch watch) {
        Optional<Path> own = wish.files().size() < 2 ? Optional.empty() : wish.files().stream().filter(NetworkFile::isOwn).findFirst();
        if (own.isPresent()) {
            return new Action.Ended(new Notice(true, "notice.own-alone", List.of(own.get().getFileName().toString()), List.of(), List.of()), wish.ticket());
        }
        return drawn(new ImportedFiles(wish, imports, texts, watch).read(network -> laidOut(network, watch)), watch);
    }

    /// The same as was decided when the files were looked at.
    private Action decided(List<Path> files, Texts texts, long ticket, Watch watch) {
        ImportedFiles foreign = new ImportedFiles(new Effect.ReadTogether(files, Optional.empty(), ticket), imports, texts, watch);
        return drawn(foreign.readDecided(network -> laidOut(network, watch)), watch);
    }

    private Action drawn(Action action, Watch watch) {
        if (action instanceof Action.Imported imported) {
            firstLayers(imported.document().network(), watch);
        }
        return action;
    }

    /// What was decided about files when they were looked at.
    public RememberedImports imports() {
        return imports;
    }

    private void firstLayers(Network network, Watch watch) {
        watch.turn("work.draw");
        drawnLayersCache.of(network, View.opening(network).seen().lens());
    }

    private static Digested reading(Path file, Watch watch) {
        Optional<String> digest = FileDigest.of(file);
        return new Digested(digest, FileNotes.said(file, NetworkFile.read(file, network -> laidOut(network, watch), watch)));
    }

    /// Where several starts are worth it, the first is shown and the session asks for the best.
    private static Placement laidOut(Network network, Watch watch) {
        watch.turn("work.layout");
        if (network.organisations().size() <= PlainSettings.SMALL) {
            return Layouts.first(network, Layouts.USUAL_SEED);
        }
        return Layouts.arrange(network, new Arrangement.Stress(), LayoutOptions.PLAIN, Optional.empty(), Layouts.USUAL_SEED, watch);
    }
}
