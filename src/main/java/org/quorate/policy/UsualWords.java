package org.quorate.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quorate.text.NearestName;

/** What roles and categories are mostly called. A source of records may have words of its own; a misspelt one judges nothing. */
final class UsualWords {
    private static final Map<String, List<String>> USUAL = Map.of(
            "role",
            List.of(
                    "social-worker",
                    "lead-social-worker",
                    "senior-social-worker",
                    "team-manager",
                    "service-manager",
                    "conference-chair",
                    "independent-reviewing-officer",
                    "family-worker",
                    "family-support-worker",
                    "support-officer",
                    "key-worker",
                    "health-visitor",
                    "school-nurse",
                    "midwife",
                    "community-midwife",
                    "general-practitioner",
                    "gp",
                    "paediatrician",
                    "community-paediatrician",
                    "named-nurse",
                    "psychologist",
                    "psychiatrist",
                    "mental-health-nurse",
                    "nurse",
                    "doctor",
                    "teacher",
                    "head-teacher",
                    "headteacher",
                    "designated-safeguarding-lead",
                    "deputy-safeguarding-lead",
                    "safeguarding-lead",
                    "education-welfare-officer",
                    "police-officer",
                    "detective",
                    "public-protection-officer",
                    "vulnerability-officer",
                    "probation-officer",
                    "youth-justice-worker",
                    "youth-worker",
                    "housing-officer",
                    "solicitor",
                    "advocate",
                    "guardian",
                    "domestic-abuse-adviser",
                    "minute-taker",
                    "interpreter"),
            "category",
            List.of(
                    "neglect",
                    "physical",
                    "emotional",
                    "sexual",
                    "financial",
                    "physical abuse",
                    "emotional abuse",
                    "sexual abuse",
                    "financial abuse",
                    "physical-abuse",
                    "emotional-abuse",
                    "sexual-abuse",
                    "financial-abuse",
                    "multiple"));

    private UsualWords() {}

    /**
     * A word that is none of them.
     *
     * @param key what it is a word for
     * @param word the word
     * @param nearest the usual one that is nearest; null where none is near
     */
    record Unusual(String key, String word, @Nullable String nearest) {}

    /** The words under {@code when} that are none of them; a role of which the pack makes an agency is known. */
    static List<Unusual> in(Clause clause, AgencyMap map) {
        List<Unusual> unusual = new ArrayList<>();
        new TreeMap<>(USUAL).forEach((key, usual) -> {
            if (clause.conditions().get(key) instanceof Condition.OneOf one) {
                one.values().stream()
                        .filter(word -> !usual.contains(word.toLowerCase(Locale.ROOT)) && !map.hasRole(word))
                        .sorted()
                        .forEach(word -> unusual.add(new Unusual(
                                key, word, NearestName.to(word, usual).orElse(null))));
            }
        });
        return unusual;
    }
}
