/// Files on the disk, whatever is in them: each is replaced as a whole or not at all, and nothing unfinished stays.
package samenspel.storage.disk;
