/// The window in which the import of tables is looked at and corrected before it is opened: step by step what the tables are,
/// who answers, what is asked, what answers mean, which names are the same organisation and what else columns say; below it
/// the file, and beside it what comes of it all.
///
/// **One question at a time.** It begins at the first doubt ([samenspel.exchange.plan.ImportDoubt]) and marks the cells it is
/// about. Nothing is chosen beforehand of what only the user can know, and opening waits, with the reason beside it. The price:
/// a click more where the guess was right.
package samenspel.ui.assist;
