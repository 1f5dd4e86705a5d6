package samenspel.session.command;

import java.util.Optional;
import java.util.Set;
import samenspel.diagram.seen.Around;
import samenspel.diagram.seen.Lens;
import samenspel.session.State;
import samenspel.study.Perspective;
import samenspel.study.View;
import samenspel.study.story.Scene;

/// Which commands are on or off, as menus tick them.
public final class CommandSwitch {
    /// Those of which one at most is on.
    private static final Set<Command> ONE_OF_SEVERAL = Set.of(Command.FIRST_WAVE, Command.CHANGE, Command.LAST_WAVE, Command.AS_PICTURE,
            Command.AS_SIDE_BY_SIDE, Command.AS_MULTIPLES, Command.AS_ORGANISATIONS, Command.AS_TABLE, Command.AS_MATRIX, Command.AS_NETWORK,
            Command.AS_RETENTION, Command.AS_STUDY, Command.AS_SCENARIO);

    private CommandSwitch() {
    }

    public static boolean isOneOfSeveral(Command command) {
        return ONE_OF_SEVERAL.contains(command);
    }

    /// Whether it is on; empty for what is done and not switched.
    public static Optional<Boolean> isOn(Command command, State state) {
        return switch (command) {
            case CONFIDENTIAL -> Optional.of(state.isConfidential());
            case SCENE_HIDE -> Optional.of(state.told().filter(Scene::hidden).isPresent());
            case LIVE -> Optional.of(state.live());
            case THEME -> Optional.of(state.settings().theme().isDark());
            case CONTRAST -> Optional.of(state.settings().theme().isContrast());
            case TOOLBAR_WORDS -> Optional.of(state.settings().appearance().words());
            case TOUCH -> Optional.of(state.settings().appearance().isForTouch());
            case LEGEND_PANEL -> Optional.of(state.settings().panels().legend());
            case CARD_PANEL -> Optional.of(state.settings().panels().card());
            case BARS -> Optional.of(state.settings().panels().bars());
            case TIME_BAR -> Optional.of(state.settings().panels().time());
            case FULL_SCREEN -> Optional.of(state.settings().panels().isFullScreen());
            case MOTION -> Optional.of(state.settings().reduceMotion());
            case DRAW_ONLY -> Optional.of(DrawnChoices.isAbout(state, Around.Reach.TIES));
            case DRAW_AMONG -> Optional.of(DrawnChoices.isAbout(state, Around.Reach.AMONG));
            case FIRST_WAVE -> Optional.of(state.document().filter(open -> isSeen(state, new Lens.OneWave(open.network().waves().getFirst().id()))).isPresent());
            case LAST_WAVE -> Optional.of(state.document().filter(open -> isSeen(state, new Lens.OneWave(open.network().waves().getLast().id()))).isPresent());
            case CHANGE -> Optional.of(state.view().filter(view -> view.seen().lens() instanceof Lens.Between && view.moment().isEmpty()).isPresent());
            default -> perspective(command).map(form -> state.view().map(View::perspective).filter(form::equals).isPresent());
        };
    }

    private static boolean isSeen(State state, Lens lens) {
        return state.view().filter(view -> view.seen().lens().equals(lens)).isPresent();
    }

    private static Optional<Perspective> perspective(Command command) {
        return Optional.ofNullable(switch (command) {
            case AS_PICTURE -> Perspective.PICTURE;
            case AS_SIDE_BY_SIDE -> Perspective.SIDE_BY_SIDE;
            case AS_MULTIPLES -> Perspective.MULTIPLES;
            case AS_ORGANISATIONS -> Perspective.ORGANISATIONS;
            case AS_TABLE -> Perspective.TABLE;
            case AS_MATRIX -> Perspective.MATRIX;
            case AS_NETWORK -> Perspective.NETWORK;
            case AS_RETENTION -> Perspective.RETENTION;
            case AS_STUDY -> Perspective.STUDY;
            case AS_SCENARIO -> Perspective.SCENARIO;
            default -> null;
        });
    }
}
