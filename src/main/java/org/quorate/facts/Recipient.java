package org.quorate.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Answer.Reply;

/**
 * Someone to whom the documents of a meeting may be owed: a professional, a child, or one of the family.
 *
 * @param meetingType {@code conference} or {@code core-group}
 * @param meeting the meeting's id
 * @param id the person's id
 * @param professional the person as a professional; null for family and children
 * @param birth the birth of a child; null for anyone else
 * @param groups by the name that policies call them, whether the person is among those who were invited, attended, and
 *     so on; groups that they are certainly not among are left out
 * @param circulation what of the meeting's documents was sent to whom
 */
public record Recipient(
        String meetingType,
        String meeting,
        String id,
        @Nullable Person professional,
        @Nullable Birth birth,
        Map<String, Answer> groups,
        Circulation circulation)
        implements Circumstance, Addressee {

    /** Whether the person is among any of these, as far as the record tells. */
    public boolean mayBeAmong(Set<String> those) {
        return those.stream().anyMatch(groups::containsKey);
    }

    /**
     * Whether the person is among any of these; one certainty decides.
     *
     * @throws IllegalArgumentException where it cannot be: see {@link #mayBeAmong}
     */
    public Answer among(Set<String> those) {
        List<Answer> answers =
                those.stream().filter(groups::containsKey).map(groups::get).toList();
        return answers.stream()
                .filter(one -> one.reply() == Reply.YES)
                .findFirst()
                .or(() -> answers.stream().findFirst())
                .orElseThrow(() -> new IllegalArgumentException(id + " is among none of " + those));
    }

    /** When all of these documents had been sent to the person; missing while one has not. */
    public Occurrence sent(Set<String> documents) {
        return circulation.sent(documents, id);
    }

    @Override
    public Trait trait(String key) {
        return professional == null ? Trait.ABSENT : professional.trait(key);
    }

    @Override
    public List<Birth> births() {
        return birth == null ? List.of() : List.of(birth);
    }

    @Override
    public @Nullable Occurrence anchor(String name) {
        return birth == null ? null : birth.moments().get(name);
    }
}
