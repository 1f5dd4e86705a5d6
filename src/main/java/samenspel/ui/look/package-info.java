/// Where the reader chooses colours, lines and sizes, and sees what other eyes see. What is chosen shows at once and is a
/// step of undo.
package samenspel.ui.look;
