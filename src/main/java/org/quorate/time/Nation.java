package org.quorate.time;

import java.util.Arrays;
import java.util.Optional;

/** The nations and dependencies whose bank holidays are known. */
public enum Nation {
    ENGLAND("england"),
    WALES("wales"),
    SCOTLAND("scotland"),
    NORTHERN_IRELAND("northern-ireland"),
    GUERNSEY("guernsey"),
    JERSEY("jersey"),
    ISLE_OF_MAN("isle-of-man");

    private final String id;

    Nation(String id) {
        this.id = id;
    }

    /** The name used in packs. */
    public String id() {
        return id;
    }

    /** The nation of that name; empty where there is none. */
    public static Optional<Nation> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }
}
