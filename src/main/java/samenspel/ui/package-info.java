/// The window. The only room that knows JavaFX. It turns what the user does into actions, shows the state
/// that follows, and carries out effects on background threads.
///
/// Decision: the paper stays white. The window has a light and a dark theme. The picture has its own colours, chosen
/// to be told apart on white, and goes into reports. So it stays on white in both themes, and the screen shows what
/// the file will hold. The price: a bright sheet in a dark window.
package samenspel.ui;
