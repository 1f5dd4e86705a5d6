package samenspel.ui;

import samenspel.diagram.picture.Depiction;
import samenspel.session.Effect;
import samenspel.session.Settings;

/// What only a window can do for the session.
interface Questions {

    void ask(Effect.Ask question);

    void copy(Depiction depiction);

    void keep(Settings settings);
}
