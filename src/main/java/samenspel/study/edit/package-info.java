/// How the network of a document is changed by hand: what can be changed, what becomes of it, and what it does to the numbers.
///
/// Decision: no answer is not "no tie" here either. An organisation that is added, or was absent and is said to have been
/// there, was asked about by nobody: what the others would have said of it is unknown, unless the user says they were asked.
/// When two are merged of whom one was silent, what nobody reported is unknown, unless the user says that the other spoke for
/// both. The price: strong ties of such an organisation stay unknown until somebody enters them.
@NullMarked
package samenspel.study.edit;

import org.jspecify.annotations.NullMarked;
