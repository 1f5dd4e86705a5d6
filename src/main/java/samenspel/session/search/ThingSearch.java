package samenspel.session.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LegendKey;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.session.Action;
import samenspel.session.NumberAction;
import samenspel.session.PictureAction;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.study.Cards;
import samenspel.study.OrganisationSearch;
import samenspel.study.Perspective;
import samenspel.study.View;
import samenspel.study.numbers.organisation.OrganisationColumn;
import samenspel.study.numbers.organisation.OrganisationListing;
import samenspel.study.numbers.organisation.PlacedColumn;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.text.help.HelpBook;
import samenspel.text.help.HelpLink;
import samenspel.text.help.HelpPage;

/// Finds everything there is by a few letters, in every language of the program.
public final class ThingSearch {
    /// Of a kind, where all kinds are listed.
    public static final int MOST = 4;
    /// Where one kind is listed.
    public static final int MOST_ALONE = 40;
    private static final int BY_HINT = 3;
    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingInt(Ranked::rank).thenComparing(ranked -> !ranked.thing().available());

    private final State state;
    private final Texts texts;
    private final List<Texts> all = Language.all().stream().map(Texts::in).toList();
    private final List<HelpBook> books;

    private record Ranked(int rank, FoundThing thing) {
    }

    /// @param books the help in the language of the window, then in others; none while it is not read yet
    public ThingSearch(State state, List<HelpBook> books) {
        this.state = state;
        this.texts = Texts.in(state.settings().language());
        this.books = List.copyOf(books);
    }

    /// What was found, kind by kind, the kind with the best first.
    ///
    /// @param only one kind; empty for a few of each
    public List<FoundThing> of(String typed, Optional<FoundKind> only) {
        WordMatch match = new WordMatch(typed);
        Map<FoundKind, List<Ranked>> found = new EnumMap<>(FoundKind.class);
        Stream.of(FoundKind.values()).filter(kind -> only.isEmpty() || only.get() == kind).forEach(kind -> {
            List<Ranked> some = kind(kind, match, typed).filter(one -> one.rank() < WordMatch.NONE).sorted(BEST_FIRST)
                    .limit(only.isPresent() ? MOST_ALONE : MOST).toList();
            if (!some.isEmpty()) {
                found.put(kind, some);
            }
        });
        return found.values().stream().sorted(Comparator.comparingInt(some -> some.getFirst().rank()))
                .flatMap(List::stream).map(Ranked::thing).toList();
    }

    /// What is asked for often, where nothing is typed yet.
    public List<FoundThing> usual() {
        return Stream.of(Command.OPEN, Command.CHANGE, Command.SAVE_PICTURE, Command.AS_ORGANISATIONS, Command.METHODS, Command.HELP)
                .filter(command -> command.isAvailable(state)).map(this::command).toList();
    }

    /// The same things as they are now; those that are no more are left out.
    public List<FoundThing> again(List<FoundThing> former) {
        return former.stream().flatMap(one -> kind(one.kind(), new WordMatch(""), "").map(Ranked::thing).filter(thing -> thing.id().equals(one.id())).limit(1)).toList();
    }

    private Stream<Ranked> kind(FoundKind kind, WordMatch match, String typed) {
        return switch (kind) {
            case COMMAND -> Stream.of(Command.values()).filter(command -> match.isEmpty() || rank(command, match) < WordMatch.NONE).map(command -> new Ranked(rank(command, match), command(command)));
            case ORGANISATION -> Stream.concat(network().stream().flatMap(network -> organisations(network, typed).map(one -> new Ranked(
                    match.of(List.of(one.name(), one.shortName(), one.name() + " " + one.shortName())), organisation(network, one)))), new ChangeSearch(state).of(typed).map(thing -> new Ranked(WordMatch.WORDS, thing)));
            case LAYER -> network().stream().flatMap(network -> network.layers().stream())
                    .map(layer -> new Ranked(match.of(layer.name().byTag().values()), layer(layer)));
            case FILTER -> state.document().stream().flatMap(open -> open.filters().stream()).map(kept -> new Ranked(match.of(List.of(kept.name())), filter(kept)));
            case MEASURE -> Stream.concat(columns(match), measures(match));
            case HELP -> books.isEmpty() ? Stream.empty() : help(match);
        };
    }

    private Optional<Network> network() {
        return state.document().map(open -> open.network());
    }

    private int rank(Command command, WordMatch match) {
        int byName = match.of(Stream.concat(Stream.of(command.text(state)), all.stream().map(command::called)).toList());
        return byName == WordMatch.NONE && match.beginsWordsOf(command.hint(state)) ? BY_HINT : byName;
    }

