/// The window. The only room that knows JavaFX. It turns what the user does into actions, shows the state
/// that follows, and carries out effects on background threads.
package samenspel.ui;
