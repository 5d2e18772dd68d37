package org.quorate.facts;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Answer.Reply;
import org.quorate.snapshot.RecordedChild;
import org.quorate.time.Moment;

/**
 * The birth of one child.
 *
 * @param child the child's id
 * @param born when it was born; missing while it is not, not recorded where it was expected long ago
 * @param expected when the birth is, or was, expected; missing where nobody recorded it
 */
public record Birth(String child, Occurrence born, Occurrence expected) {
    private static final String DATE_OF_BIRTH = "children.dateOfBirth";

    /** A birth that was expected more days ago than these has happened. */
    private static final int LONG_EXPECTED = 30;

    static Birth of(RecordedChild child, String pointer, Keeping keeping) {
        return new Birth(
                child.id(),
                born(child, pointer + "/dateOfBirth", keeping),
                child.expectedOn() == null
                        ? Occurrence.notRecorded(pointer + "/expectedOn", "children.expectedOn")
                        : Occurrence.certain(child.expectedOn(), pointer + "/expectedOn", "children.expectedOn"));
    }

    /** A child long expected must have been born, though nobody recorded when. */
    private static Occurrence born(RecordedChild child, String pointer, Keeping keeping) {
        Moment expected = child.expectedOn();
        boolean longExpected = expected != null
                && Moment.on(expected.day().plusDays(LONG_EXPECTED + 1)).hasHappenedBy(keeping.horizon());
        boolean unrecorded = child.dateOfBirth() == null && (longExpected || !keeping.keepsNamed(DATE_OF_BIRTH));
        return unrecorded
                ? Occurrence.notRecorded(pointer, DATE_OF_BIRTH)
                : Occurrence.seen(child.dateOfBirth(), keeping.horizon(), pointer, DATE_OF_BIRTH, null);
    }

    /**
     * The birth that a policy means where it speaks of several children: that of the one child, or of the one who was
     * unborn on the day of the meeting; not recorded where that leaves several or none.
     */
    static Map<String, Occurrence> moments(List<Birth> births, @Nullable LocalDate day) {
        List<Birth> unborn = day == null
                ? List.of()
                : births.stream().filter(one -> one.unbornOn(day) == Reply.YES).toList();
        Birth meant = births.size() == 1 ? births.get(0) : unborn.size() == 1 ? unborn.get(0) : null;
        return meant == null
                ? Map.of(
                        "birth", Occurrence.notRecorded("/children", DATE_OF_BIRTH),
                        "expected birth", Occurrence.notRecorded("/children", "children.expectedOn"))
                : meant.moments();
    }

    /** The moments of this birth, by the names that policies call them. */
    Map<String, Occurrence> moments() {
        return Map.of("birth", born, "expected birth", expected);
    }

    /** Whether the child is unborn on a day: the date of birth is missing, or later. A birth not recorded leaves it open. */
    public Reply unbornOn(LocalDate day) {
        if (!born.isRecorded()) {
            return Reply.NOT_KEPT;
        }
        return born.moment() == null || born.when().day().isAfter(day) ? Reply.YES : Reply.NO;
    }

    /** Whether the child is certainly unborn on a day: of one with neither a birth nor an expected one nobody knows. */
    boolean isSurelyUnbornOn(LocalDate day) {
        return isKnown() && unbornOn(day) == Reply.YES;
    }

    /** Whether it is known whether the child was born: with neither a birth nor an expected one nobody can tell the age. */
    public boolean isKnown() {
        return born.moment() != null || (born.isRecorded() && expected.moment() != null);
    }

    /** The child's age in whole years on a day, which is not before the birth. */
    public int ageOn(LocalDate day) {
        return Period.between(born.when().day(), day).getYears();
    }
}
