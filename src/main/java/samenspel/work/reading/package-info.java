/// Files that are read: a study's own, those of other programs, looks, and the samples. Both faces read here; the result is an
/// action for the window and an [samenspel.work.reading.OpenedStudy] for the command line.
package samenspel.work.reading;
