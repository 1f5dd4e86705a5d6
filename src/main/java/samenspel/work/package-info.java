/// What is done outside the state and can fail, for the window and the command line alike: both say what they want and
/// word what came of it; how it is done is written here once. Sees neither a toolkit nor a command line.
package samenspel.work;
