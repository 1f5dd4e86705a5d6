/// The window in which the import of tables is looked at and corrected before it is opened: which tables there are and what
/// they are, what their columns are, which names are the same organisation, what codes mean, and what comes of it all.
package samenspel.ui.assist;
