/// Files of other programs: recognised, read and made into a network. Nothing here opens a window, and
/// nothing in a file is ever an exception to the caller: what cannot be used is said, with its place.
///
/// There is one path from bytes to a network. An [Import] opens each file once, as an [OpenedFile]: the cells of its tables,
/// or the graph that the reader of its format makes of it. Tables become graphs as can be guessed, or as an
/// [samenspel.exchange.plan.ImportPlan] says. [Assembly] puts the graphs of all files together, and [NetworkBuilder]
/// makes the network. A new format of graphs is a reader beside the others, entered in [FormatReaders] and [FormatRecognition].
///
/// Decision: own readers and writers of graph files. Libraries for these formats drop what they do not know, some
/// fetch what a file points to, some crash. So each format has a small reader of its own on a hardened tokeniser, all
/// with one shape: used, set aside or rejected, with a place and a reason. Writers write what those readers take back,
/// and say first what a format cannot carry. The price: code for a dozen formats; round trips, damaged files and files
/// of others test it.
///
/// Decision: guess, say so, let it be corrected. Who opens a table wants to see it, not to answer ten questions. So
/// what a table is, is guessed, the notice says what was recognised, and only doubt asks first. Names that look alike
/// are proposed and never joined unasked. The price: a wrong guess is seen only by who looks at the notice.
package samenspel.exchange;
