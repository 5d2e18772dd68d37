package org.quorate.facts;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.snapshot.RecordedChild;

/**
 * The birth of one child.
 *
 * @param child the child's id
 * @param born when it was born; missing while it is not
 * @param expected when the birth is, or was, expected; missing where nobody recorded it
 */
public record Birth(String child, Occurrence born, Occurrence expected) {

    static Birth of(RecordedChild child, String pointer) {
        return new Birth(
                child.id(),
                child.dateOfBirth() == null
                        ? Occurrence.missing(pointer + "/dateOfBirth", "children.dateOfBirth")
                        : Occurrence.certain(child.dateOfBirth(), pointer + "/dateOfBirth", "children.dateOfBirth"),
                child.expectedOn() == null
                        ? Occurrence.notRecorded(pointer + "/expectedOn", "children.expectedOn")
                        : Occurrence.certain(child.expectedOn(), pointer + "/expectedOn", "children.expectedOn"));
    }

    /**
     * The birth that a policy means where it speaks of several children: that of the one child, or of the one who was
     * unborn on the day of the meeting; not recorded where that leaves several or none.
     */
    static Map<String, Occurrence> moments(List<Birth> births, @Nullable LocalDate day) {
        List<Birth> unborn = day == null
                ? List.of()
                : births.stream().filter(one -> one.isUnbornOn(day)).toList();
        Birth meant = births.size() == 1 ? births.get(0) : unborn.size() == 1 ? unborn.get(0) : null;
        return meant == null
                ? Map.of(
                        "birth", Occurrence.notRecorded("/children", "children.dateOfBirth"),
                        "expected birth", Occurrence.notRecorded("/children", "children.expectedOn"))
                : meant.moments();
    }

    /** The moments of this birth, by the names that policies call them. */
    Map<String, Occurrence> moments() {
        return Map.of("birth", born, "expected birth", expected);
    }

    /** Whether the child is unborn on a day: the date of birth is missing, or later. */
    public boolean isUnbornOn(LocalDate day) {
        return born.moment() == null || born.when().day().isAfter(day);
    }

    /** Whether it is known whether the child was born: with neither a birth nor an expected one nobody can tell the age. */
    public boolean isKnown() {
        return born.moment() != null || expected.moment() != null;
    }

    /** The child's age in whole years on a day, which is not before the birth. */
    public int ageOn(LocalDate day) {
        return Period.between(born.when().day(), day).getYears();
    }
}
