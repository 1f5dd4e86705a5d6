/// The first page: files used before, the ways to one's own data, the samples.
package samenspel.ui.welcome;
