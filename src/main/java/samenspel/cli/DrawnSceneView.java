package samenspel.cli;

import java.nio.file.Path;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.NamesOption;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Terminal;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.diagram.view.page.ViewOutcome;
import samenspel.session.request.PictureRequest;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.findings.LiveWords;
import samenspel.study.story.Scene;
import samenspel.study.story.SceneView;
import samenspel.work.files.PictureFile;

/// A scene that shows a view of the study, as a file.
///
/// @param asked the page, without the scene's words
record DrawnSceneView(Document document, Scene scene, PictureRequest asked, Terminal terminal) {

    int write(ParseResult call, Path output) throws Stop {
        ViewRequest shown = of(document, call);
        PictureRequest request = asked.over(FigureWords.NONE.withTitle(DrawVerb.title(scene, document, terminal)));
        NameMode names = shown.view().hasOrganisations() ? shown.names() : NameMode.NONE;
        NamesOption.Going going = NamesOption.going(document, names, request.isWritten() || shown.isWritten(), call, terminal);
        ViewRequest leaving = going.masked() ? of(going.document(), call).unwritten() : shown;
        PictureRequest page = going.masked() ? request.unwritten() : request;
        LiveWords words = going.document().storyWords(names, terminal.texts().language());
        DrawVerb.unsaid(words, page.page(), terminal);
        switch (ViewFigures.of(leaving, words.in(page.page()))) {
            case ViewOutcome.Absent absent -> throw Stop.cannot(absent.why());
            case ViewOutcome.Drawn drawn -> DrawVerb.written(PictureFile.of(drawn.diagram(), page, output), going, terminal);
        }
        return 0;
    }

    private ViewRequest of(Document from, ParseResult call) {
        SceneView view = scene.sight().among(from.network()).view().orElseThrow();
        ViewRequest usual = Drawing.study(from, view, terminal.texts().language());
        return call.hasMatchedOption(NamesOption.OPTION) ? usual.called(call.matchedOptionValue(NamesOption.OPTION, usual.names())) : usual;
    }
}
