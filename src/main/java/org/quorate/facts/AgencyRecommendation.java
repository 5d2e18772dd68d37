package org.quorate.facts;

/**
 * What an agency that was present, in person or represented, recommended to a conference.
 *
 * @param conference the conference's id
 * @param agency the agency
 * @param attended whether it was there
 * @param made whether somebody spoke for it, if only to abstain
 * @param sound whether it came with a reason, and nobody of the agency abstained
 * @param lacking that nobody spoke for it, or that the source does not keep it
 */
public record AgencyRecommendation(
        String conference, Person agency, Answer attended, boolean made, Answer sound, Occurrence lacking)
        implements Circumstance {

    @Override
    public Trait trait(String key) {
        return agency.trait(key);
    }
}
