package org.quorate.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.quorate.facts.Answer.Reply;
import org.quorate.snapshot.RecordedConference;
import org.quorate.snapshot.RecordedRecommendation;

/** Reads what each agency that was present at one conference recommended. A representative speaks for the invitee's. */
final class RecommendationReading {
    private static final String PART = "decisions";
    private static final String LIST = "conferences.decision.recommendations";
    private static final String WHAT = LIST + ".recommends";
    private static final String REASON = LIST + ".reason";

    private final Keeping keeping;
    private final People people;
    private final RecordedConference recorded;
    private final String pointer;
    private final Map<String, Set<String>> standsFor = new HashMap<>();

    /** A recommendation and where it stands. */
    private record Row(RecordedRecommendation said, String pointer) {}

    RecommendationReading(CaseRecord record, RecordedConference recorded, String conferencePointer) {
        this.keeping = record.keeping();
        this.people = record.people();
        this.recorded = recorded;
        this.pointer = conferencePointer + "/decision/recommendations";
        recorded.invitations().forEach(invitation -> {
            Person invitee = people.professional(invitation.to());
            if (invitation.representative() != null && invitee != null && invitee.agency() != null) {
                standsFor
                        .computeIfAbsent(invitation.representative(), none -> new HashSet<>())
                        .add(invitee.agency());
            }
        });
    }

    void read(Presence presence, Consumer<Object> facts) {
        if (!presence.kept() || !ConferenceReading.hasBegun(recorded, keeping)) {
            return;
        }
        new TreeSet<>(presence.present()).forEach(agency -> facts.accept(of(agency, presence.answer(Reply.YES, null))));
        new TreeMap<>(presence.perhaps())
                .forEach((agency, reply) -> facts.accept(of(agency, presence.doubt(reply, null))));
    }

    private AgencyRecommendation of(String agency, Answer attended) {
        List<Row> rows = rows(agency);
        boolean kept = keeping.keeps(PART, WHAT);
        return new AgencyRecommendation(
                recorded.id(),
                Person.ofAgency(agency),
                attended,
                kept && !rows.isEmpty(),
                sound(rows),
                kept ? Occurrence.missing(pointer, LIST) : keeping.notRecorded(PART, WHAT, pointer));
    }

    private List<Row> rows(String agency) {
        List<Row> rows = new ArrayList<>();
        List<RecordedRecommendation> all =
                recorded.decision() == null ? List.of() : recorded.decision().recommendations();
        for (int row = 0; row < all.size(); row++) {
            RecordedRecommendation one = all.get(row);
            if (one.recommends() != null && speaksFor(one.by(), agency)) {
                rows.add(new Row(one, pointer + "/" + row));
            }
        }
        return rows;
    }

    /** A representative speaks for the agencies of all whom they represent, and not for their own. */
    private boolean speaksFor(String id, String agency) {
        Person person = people.professional(id);
        return standsFor.containsKey(id)
                ? standsFor.get(id).contains(agency)
                : person != null && agency.equals(person.agency());
    }

    /** One abstention is one too many; of several recommendations, one with a reason is enough. */
    private Answer sound(List<Row> rows) {
        Answer sound = Answer.listed(false, pointer, null, LIST);
        for (Row row : rows) {
            if ("abstained".equals(row.said().recommends())) {
                return new Answer(Reply.NO, row.pointer() + "/recommends", "abstained", WHAT, false, "it abstained");
            }
            Answer reasoned = keeping.yesNo(PART, REASON, row.said().reason(), row.pointer() + "/reason");
            sound = sound.fromSilence() && sound.reply() == Reply.NO ? reasoned : sound.or(reasoned);
        }
        return sound.reply() == Reply.NO ? sound.because("it came without a reason") : sound;
    }
}
