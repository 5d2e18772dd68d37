package org.quorate.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quorate.policy.QuorumFormula.Counted;

/**
 * Reads formulas such as {@code childrens-social-care, police and health}, {@code childrens-social-care and 2 other
 * agencies in direct contact with the child}, {@code 3 agencies and a parent}, {@code police where invited}, {@code police
 * and health or education}.
 */
final class QuorumPhrase {
    private static final String CONTACT =
            " (in|having|with|(who|that) (have|have had|had)) direct (contact|involvement)"
                    + "( with( the)? (child and family|child|children|family))?";
    private static final Pattern COUNT = Pattern.compile(
            "(?:at least |any )?(\\w+) (other )?(?:agency|agencies|others|professional groups)(" + CONTACT + ")?");
    private static final Pattern INCLUDING =
            Pattern.compile("(.*(?:agencies|professional groups)),? (?:including|one of (?:which|whom|them) is) (.*)");
    private static final int MOST_WAYS = 100;

    private final Agencies agencies;
    private final AgencyMap map;
    private final List<String> named = new ArrayList<>();
    private final List<List<String>> oneOf = new ArrayList<>();
    private final List<String> whereInvited = new ArrayList<>();
    private @Nullable Counted counted;
    private boolean parent;
    private @Nullable String notUnderstood;
    private @Nullable String meant;

    private QuorumPhrase(Agencies agencies, AgencyMap map) {
        this.agencies = agencies;
        this.map = map;
    }

    /** Reads a phrase; where it says no formula, {@link #notUnderstood} tells. */
    static QuorumPhrase of(String phrase, Agencies agencies, AgencyMap map) {
        QuorumPhrase reading = new QuorumPhrase(agencies, map);
        reading.read(String.join(" ", Arrays.asList(phrase.strip().split("\\s+"))));
        return reading;
    }

    /** The formula; empty where the phrase says none. */
    Optional<QuorumFormula> formula() {
        return notUnderstood != null
                ? Optional.empty()
                : Optional.of(new QuorumFormula(
                        List.copyOf(named), List.copyOf(oneOf), List.copyOf(whereInvited), counted, parent));
    }

    /** The first part that was not understood. */
    String notUnderstood() {
        return String.valueOf(notUnderstood);
    }

    /** The phrase that was most likely meant; null where nobody can say. */
    @Nullable
    String meant() {
        return meant;
    }

    private void read(String phrase) {
        Matcher including = INCLUDING.matcher(phrase);
        if (including.matches()) {
            read(including.group(1));
            read(including.group(2));
            if (counted == null || counted.besides()) {
                refuse(phrase, null);
            }
            return;
        }
        String plain = phrase
                // the one «and», and the one «or», that join no agencies
                .replace("child and family", "child")
                .replaceAll("professional groups or (other )?agencies", "agencies")
                .replaceAll(" \\((where invited)\\)", " $1")
                .replaceAll(" plus (at least )?(\\w+) (agency|agencies)", " and $2 other $3")
                .replaceAll(" plus ", " and ");
        int lastComma = plain.lastIndexOf(", ");
        if (lastComma > 0 && plain.contains(" or ") && !plain.contains(" and ")) {
            // nobody knows whether the comma joins as «and» does or as «or»
            refuse(plain, plain.substring(0, lastComma) + " and " + plain.substring(lastComma + 2));
            return;
        }
        for (String part : plain.split(",? and |, ?", -1)) {
            part(part.strip());
        }
        if (ways() > MOST_WAYS) {
            refuse(plain, null);
        }
    }

    private void refuse(String part, @Nullable String rather) {
        if (notUnderstood == null) {
            notUnderstood = part;
            meant = rather;
        }
    }

    private int ways() {
        return oneOf.stream().mapToInt(List::size).reduce(1, (one, other) -> Math.min(MOST_WAYS + 1, one * other));
    }

    private void part(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        Matcher count = COUNT.matcher(lower);
        if (lower.matches("(a|one|1|at least one) parent|parents")) {
            parent = true;
        } else if (count.matches() && Spans.number(count.group(1)).isPresent()) {
            if (counted != null) {
                refuse(part, null);
            }
            boolean besides = count.group(2) != null || lower.contains("others");
            counted = new Counted(Spans.number(count.group(1)).orElseThrow(), besides, count.group(3) != null);
        } else if (lower.contains(" or ") && !lower.endsWith(" where invited")) {
            List<String> alternatives = new ArrayList<>();
            for (String one : part.replaceFirst("(?i)^either ", "").split(" or ", -1)) {
                agency(one.strip(), alternatives);
            }
            oneOf.add(List.copyOf(alternatives));
        } else if (lower.endsWith(" where invited")) {
            agency(part.substring(0, part.length() - " where invited".length()), whereInvited);
        } else {
            agency(part, named);
        }
    }

    /** An agency's name has no blanks, unless it is a listed other name, or a name of the pack's map. */
    private void agency(String name, List<String> into) {
        String canonical = map.names(name) ? name : agencies.canonical(name);
        boolean known = map.names(name) || agencies.isListed(canonical);
        if (name.isEmpty() || (!known && name.indexOf(' ') >= 0)) {
            String joined = name.replace(' ', '-');
            refuse(name, agencies.isListed(agencies.canonical(joined)) ? joined : null);
        }
        if (!into.contains(canonical)) {
            into.add(canonical);
        }
    }
}
