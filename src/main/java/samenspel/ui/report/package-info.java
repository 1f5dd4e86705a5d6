/// Windows on what was read: what became of everything in files, what can be mended, and what they did not tell.
package samenspel.ui.report;
