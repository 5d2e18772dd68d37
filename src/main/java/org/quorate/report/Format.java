package org.quorate.report;

/** The formats of a report on findings. */
public enum Format {
    TEXT("text"),
    JSON("json"),
    NDJSON("ndjson"),
    CSV("csv"),
    JUNIT("junit"),
    HTML("html"),
    XLSX("xlsx");

    private final String id;

    Format(String id) {
        this.id = id;
    }

    /** Whether a report of this format shows the outlines of cases. */
    public boolean showsOutlines() {
        return this == HTML;
    }

    /** Whether a report of this format shows the figures that boards ask for. */
    public boolean showsFigures() {
        return this == HTML || this == JSON || this == XLSX;
    }

    /** The word given on the command line. */
    public String id() {
        return id;
    }
}
