package samenspel.text;

/// How bad a problem is: the file cannot be used, or a part of it was set aside.
public enum Severity {
    ERROR,
    WARNING
}
