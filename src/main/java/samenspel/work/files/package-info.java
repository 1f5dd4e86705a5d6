/// Files that are written: pictures, films, series, tables, networks for other programs, copies without names, looks,
/// recipes. Each is there as a whole or not at all. Only here is anything saved; what takes something out of a study wants a
/// [samenspel.work.gate.Permit].
package samenspel.work.files;
