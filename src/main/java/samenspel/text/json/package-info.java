/// JSON as a tree whose values know where they stand, read within limits and written for people or for programs.
package samenspel.text.json;
