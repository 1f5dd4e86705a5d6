package samenspel.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.ChangeFrames;
import samenspel.diagram.figure.FigureSubject;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.Page;
import samenspel.diagram.motion.PlayingSpeed;
import samenspel.diagram.motion.Timeline;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.words.Findings;
import samenspel.network.Network;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.study.findings.LiveWords;
import samenspel.text.Language;

/// What a film shows.
///
/// @param view    how the document is looked at; its lens does not count
/// @param changes one after the other, each from the wave to which the one before leads; at least one
public record FilmContent(Document document, View view, List<Lens.Between> changes, Language language) {
    public FilmContent {
        changes = List.copyOf(changes);
    }

    /// The change looked at, or while one wave is that between the first and the last; empty with a single wave.
    public static Optional<FilmContent> of(Document document, View view, Language language) {
        return view.change(document.network()).map(change -> new FilmContent(document, view, List.of(change.in(Lens.Phase.COMPARED)), language));
    }

    /// The same from its first wave to its last by way of every wave between them.
    public FilmContent byEveryWave() {
        return new FilmContent(document, view, steps(document.network(), changes.getFirst().from(), changes.getLast().to()), language);
    }

    /// Through all waves of the network.
    public FilmContent ofAllWaves() {
        return new FilmContent(document, view, View.neighbours(document.network()), language);
    }

    /// Back in time if the second wave is the earlier one.
    private static List<Lens.Between> steps(Network network, WaveId from, WaveId to) {
        List<WaveId> waves = network.waves().stream().map(Wave::id).toList();
        int first = waves.indexOf(from);
        int last = waves.indexOf(to);
        List<WaveId> way = new ArrayList<>(waves.subList(Math.min(first, last), Math.max(first, last) + 1));
        if (first > last) {
            Collections.reverse(way);
        }
        return IntStream.range(1, way.size()).mapToObj(i -> new Lens.Between(way.get(i - 1), way.get(i))).toList();
    }

    /// How organisations are called in it.
    public NameMode names() {
        return view.seen().names();
    }

    /// The same with organisations called otherwise.
    public FilmContent called(NameMode names) {
        return new FilmContent(document, view.with(names), changes, language);
    }

    /// What is seen through a lens, such as a phase of one of the changes.
    public Depiction depict(Lens lens) {
        return view.depict(document, lens, view.emphasis(), language);
    }

    public Timeline timeline() {
        return document.timeline();
    }

    /// How long it takes, in seconds.
    public double length(PlayingSpeed playingSpeed) {
        return playingSpeed.length(timeline(), changes.size());
    }

    /// The change from its first wave to its last.
    private Depiction whole() {
        return depict(new Lens.Between(changes.getFirst().from(), changes.getLast().to()));
    }

    /// What stands out in that change and may be its title ([Findings]).
    public List<String> findings(DrawnLayersCache drawnLayersCache) {
        return Findings.of(whole(), drawnLayersCache);
    }

    /// By which it is known again: its title is that of a picture of the whole change.
    public FigureSubject subject() {
        return new Drawing.One(whole()).subject();
    }

    /// @param page in whose title what stands out is said, if it is to be found
    public ChangeFrames frames(DrawnLayersCache drawnLayersCache, Page page, PlayingSpeed playingSpeed) {
        Page format = LiveWords.of(whole()).in(page);
        FigureWords words = format.parts().words();
        Page worded = words.found() ? format.with(words.finding(findings(drawnLayersCache))) : format;
        return new ChangeFrames(drawnLayersCache, timeline(), changes, this::depict, worded, playingSpeed);
    }
}
