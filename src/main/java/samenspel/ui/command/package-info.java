/// Commands as the user meets them: buttons, menus, keys, icons and the search. All are made from the one table of commands.
package samenspel.ui.command;
