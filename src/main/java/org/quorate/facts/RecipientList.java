package org.quorate.facts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Answer.Reply;
import org.quorate.snapshot.RecordedFamilyMember;
import org.quorate.time.Moment;

/** Gathers those to whom the documents of one meeting may be owed: each once, with the groups that they are among. */
final class RecipientList {
    private final CaseRecord record;
    private final String meetingType;
    private final String meeting;
    private final Map<String, Map<String, Answer>> groups = new LinkedHashMap<>();
    private final Map<String, String> unlisted = new HashMap<>();

    RecipientList(CaseRecord record, String meetingType, String meeting) {
        this.record = record;
        this.meetingType = meetingType;
        this.meeting = meeting;
    }

    /** Notes that the person is, or may be, among a group; nothing where they are not, or are none of those who can be. */
    void add(Audience group, String person, Answer whether) {
        if (whether.reply() != Reply.NO && group.mayInclude(kind(person))) {
            groups.computeIfAbsent(person, none -> new HashMap<>()).putIfAbsent(group.word(), whether);
        }
    }

    private Audience.Kind kind(String person) {
        if (record.people().professional(person) != null) {
            return Audience.Kind.PROFESSIONAL;
        }
        if (record.births().containsKey(person)) {
            return Audience.Kind.CHILD;
        }
        return record.people().isParent(person) ? Audience.Kind.PARENT : Audience.Kind.RELATIVE;
    }

    /** Notes that the source does not list that group. */
    void unlisted(Audience group, String part) {
        unlisted.put(group.word(), part);
    }

    /** The parents of the case. */
    void parents() {
        List<RecordedFamilyMember> family = record.snapshot().family();
        for (int row = 0; row < family.size(); row++) {
            String id = family.get(row).id();
            add(Audience.PARENTS, id, Answer.listed(true, "/family/" + row + "/relation", "parent", "family.relation"));
        }
    }

    /** Those of these children who were born by the day of the meeting, as far as anybody knows. */
    void children(List<String> ids, String pointer, String field, @Nullable Moment start) {
        ids.forEach(child -> {
            Birth birth = record.birth(child);
            if (start == null || !birth.isSurelyUnbornOn(start.day())) {
                boolean told = birth.born().isRecorded();
                add(
                        Audience.CHILDREN,
                        child,
                        told
                                ? Answer.listed(true, pointer, child, field)
                                : Answer.notKept(
                                        birth.born().pointer(), birth.born().field()));
            }
        });
    }

    /** Hands over the recipients, and what is not listed. */
    void read(Circulation circulation, Consumer<Object> facts) {
        groups.forEach((id, among) -> facts.accept(new Recipient(
                meetingType,
                meeting,
                id,
                record.people().professional(id),
                record.births().get(id),
                among,
                circulation)));
        if (!unlisted.isEmpty()) {
            facts.accept(new UnlistedRecipients(meetingType, meeting, unlisted));
        }
    }

    /** Who was not there, from who was. */
    static Answer absent(Answer attended) {
        Reply reply = switch (attended.reply()) {
            case YES -> Reply.NO;
            case NO -> Reply.YES;
            default -> attended.reply();
        };
        return new Answer(
                reply, attended.pointer(), attended.value(), attended.field(), attended.fromSilence(), attended.why());
    }
}
