/// Where the user says how organisations stand: the arrangement, its dials, and what the picture costs its reader.
package samenspel.ui.layout;
