/// The parts of the window round the picture. Each shows a pure model of the state and says what the user
/// does as actions.
package samenspel.ui.panel;