    private FoundThing command(Command command) {
        boolean available = command.isAvailable(state);
        return new FoundThing(FoundKind.COMMAND, command.id(), command.text(state), command.hint(state), command.shortcut(), available,
                new FoundThing.Acts(available ? List.of(command.action(state)) : List.of(), List.of()));
    }

    private static Stream<Organisation> organisations(Network network, String typed) {
        return typed.isBlank() ? network.organisations().stream() : OrganisationSearch.in(network, typed).stream();
    }

    private FoundThing organisation(Network network, Organisation one) {
        String sector = network.sector(one.sector()).map(kind -> kind.name().in(texts.language().tag())).orElse("");
        return new FoundThing(FoundKind.ORGANISATION, one.id().value(), one.name(), sector, "", true,
                new FoundThing.Acts(List.of(new Action.Select(Optional.of(one.id()))), List.of(new Action.ToggleSelected(one.id()))));
    }

    private FoundThing layer(Layer layer) {
        return new FoundThing(FoundKind.LAYER, layer.id().value(), layer.name().in(texts.language().tag()), texts.get("finder.layer.does"), "", true,
                new FoundThing.Acts(List.of(new Action.ShowOnly(layer.id())), List.of(new Action.ToggleRow(new LegendKey(LegendKey.Kind.LAYER, layer.id().value())))));
    }

    /// One that is kept with the network.
    private FoundThing filter(Filter.Named kept) {
        return new FoundThing(FoundKind.FILTER, kept.name(), kept.name(), texts.get("finder.filter.does"), "", true,
                new FoundThing.Acts(List.of(new PictureAction.SetFilter(kept.filter())), List.of()));
    }

    private Stream<Ranked> columns(WordMatch match) {
        return network().map(network -> OrganisationColumn.of(network).stream().filter(OrganisationColumn::isNumber)
                .map(column -> new Ranked(match.of(Stream.concat(Stream.of(column.id()), all.stream().map(column::name)).toList()), measure(network, column)))).orElse(Stream.empty());
    }

    private FoundThing measure(Network network, OrganisationColumn column) {
        List<Action> actions = listed(network, column);
        return new FoundThing(FoundKind.MEASURE, "column:" + column.id(), column.name(texts), column.asks(texts).orElse(""), "", !actions.isEmpty(),
                new FoundThing.Acts(actions, List.of()));
    }

    /// In the table of organisations, which is in its order, beside the columns it has.
    private List<Action> listed(Network network, OrganisationColumn column) {
        View view = state.view().orElseThrow();
        OrganisationListing listing = view.numbers().organisations();
        Optional<Layer> layer = listing.layer().flatMap(network::layer).or(() -> Cards.layerLookedAt(network, view));
        return layer.flatMap(of -> PlacedColumn.of(column, network, of.id(), listing.wave().orElse(view.seen().lens().wave()))).map(placed -> {
            List<PlacedColumn> columns = new ArrayList<>(view.columns(network));
            if (!columns.contains(placed)) {
                columns.add(placed);
            }
            OrganisationListing sorted = listing.with(columns).largestFirst(placed);
            return List.<Action>of(new Action.ShowAs(Perspective.ORGANISATIONS), new NumberAction.ShowNumbers(view.numbers().with(sorted)));
        }).orElse(List.of());
    }

    private Stream<Ranked> measures(WordMatch match) {
        return network().isEmpty() ? Stream.empty() : Arrays.stream(NetworkMeasure.values()).map(measure -> new Ranked(
                match.of(Stream.concat(Stream.of(measure.id()), all.stream().map(one -> one.get(measure.nameKey()))).toList()),
                new FoundThing(FoundKind.MEASURE, "whole:" + measure.id(), texts.get(measure.nameKey()), texts.get(measure.asksKey()), "", true,
                        new FoundThing.Acts(List.of(new Action.ShowAs(Perspective.NETWORK)), List.of()))));
    }

    /// Pages and their sections; the help has the same in every language.
    private Stream<Ranked> help(WordMatch match) {
        return books.getFirst().pages().flatMap(page -> IntStream.range(0, page.sections().size())
                .mapToObj(at -> new Ranked(match.of(titles(page, at)), section(page, at))));
    }

    private List<String> titles(HelpPage page, int at) {
        return books.stream().flatMap(book -> book.page(page.topic()).stream()).map(HelpPage::sections).filter(sections -> sections.size() > at)
                .map(sections -> sections.get(at).title()).toList();
    }

    private FoundThing section(HelpPage page, int at) {
        HelpPage.Section section = Objects.requireNonNull(page.sections().get(at));
        String detail = at == 0 ? texts.get("finder.help.page") : page.title();
        return new FoundThing(FoundKind.HELP, page.topic() + "#" + (at == 0 ? "" : section.anchor()), section.title(), detail, "", true,
                new FoundThing.Reads(new HelpLink(page.topic(), at == 0 ? "" : section.anchor())));
    }
}
