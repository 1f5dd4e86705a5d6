package samenspel.session.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.change.Fate;
import samenspel.diagram.seen.Around;
import samenspel.diagram.seen.Filter;
import samenspel.network.Organisation;
import samenspel.session.Action;
import samenspel.session.PictureAction;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.study.OrganisationSearch;
import samenspel.text.Folding;
import samenspel.text.Language;
import samenspel.text.Texts;

/// Finds what became of somebody's ties by words such as "lost cjg", in every language of the program: choosing it draws these ties alone.
record ChangeSearch(State state) {
    /// Fewer letters begin too many words.
    private static final int LEAST_LETTERS = 3;

    /// None without a second wave, or where no word is of a change.
    Stream<FoundThing> of(String typed) {
        List<String> words = Stream.of(typed.strip().split("\\s+")).toList();
        return words.size() < 2 || !Command.CHANGE.isAvailable(state) ? Stream.empty() : words.stream().flatMap(word -> fate(word).stream().flatMap(fate -> of(fate, without(words, word))));
    }

    private static String without(List<String> words, String one) {
        return words.stream().filter(word -> !word.equals(one)).collect(Collectors.joining(" "));
    }

    /// Also where it has an ending more, such as "nieuwe".
    private static Optional<Fate> fate(String word) {
        String typed = Folding.fold(word);
        return Arrays.stream(Fate.values()).filter(_ -> typed.length() >= LEAST_LETTERS)
                .filter(fate -> Language.all().stream().map(language -> Folding.fold(Texts.in(language).get("fate." + fate))).anyMatch(name -> name.startsWith(typed) || typed.startsWith(name))).findFirst();
    }

    private Stream<FoundThing> of(Fate fate, String who) {
        return state.document().stream().flatMap(open -> OrganisationSearch.in(open.network(), who).stream()).map(one -> drawn(fate, one));
    }

    private FoundThing drawn(Fate fate, Organisation one) {
        Texts texts = Texts.in(state.settings().language());
        Filter filter = state.view().orElseThrow().seen().filter().around(Around.tiesOf(one.id())).onlyFates(List.of(fate));
        List<Action> actions = List.of(Command.CHANGE.action(state), new Action.Select(Optional.of(one.id())), new PictureAction.SetFilter(filter));
        return new FoundThing(FoundKind.ORGANISATION, one.id().value() + ":" + fate, texts.get("finder.change", one.name(), texts.get("fate." + fate)), texts.get("finder.change.does"), "", true,
                new FoundThing.Acts(actions, List.of()));
    }
}
