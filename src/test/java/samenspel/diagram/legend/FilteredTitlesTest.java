package samenspel.diagram.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.change.Fate;
import samenspel.diagram.Drawn;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.FilterCount;
import samenspel.diagram.seen.Around;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.TieConditions;
import samenspel.diagram.seen.TieDirection;
import samenspel.diagram.words.Findings;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;
import samenspel.network.Sketch;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

/// A picture of a part of a network is not called the whole of it.
class FilteredTitlesTest {
    private static final DrawnLayersCache CACHE = new DrawnLayersCache();
    private static final Filter ACCESS = Filter.NOTHING.toggled(new LegendKey(LegendKey.Kind.ACCESS, "OTHER"));

    private static List<Document> samples() {
        return Drawn.samples();
    }

    private static Depiction picture(Document document, Lens lens, Filter filter, Language language) {
        View view = View.opening(document.network()).with(lens);
        return view.with(view.seen().with(filter)).depict(document, Emphasis.NONE, language);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_title_says_what_is_drawn(Document document) {
        Lens first = Drawn.first(document.network());
        String whole = Captions.of(picture(document, first, Filter.NOTHING, Language.EN), CACHE).title();
        String access = Captions.of(picture(document, first, ACCESS, Language.EN), CACHE).title();
        assertEquals(whole.replaceFirst(", (?=[^,]*$)", " of access organisations, "), access);
        assertTrue(Captions.of(picture(document, first, ACCESS, Language.NL), CACHE).title().contains(" van toegangsorganisaties"));
        assertTrue(Captions.of(picture(document, Drawn.change(document.network()), Filter.NOTHING.onlyFates(List.of(Fate.LOST)), Language.EN), CACHE).title().contains("only lost"));
    }

    @Test
    void a_name_that_ends_in_a_full_stop_gets_no_second_one() {
        Document document = Drawn.onCircle(Sketch.of("a. b c").tied(Sketch.FIRST, Sketch.CONTENT, 3, "a.-b").network());
        Filter about = Filter.NOTHING.around(Around.tiesOf(new OrganisationId("a.")));
        String said = String.join(" ", Captions.of(picture(document, Drawn.first(document.network()), about, Language.EN), CACHE).lines());
        assertEquals(List.of(true, false), List.of(said.contains("a. "), said.contains("..")), said);
    }

    @Test
    void a_title_that_would_be_long_says_that_it_is_of_a_part() {
        Document document = Drawn.samples().getFirst();
        Filter most = Filter.NOTHING;
        for (var sector : document.network().sectors().stream().limit(5).toList()) {
            most = most.toggled(new LegendKey(LegendKey.Kind.SECTOR, sector.id().value()));
        }
        String title = Captions.of(picture(document, Drawn.first(document.network()), most, Language.EN), CACHE).title();
        assertTrue(title.contains("strong ties, a part, 2018"), title);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_stands_out_in_the_whole_is_no_title_of_a_part(Document document) {
        for (Lens lens : List.of(Drawn.first(document.network()), Drawn.change(document.network()))) {
            assertEquals(List.of(), Findings.of(picture(document, lens, ACCESS, Language.EN), CACHE));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_sentence_on_what_is_drawn_counts_what_a_filter_leaves(Document document) {
        Depiction access = picture(document, Drawn.first(document.network()), ACCESS, Language.EN);
        FilterCount left = FilterCount.of(access, CACHE);
        String said = Captions.of(access, CACHE).drawn().getFirst().text();
        assertTrue(said.endsWith("These are " + left.ties() + " of " + left.of() + " ties, between " + left.organisations() + " of " + left.whom() + " organisations."), said);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void one_caption_of_a_filtered_change_has_one_number_of_all_organisations(Document document) {
        Filter mutual = ACCESS.with(TieConditions.NONE.with(TieConditions.NONE.traits().with(TieDirection.MUTUAL)));
        View view = View.opening(document.network()).with(Drawn.change(document.network()));
        Layer content = document.network().layers().getFirst();
        Depiction change = view.withLayers(List.of(content.id())).with(view.withLayers(List.of(content.id())).seen().with(mutual)).depict(document, Emphasis.NONE, Language.EN);
        int all = FilterCount.of(change, CACHE).whom();
        String lines = String.join(" ", Captions.of(change, CACHE).lines());
        assertTrue(lines.startsWith(all + " organisations"), lines);
        assertTrue(lines.contains(" of " + all + " organisations."), lines);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_a_filter_leaves_of_layers_that_are_made_of_the_same_reports_is_counted_for_each_as_the_legend_does(Document document) {
        List<LayerId> both = List.of(new LayerId("basic"), new LayerId("strong"));
        View view = View.opening(document.network()).withLayers(both);
        Depiction shown = view.with(view.seen().with(ACCESS)).depict(document, Emphasis.NONE, Language.EN);
        FilterCount left = FilterCount.of(shown, CACHE);
        List<FilterCount.OfLayer> each = both.stream().map(layer -> {
            Depiction alone = view.withLayers(List.of(layer)).with(view.withLayers(List.of(layer)).seen().with(ACCESS)).depict(document, Emphasis.NONE, Language.EN);
            FilterCount one = FilterCount.of(alone, CACHE);
            return new FilterCount.OfLayer(document.network().layer(layer).orElseThrow(), one.ties(), one.of());
        }).toList();
        List<FilterCount.OfLayer> told = Stream.concat(Stream.of(new FilterCount.OfLayer(left.together().getFirst(), left.ties(), left.of())), left.apart().stream()).toList();
        assertEquals(Set.copyOf(each), Set.copyOf(told));
        assertEquals(2, told.size());
        String said = Captions.of(shown, CACHE).drawn().getFirst().text();
        assertTrue(each.stream().allMatch(one -> said.contains(String.format(Locale.US, "%,d of %,d ", one.ties(), one.of()))), said);
        assertTrue(said.contains("basic") && said.contains("strong ties"), said);
    }
}
