package org.quorate.engine.drl;

/** What no fact may be like: the compiler of rules breaks on its name. */
public record OneLetter(int n) {}
