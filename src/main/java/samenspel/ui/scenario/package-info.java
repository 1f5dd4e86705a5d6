/// The page of scenarios: who is team and core, dials, both pictures, numbers, the work list, and the scenarios that are kept.
///
/// What is looked at is either kept in the document, and then changed there, or a draft of the view. Everything is worked out
/// off the window's thread; while one scenario is being worked out only the newest waits.
package samenspel.ui.scenario;
