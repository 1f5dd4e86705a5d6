package samenspel.ui;

import samenspel.session.Effect;
import samenspel.session.Settings;
import samenspel.study.Figure;

/// What only a window can do for the session.
interface Questions {

    void ask(Effect.Ask question);

    void copy(Figure figure);

    void keep(Settings settings);
}
