/// What a scenario of selective integration says: its numbers, its sentences and its work list, beneath the window and the command line.
@NullMarked
package samenspel.study.scenario;

import org.jspecify.annotations.NullMarked;
