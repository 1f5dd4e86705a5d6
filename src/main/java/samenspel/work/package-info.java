/// What is done outside the state and can fail, for the window and the command line alike: both say what they want and
/// say the result in words; how it is done is written here once. Here are the one worker with its threads, what was asked for
/// by ticket, and what becomes of our own mistakes. Sees neither a toolkit nor a command line.
package samenspel.work;
