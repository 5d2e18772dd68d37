package org.quorate.policy;

import java.util.Map;

/**
 * The pack that wrote a value, and what its values are read with.
 *
 * @param pack the pack's id
 * @param faults where faults of its file are noted
 * @param spans how it counts days
 * @param sources what it quotes, by the names it cites them by
 */
record Origin(String pack, Faults faults, Spans spans, Map<String, Source> sources) {}
