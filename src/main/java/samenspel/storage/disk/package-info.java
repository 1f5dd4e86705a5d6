/// Files on the disk, whatever is in them: each is replaced as a whole or not at all, and nothing unfinished stays.
///
/// A file is written under a short name of its own beside the one it is for, forced to the disk and moved over it. What a
/// killed program leaves there has the number of its process in its name and is deleted when the program saves beside it
/// or starts ([Strays] says when it is one). A pipe or a device is written into, because it cannot be replaced.
package samenspel.storage.disk;
