package samenspel.work.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.session.browser.BrowserPages;
import samenspel.diagram.browser.BrowserPage;
import samenspel.exchange.write.ExportFormat;
import samenspel.layout.solve.Progress;
import samenspel.render.raster.Pixels;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.ExportAction;
import samenspel.session.Notice;
import samenspel.storage.disk.CannotSave;
import samenspel.study.Drawings;
import samenspel.study.numbers.NumberTable;
import samenspel.study.numbers.QuotedWords;
import samenspel.text.Texts;
import samenspel.work.gate.Gate;

/// Writes the files a session wants written, and answers with the result.
public final class EffectWriter {
    private final Drawings drawings;
    private final EarlierStates earlier;

    /// @param earlier where states of studies' files are kept
    public EffectWriter(Drawings drawings, EarlierStates earlier) {
        this.drawings = drawings;
        this.earlier = earlier;
    }

    /// The action that follows. May be called from any thread; takes as long as the file.
    public Action write(Effect.Writing wish, Texts texts, Progress progress) {
        try {
            return switch (wish) {
                case Effect.WriteFile own -> new StudyFile(own, earlier).save();
                case Effect.WriteLook look -> {
                    OwnFiles.save(look.look(), look.extras(), look.network(), look.file());
                    yield ended("notice.look-saved", String.valueOf(look.file().getFileName()), look);
                }
                case Effect.WriteTemplate template -> {
                    TableFile.writeTemplate(template.language(), template.file());
                    yield ended("notice.template", template.file(), template);
                }
                case Effect.WriteAnonymous copy -> new ExportAction.AnonymousSaved(copy.file(),
                        AnonymousFile.write(copy.document(), copy.request(), copy.original(), copy.file(), texts), copy.ticket());
                case Effect.WriteReport report -> write(report, texts);
                case Effect.WriteTable table -> write(table);
                case Effect.WriteOther other -> write(other);
                case Effect.WritePicture picture -> write(picture, progress);
                case Effect.WriteFilm film -> write(film, progress);
                case Effect.WritePage page -> write(page, progress);
                case Effect.WriteSeries series -> write(series, texts, progress);
            };
        } catch (CannotSave failure) {
            List<Notice.Offer> offers = wish instanceof Effect.WriteFile ? StudyFile.AFTER_FAILURE : List.of();
            return new Action.Ended(new Notice(true, failure.key(), failure.arguments(), List.of(), offers), wish.ticket());
        }
    }

    private static Action write(Effect.WriteReport report, Texts texts) throws CannotSave {
        TableFile.writeCsv(report.report(), texts.language(), report.file(), Gate.of(report));
        return ended("notice.report", report.file(), report);
    }

    private static Action write(Effect.WriteTable table) throws CannotSave {
        switch (table.table()) {
            case NumberTable rows -> TableFile.write(rows.sheet(table.language()), table.language(), table.file(), Gate.of(table));
            case QuotedWords words -> TableFile.writeText(words.words(table.language()), table.file(), Gate.of(table));
        }
        return ended(table.table() instanceof NumberTable ? "notice.table" : "notice.words", table.file(), table);
    }

    private static Action write(Effect.WriteOther other) throws CannotSave {
        new OtherFile(other.document(), ExportFormat.ofWord(other.format()).orElseThrow(), true).write(other.language(), other.file(), Gate.of(other));
        return ended("notice.other", other.file(), other);
    }

    private Action write(Effect.WritePicture picture, Progress progress) throws CannotSave {
        PictureFile file = PictureFile.of(drawings.of(picture.drawing(), picture.request().page()), picture.request(), picture.file());
        if (file.isTooLarge()) {
            return new Action.Ended(Notice.bad("notice.picture-too-large", Pixels.MOST / 1_000_000), picture.ticket());
        }
        return file.write(Gate.of(picture), progress) ? ended("notice.picture", picture.file(), picture) : cancelled(picture);
    }

    private static Action write(Effect.WriteFilm film, Progress progress) throws CannotSave {
        return FilmFile.write(film.film(), film.file(), Gate.of(film), progress)
                ? ended("notice.film", film.file(), film) : cancelled(film);
    }

    private static Action write(Effect.WritePage page, Progress progress) throws CannotSave {
        Optional<BrowserPage> made = BrowserPages.of(page.handed(), page.seen(), page.language(), progress);
        if (made.isEmpty()) {
            return cancelled(page);
        }
        BrowserFile.write(made.get(), page.file(), Gate.of(page));
        return ended("notice.page", page.file(), page);
    }

    private static Action ended(String key, Object written, Effect.Writing wish) {
        return new Action.Ended(Notice.good(key, written.toString()), wish.ticket());
    }

    private static Action cancelled(Effect.Writing wish) {
        return new Action.Ended(Notice.good("notice.cancelled"), wish.ticket());
    }

    /// When the work was cancelled, nobody waits for it any more, but somebody should know.
    private static Action write(Effect.WriteSeries series, Texts texts, Progress progress) throws CannotSave {
        List<String> missing = new ArrayList<>(series.plan().missing().stream().map(one -> one.words(texts)).toList());
        int made = new SeriesFiles(series.document(), series.asked(), texts).write(series.plan(), series.folder(), Gate.of(series), new SeriesFiles.Listener() {
            @Override
            public void made(Path file, int done) {
                // counted at the end
            }

            @Override
            public void missing(String why) {
                missing.add(why);
            }
        }, progress);
        int wanted = series.plan().figures().size();
        return progress.isCancelled() ? new Action.Notify(Notice.good("notice.series-cancelled", made, wanted, series.folder().toString()))
                : new ExportAction.SeriesSaved(series.folder(), made, wanted + series.plan().missing().size(), missing, series.ticket());
    }
}
