/// What is done outside the state and can fail: the one worker with its threads, what was asked for by ticket, and
/// what becomes of our own mistakes. Both faces of the program, the window and the command line, use it; it knows neither.
package samenspel.work;
