package org.quorate.facts;

/**
 * A member of the family, whatever the relation, with what they need to take part in one conference.
 *
 * @param conference the conference's id
 * @param id the person's id
 * @param needsInterpreter whether they need an interpreter
 * @param interpreterProvided whether the conference provided one
 * @param needsAccessSupport whether they need other support
 * @param accessSupportProvided whether the conference provided that
 */
public record Relative(
        String conference,
        String id,
        Answer needsInterpreter,
        Answer interpreterProvided,
        Answer needsAccessSupport,
        Answer accessSupportProvided)
        implements Circumstance, Addressee {

    /** Whether they need an interpreter, or may, as far as the record tells. */
    public boolean isForInterpreter() {
        return needsInterpreter.reply() != Answer.Reply.NO;
    }

    /** Whether they need other support, or may, as far as the record tells. */
    public boolean isForAccessSupport() {
        return needsAccessSupport.reply() != Answer.Reply.NO;
    }
}
