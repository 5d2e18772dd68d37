package org.quorate.cli;

import java.util.List;

/** How a command that prints no findings prints. */
enum Shape {
    TEXT("text"),
    JSON("json");

    private final String word;

    Shape(String word) {
        this.word = word;
    }

    /** Reads the option {@code --format}. */
    static final class Reader extends Words<Shape> {
        Reader() {
            super(List.of(values()), one -> one.word);
        }
    }
}
