package org.quorate.facts;

import static org.quorate.facts.Audience.Kind.CHILD;
import static org.quorate.facts.Audience.Kind.PARENT;
import static org.quorate.facts.Audience.Kind.PROFESSIONAL;
import static org.quorate.facts.Audience.Kind.RELATIVE;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Those to whom a policy has something sent, by the word with which it names them. */
@SuppressWarnings("ImmutableEnumChecker") // its sets and lists are never changed
public enum Audience {
    ALL_INVITED("all invited", EnumSet.allOf(Kind.class), "everyone invited", "those invited", "invitees"),
    INVITED_PROFESSIONALS("invited professionals", EnumSet.of(PROFESSIONAL), "professionals invited"),
    ATTENDING_PROFESSIONALS(
            "attending professionals",
            EnumSet.of(PROFESSIONAL),
            "professionals attending",
            "professionals who attended",
            "present professionals",
            "professionals present"),
    ABSENT_PROFESSIONALS(
            "absent professionals",
            EnumSet.of(PROFESSIONAL),
            "professionals absent",
            "professionals who did not attend",
            "invited professionals who did not attend"),
    INVITED_PARENTS("invited parents", EnumSet.of(PARENT), "parents invited", "parents who were invited"),
    INVITED_CHILDREN("invited children", EnumSet.of(CHILD), "children invited", "children who were invited"),
    ABSENTEES("absentees", EnumSet.allOf(Kind.class), "absent", "everyone absent", "those absent"),
    MEMBERS("members", EnumSet.allOf(Kind.class)),
    CORE_GROUP_MEMBERS("core group members", EnumSet.allOf(Kind.class), "core group", "members of the core group"),
    PARENTS("parents", EnumSet.of(PARENT)),
    CHILDREN("children", EnumSet.of(CHILD), "child"),
    CHAIR("chair", EnumSet.of(PROFESSIONAL)),
    INVITED_AT_FIRST(
            "those invited to the initial conference",
            EnumSet.allOf(Kind.class),
            "invited to the initial conference",
            "everyone invited to the initial conference"),
    PROFESSIONALS_INVITED_AT_FIRST(
            "professionals invited to the initial conference",
            EnumSet.of(PROFESSIONAL),
            "invited professionals of the initial conference"),
    /** Of an invitation. */
    PROFESSIONALS("professionals", EnumSet.of(PROFESSIONAL)),
    /** Of an invitation. */
    FAMILY("family", EnumSet.of(PARENT, RELATIVE));

    /** What a person is to a case; nobody is two of these. */
    enum Kind {
        PROFESSIONAL,
        PARENT,
        RELATIVE,
        CHILD
    }

    private static final Set<Audience> THERE = EnumSet.of(ATTENDING_PROFESSIONALS);
    private static final Set<Audience> NOT_THERE = EnumSet.of(ABSENT_PROFESSIONALS, ABSENTEES);

    private final String word;
    private final Set<Kind> kinds;
    private final List<String> others;

    Audience(String word, Set<Kind> kinds, String... others) {
        this.word = word;
        this.kinds = Set.copyOf(kinds);
        this.others = List.of(others);
    }

    /** The word that policies are read with. */
    String word() {
        return word;
    }

    /** Whether somebody of that kind can be among them. */
    boolean mayInclude(Kind kind) {
        return kinds.contains(kind);
    }

    /** A phrase with each word written out: of "invited parents and children" the children are invited ones too. */
    public static String spelledOut(String phrase) {
        return phrase.replaceFirst(
                "(?i)^(invited) (parents|children)(,? and |,? or |, ?)(parents|children)$", "$1 $2$3$1 $4");
    }

    /** The one of these words that a policy means; empty where it means none of them. */
    public static Optional<String> meant(String written, List<String> words) {
        String plain = written.strip().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        String bare = plain.replaceFirst("^all (of )?(the |those )?", "");
        return words.stream()
                .filter(word -> word.equals(plain) || word.equals(bare))
                .findFirst()
                .or(() -> Arrays.stream(values())
                        .filter(one -> one.others.contains(plain) || one.others.contains(bare))
                        .map(Audience::word)
                        .filter(words::contains)
                        .findFirst());
    }

    /** Whether nobody can be among both: nobody is a professional, a parent and a child of a case at once. */
    public static boolean areOthers(Set<String> those, Set<String> them) {
        return eachPair(those, them, Audience::isOfOthers);
    }

    /** Whether nobody is among both, once it is known who was there. */
    public static boolean areApart(Set<String> those, Set<String> them) {
        return eachPair(
                those,
                them,
                (one, other) -> one.isOfOthers(other)
                        || (THERE.contains(one) && NOT_THERE.contains(other))
                        || (NOT_THERE.contains(one) && THERE.contains(other)));
    }

    private boolean isOfOthers(Audience other) {
        return Collections.disjoint(kinds, other.kinds);
    }

    /** Of words that are none of these nobody knows whom they mean. */
    private static boolean eachPair(Set<String> those, Set<String> them, BiPredicate<Audience, Audience> holds) {
        List<Audience> some = of(those);
        List<Audience> others = of(them);
        return !some.isEmpty()
                && !others.isEmpty()
                && some.size() == those.size()
                && others.size() == them.size()
                && some.stream().allMatch(one -> others.stream().allMatch(other -> holds.test(one, other)));
    }

    private static List<Audience> of(Set<String> words) {
        return Arrays.stream(values()).filter(one -> words.contains(one.word)).toList();
    }
}
