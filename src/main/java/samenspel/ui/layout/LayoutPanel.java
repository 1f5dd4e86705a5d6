package samenspel.ui.layout;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import samenspel.layout.Arrangement;
import samenspel.layout.CountedTies;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.study.LayoutRequest;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Rows;
import samenspel.work.Worker;

/// How the organisations stand: what places say, three dials, and what the picture costs its reader.
final class LayoutPanel extends VBox {
    static final double WIDTH = 396;
    private static final int COLUMNS = 2;
    /// The backbone's dial ends where a twentieth of the ties is left.
    private static final double FEWEST = 95;

    private final Session session;
    private final Texts texts;
    private final ToggleGroup arrangements = new ToggleGroup();
    private final Dial groups;
    private final Dial backbone;
    private final WavesDial waves;
    private final FollowedTies followed;
    private final LayoutPrice price;
    private final Button unpin = new Button(null, Icons.of("pin"));
    private boolean showing;
    /// While a picture is on its way.
    private Optional<LayoutRequest> asked = Optional.empty();

    /// @param close puts it away
    LayoutPanel(Session session, Worker worker, Texts texts, Runnable close) {
        this.session = session;
        this.texts = texts;
        setId("layout");
        getStyleClass().add("layout-panel");
        groups = new Dial("groups", texts, 0, 100, share -> texts.get("layout.share", share),
                this::group);
        backbone = new Dial("backbone", texts, 0, FEWEST,
                share -> share == 0 ? texts.get("layout.backbone.all") : texts.get("layout.backbone.share", 1 - share),
                this::bare);
        waves = new WavesDial(texts, this::link);
        followed = new FollowedTies(worker, texts, this::follow);
        price = new LayoutPrice(worker, texts);
        arrangements.selectedToggleProperty().subscribe((before, now) -> chosen(now));
        getChildren().addAll(heading(close), arrangements(), followed, groups, backbone, waves, price, unpin());
    }

    private Node heading(Runnable close) {
        HBox heading = Rows.head(new Label(texts.get("menu.arrange")), Buttons.namedCross("layout-close", texts.get("dialog.close"), close));
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private Node arrangements() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("layout-arrangements");
        for (Arrangement arrangement : Arrangement.ALL) {
            RadioButton button = new RadioButton(texts.get("arrangement." + arrangement.kind()));
            button.setId("arrange-" + arrangement.kind());
            button.setUserData(arrangement);
            button.setToggleGroup(arrangements);
            button.setMinWidth(Region.USE_PREF_SIZE);
            int place = Arrangement.ALL.indexOf(arrangement);
            grid.add(button, place % COLUMNS, place / COLUMNS);
        }
        return grid;
    }

    private Node unpin() {
        unpin.setId("layout-unpin");
        unpin.setText(texts.get("command.unpin-all"));
        unpin.setTooltip(new Tooltip(texts.get("command.unpin-all.hint")));
        unpin.setMaxWidth(Region.USE_PREF_SIZE);
        unpin.setOnAction(event -> session.dispatch(new Action.UnpinAll()));
        return unpin;
    }

    private void chosen(Toggle choice) {
        if (!showing && choice != null) {
            LayoutRequest wish = base().with((Arrangement) choice.getUserData());
            ask(wish.arrangement() instanceof Arrangement.Centrality ? ofShown(wish) : wish);
        }
    }

    private void follow(boolean shown) {
        ask(shown ? ofShown(base()) : base().with(base().arrangement().counting(CountedTies.ALL)));
    }

    private LayoutRequest ofShown(LayoutRequest wish) {
        State state = session.state();
        return wish.forShown(state.view().orElseThrow().seen(), state.document().orElseThrow().network()).orElse(wish);
    }

    private void group() {
        ask(base().with(base().dials().withGroups(groups.share())));
    }

    private void bare() {
        ask(base().with(base().dials().withBackbone(rest(backbone.share()))));
    }

    private void link() {
        ask(base().with(waves.stability()));
    }

    /// In whole percent.
    private static double rest(double share) {
        return Math.round(100 - 100 * share) / 100.0;
    }

    /// What was asked for last, or else what the picture has.
    private LayoutRequest base() {
        return asked.orElseGet(() -> LayoutRequest.of(session.state().document().orElseThrow()));
    }

    private void ask(LayoutRequest wanted) {
        if (session.state().document().isPresent() && !wanted.equals(base())) {
            asked = Optional.of(wanted);
            session.dispatch(new Action.Rearrange(wanted));
        }
    }

    /// Puts the keyboard on the arrangement that is chosen.
    void enter() {
        Optional.ofNullable((Node) arrangements.getSelectedToggle()).or(() -> arrangements.getToggles().stream().map(Node.class::cast).findFirst())
                .ifPresent(Node::requestFocus);
    }

    void show(State state) {
        price.show(state);
        unpin.setDisable(!Command.UNPIN_ALL.isAvailable(state));
        boolean held = groups.isHeld() || backbone.isHeld() || waves.isHeld();
        if (state.work().isEmpty()) {
            asked = Optional.empty();
        }
        if (!held && state.work().isEmpty()) {
            showing = true;
            showWish(state.document().orElseThrow().network(), LayoutRequest.of(state.document().get()), state);
            showing = false;
        }
    }

    private void showWish(Network network, LayoutRequest wish, State state) {
        String word = state.document().orElseThrow().placement().recipe().arrangement();
        arrangements.getToggles().forEach(toggle -> toggle.setSelected(word.startsWith(((Arrangement) toggle.getUserData()).kind())));
        String byRule = wish.stability().isPresent() ? "layout.only.one" : "layout.only.distances";
        groups.show(wish.dials().groups(), reason(wish.groupsCount(), byRule));
        backbone.show(1 - wish.dials().backbone(), reason(wish.backboneCounts(), "layout.only.one"));
        waves.setVisible(network.waves().size() > 1);
        waves.setManaged(network.waves().size() > 1);
        waves.show(wish.stability(), reason(wish.wavesCount(network), onlyWaves(wish.arrangement())));
        followed.show(wish, state);
    }

    private static String onlyWaves(Arrangement arrangement) {
        boolean all = arrangement.counted().isAll();
        return !(arrangement instanceof Arrangement.Stress) ? "layout.only.stress" : all ? "layout.only.small" : "layout.only.all";
    }

    private Optional<String> reason(boolean counts, String key) {
        return counts ? Optional.empty() : Optional.of(texts.get(key));
    }
}
