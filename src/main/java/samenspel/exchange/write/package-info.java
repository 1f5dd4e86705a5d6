/// A network in the formats of other programs, and what each of them cannot carry. What is written is what the
/// readers of `exchange` give back, less what [ExportLosses] says. Nothing here touches a disk.
package samenspel.exchange.write;
