/// The window. The only room that knows JavaFX. It turns what the user does into actions, shows the state
/// that follows, and carries out effects on background threads.
///
/// Decision: the paper is white until somebody chooses dark. The window has a light and a dark theme. The picture goes into
/// reports, so it stands on white in both, and the screen shows what the file will hold. Who works in the dark or shows it on
/// a projector takes dark paper for the screen, always or as the window is; what is saved asks for its own. The price: a bright
/// sheet in a dark window at first.
package samenspel.ui;
