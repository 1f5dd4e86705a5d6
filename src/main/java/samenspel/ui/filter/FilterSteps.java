package samenspel.ui.filter;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.TieConditions;
import samenspel.diagram.seen.TieTraits;
import samenspel.network.LayerId;
import samenspel.session.PictureAction;
import samenspel.session.Session;
import samenspel.study.View;

/// Says what the user asks of the filter that stands.
final class FilterSteps {
    private final Session session;

    FilterSteps(Session session) {
        this.session = session;
    }

    void put(Filter filter) {
        session.dispatch(new PictureAction.SetFilter(filter));
    }

    void change(UnaryOperator<Filter> change) {
        put(change.apply(filter()));
    }

    /// @param gesture what joins several changes into one step
    void change(UnaryOperator<Filter> change, Optional<String> gesture) {
        session.dispatch(new PictureAction.SetFilter(change.apply(filter()), Optional.empty(), gesture));
    }

    void changeTies(UnaryOperator<TieConditions> change) {
        change(filter -> filter.with(change.apply(filter.ties())));
    }

    void changeTraits(UnaryOperator<TieTraits> change, Optional<String> gesture) {
        change(filter -> filter.with(filter.ties().with(change.apply(filter.ties().traits()))), gesture);
    }

    /// With other layers switched on.
    void changeTies(UnaryOperator<TieConditions> change, List<LayerId> layers) {
        Filter filter = filter();
        session.dispatch(new PictureAction.SetFilter(filter.with(change.apply(filter.ties())), Optional.of(layers), Optional.empty()));
    }

    Filter filter() {
        return view().seen().filter();
    }

    View view() {
        return session.state().view().orElseThrow();
    }
}
