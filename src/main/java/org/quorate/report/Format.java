package org.quorate.report;

/** The formats of a report on findings. */
public enum Format {
    TEXT("text"),
    JSON("json"),
    NDJSON("ndjson"),
    CSV("csv"),
    JUNIT("junit");

    private final String id;

    Format(String id) {
        this.id = id;
    }

    /** The word given on the command line. */
    public String id() {
        return id;
    }
}
