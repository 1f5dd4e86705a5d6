/// How organisations perceive the steering of their network, as a view: forms, shares and who sees the formal one.
@NullMarked
package samenspel.diagram.view.governance;

import org.jspecify.annotations.NullMarked;
