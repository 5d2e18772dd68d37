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
 * agencies in direct contact with the child}, {@code 3 agencies and a parent}, {@code police where invited}.
 */
final class QuorumPhrase {
    private static final String CONTACT =
            " (in|having|with) direct (contact|involvement)( with( the)? (child and family|child|children|family))?";
    private static final Pattern COUNT =
            Pattern.compile("(?:at least )?(\\w+) (other )?(?:agency|agencies|professional groups)(" + CONTACT + ")?");

    private final Agencies agencies;
    private final AgencyMap map;
    private final List<String> named = new ArrayList<>();
    private final List<String> whereInvited = new ArrayList<>();
    private @Nullable Counted counted;
    private boolean parent;
    private boolean understood = true;

    private QuorumPhrase(Agencies agencies, AgencyMap map) {
        this.agencies = agencies;
        this.map = map;
    }

    /** The formula; empty where the phrase says none. */
    static Optional<QuorumFormula> read(String phrase, Agencies agencies, AgencyMap map) {
        QuorumPhrase reading = new QuorumPhrase(agencies, map);
        String plain = String.join(" ", Arrays.asList(phrase.strip().split("\\s+")));
        // the one «and» that joins no agencies
        String apart = plain.replace("child and family", "child");
        for (String part : apart.split(",? and |, ?", -1)) {
            reading.part(part.strip());
        }
        return reading.understood
                ? Optional.of(new QuorumFormula(
                        List.copyOf(reading.named), List.copyOf(reading.whereInvited), reading.counted, reading.parent))
                : Optional.empty();
    }

    private void part(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        Matcher count = COUNT.matcher(lower);
        if (lower.matches("(a|one|1) parent|parents")) {
            parent = true;
        } else if (count.matches() && Spans.number(count.group(1)).isPresent()) {
            understood &= counted == null;
            counted = new Counted(
                    Spans.number(count.group(1)).orElseThrow(), count.group(2) != null, count.group(3) != null);
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
        understood &= !name.isEmpty() && (known || name.indexOf(' ') < 0);
        if (!into.contains(canonical)) {
            into.add(canonical);
        }
    }
}
