/// What `hand-on` makes beside a page for the browser.
package samenspel.cli.handon;
