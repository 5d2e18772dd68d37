package org.quorate.policy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in the words of the grammar what procedures say in others: "no later than 2 weeks prior to the conference". */
final class Plainly {
    private static final String SPAN = "((?:\\w+ )(?:clear |working |calendar )*(?:hours?|days?|weeks?|months?))";
    private static final String WHICHEVER = ",? ?whichever is (the )?\\w+";
    private static final Pattern CLEAR = Pattern.compile("(\\d+) clear ((?:working |calendar )?days before .*)");
    private static final Pattern SECOND_WITHOUT_SPAN = Pattern.compile(SPAN + " (before|after) (.*) or (the .*)");
    private static final Pattern FIRST_WITHOUT_ANCHOR = Pattern.compile(SPAN + " or " + SPAN + " (before|after) (.*)");
    private static final Pattern BOTH = Pattern.compile("(.*),? and (?:no|not) later than (.*)");

    private Plainly() {}

    /** A deadline with the words that mean nothing else put in the grammar's. */
    static String said(String deadline) {
        return deadline.replaceAll("\\bprior to\\b", "before")
                .replaceAll("\\bhrs?\\b", "hours")
                .replaceAll("^(at )?(no|not) later than (at )?", "")
                .replaceAll("^(no|not) more than (?=\\S+( \\S+){1,2} (after|of|from) )", "")
                .replaceAll("^at least (?=\\S+( \\S+){1,2} before )", "")
                .replaceAll("^(on )?(the )?day of (?=the )", "on the day of ")
                .replaceAll("^(on )?the ((working |calendar )?day) (before|after) ", "1 $2 $4 ");
    }

    /** A span from meeting to meeting, without the words around it: "at least four-weekly" is four weeks. */
    static String everySo(String span) {
        return span.replaceFirst("^(at least )?(once )?(every )?", "")
                .replaceFirst("^(\\w+)[- ]weekly$", "$1 weeks")
                .replaceFirst("^(\\w+)[- ]monthly$", "$1 months");
    }

    /** What was most likely meant by a deadline that can be read in two ways, or in none. */
    static Optional<String> meant(String phrase) {
        String deadline = phrase.replaceFirst(WHICHEVER + "$", "");
        String tail = deadline.equals(phrase) ? ", whichever is sooner" : phrase.substring(deadline.length());
        Matcher both = BOTH.matcher(deadline);
        if (both.matches()) {
            String last = both.group(2).replaceFirst("^(week \\d+)$", "$1 of pregnancy");
            return Optional.of(both.group(1) + " or by " + last.replaceFirst("^by ", "") + tail);
        }
        Matcher clear = CLEAR.matcher(deadline);
        if (clear.matches()) {
            return Optional.of((Integer.parseInt(clear.group(1)) + 1) + " " + clear.group(2));
        }
        Matcher first = FIRST_WITHOUT_ANCHOR.matcher(deadline);
        if (first.matches()) {
            String rest = " " + first.group(3) + " " + first.group(4);
            return Optional.of(first.group(1) + rest + " or " + first.group(2) + rest + tail);
        }
        Matcher second = SECOND_WITHOUT_SPAN.matcher(deadline);
        if (second.matches()) {
            String span = second.group(1) + " " + second.group(2) + " ";
            return Optional.of(span + second.group(3) + " or " + span + second.group(4) + tail);
        }
        String conference = deadline.replaceFirst(
                "(review before|(previous|last) (review|conference|review conference))$", "conference");
        String investigation = deadline.replaceFirst("(section 47|s47)( enquiry| enquiries)?$", "investigation");
        return !conference.equals(deadline)
                ? Optional.of(conference)
                : Optional.of(investigation).filter(said -> !said.equals(deadline));
    }
}
