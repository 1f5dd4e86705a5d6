/// The one gate for names: what would name organisations leaves a confidential study only if somebody says so each time.
/// Nothing in [samenspel.work.files] that takes something out of a study is written without a [Permit].
package samenspel.work.gate;
