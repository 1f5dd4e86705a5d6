/// What became of everything in files that were read, and what can be mended by reading them once more. Values in plain
/// words: which reader found what is said elsewhere.
package samenspel.session.reading;
