package org.quorate.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names by which a policy may speak of the moments of a case, and the things that have them. A conference also has
 * the moments of its enquiry and of its child's birth; a plan those of the conference that started it.
 */
public final class Moments {
    private static final List<String> BIRTH = List.of("birth", "expected birth");
    private static final List<String> ENQUIRY = List.of(
            "strategy discussion",
            "last strategy discussion",
            "concern notification",
            "investigation",
            "conference decision",
            "conference booking");
    private static final List<String> CONFERENCE = List.of("conference", "end of the conference");

    private static final Map<String, List<String>> BY_THING = new LinkedHashMap<>();
    private static final Map<String, String> OTHER_NAMES = new HashMap<>();

    static {
        BY_THING.put("birth", BIRTH);
        BY_THING.put("enquiry", joined(ENQUIRY, BIRTH));
        BY_THING.put("conference", joined(CONFERENCE, List.of("initial conference", "next review"), ENQUIRY, BIRTH));
        BY_THING.put(
                "plan",
                joined(
                        CONFERENCE,
                        List.of("start of the plan", "first core group", "first review", "end of the plan"),
                        ENQUIRY,
                        BIRTH));
        BY_THING.put("core group", List.of("core group", "end of the core group", "next core group"));
        BY_THING.put("transfer", List.of("notification of the transfer", "acceptance of the transfer"));
        BY_THING.put("dissent", List.of("dissent"));
        BY_THING.put("disagreement", List.of("disagreement"));
        BY_THING.put("complaint", List.of("complaint"));

        also("conference", "start of the conference", "start", "child protection conference", "meeting");
        also("end of the conference", "conference's end", "end");
        also("initial conference", "initial child protection conference");
        also("next review", "review", "review conference", "next review conference", "following review");
        also("strategy discussion", "initiating strategy discussion", "strategy meeting");
        also("last strategy discussion", "last strategy meeting");
        also(
                "concern notification",
                "notification of the concern",
                "notification of concern",
                "notification",
                "concern");
        also(
                "investigation",
                "start of the investigation",
                "beginning of the investigation",
                "child protection investigation");
        also("conference decision", "decision", "decision to hold a conference", "decision to convene");
        also("conference booking", "booking", "booking of the conference");
        also("birth", "birth of the baby", "birth of the child", "baby's birth", "child's birth");
        also(
                "expected birth",
                "expected date of birth",
                "expected date of delivery",
                "due date",
                "due date of delivery");
        also("start of the plan", "plan", "plan's start", "registration");
        also("first core group", "initial core group");
        also("first review", "first review conference");
        also("core group", "core group meeting");
        also("next core group", "next core group meeting", "following core group");
        also("notification of the transfer", "notification of the move", "transfer notified");
        also("acceptance of the transfer", "acceptance of the move", "transfer accepted");
    }

    private Moments() {}

    @SafeVarargs
    private static List<String> joined(List<String>... lists) {
        List<String> joined = new ArrayList<>();
        for (List<String> list : lists) {
            joined.addAll(list);
        }
        return List.copyOf(joined);
    }

    private static void also(String name, String... others) {
        for (String other : others) {
            OTHER_NAMES.put(other, name);
        }
    }

    /**
     * The names of the moments that a thing has.
     *
     * @throws IllegalArgumentException where there is no such thing
     */
    public static List<String> of(String thing) {
        List<String> names = BY_THING.get(thing);
        if (names == null) {
            throw new IllegalArgumentException("there are no moments of «" + thing + "»");
        }
        return names;
    }

    /** The names of the moments of an enquiry itself. */
    static List<String> ofEnquiries() {
        return ENQUIRY;
    }

    /** The one of these names that a policy means; empty where it means none of them. */
    public static Optional<String> meant(String written, List<String> names) {
        if (names.contains(written)) {
            return Optional.of(written);
        }
        String name = OTHER_NAMES.get(written);
        if (name == null && written.startsWith("initial ")) {
            return meant(written.substring("initial ".length()), names);
        }
        return Optional.ofNullable(name).filter(names::contains);
    }
}
