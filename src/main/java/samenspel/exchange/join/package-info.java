/// Lists of nodes beside the ties that name them: whom a list knows, in which networks it says who is there, and what there is
/// to say about both. A node that a list knows is one in all that is opened together.
package samenspel.exchange.join;
