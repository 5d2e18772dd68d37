package org.quorate.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drools.core.common.InternalWorkingMemory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * One stage of judging: facts in, rules fired. Sessions come from a pool; one that threw, ran away or grew large is
 * given up.
 */
final class Stage {
    private static final int FIRINGS = 10_000;
    private static final int FIRINGS_A_FACT = 50;
    private static final int LARGE = 5_000;
    private static final int SAMPLE = 100;

    private final KieBase base;
    private final KieSessionsPool pool;

    Stage(KieBase base) {
        this.base = base;
        this.pool = base.newKieSessionsPool(1);
    }

    /** Hears of each rule that has fired. */
    @FunctionalInterface
    interface Fired {
        void by(String rule);
    }

    /**
     * Fires the rules over the facts.
     *
     * @throws RunawayRuleException where they do not come to an end
     */
    void fire(Map<String, Object> globals, List<?> facts, int packs, @Nullable Fired fired) {
        KieSession session = pool.newKieSession();
        boolean reusable = false;
        try {
            globals.forEach(session::setGlobal);
            facts.forEach(session::insert);
            fire(session, FIRINGS + FIRINGS_A_FACT * (facts.size() + packs), fired);
            reusable = facts.size() < LARGE;
        } finally {
            if (reusable) {
                session.dispose();
            } else {
                giveUp(session);
            }
        }
    }

    private static void fire(KieSession session, int limit, @Nullable Fired fired) {
        Listener listener = fired == null ? null : new Listener(fired);
        if (listener != null) {
            session.addEventListener(listener);
        }
        if (session.fireAllRules(limit) >= limit) {
            stop(session, limit);
        }
        if (listener != null) {
            session.removeEventListener(listener);
        }
    }

    /** Looks on for a while at rules that have fired too often, to name the one that does. */
    private static void stop(KieSession session, int limit) {
        Map<String, Integer> firings = new TreeMap<>();
        Listener listener = new Listener(rule -> firings.merge(rule, 1, Integer::sum));
        session.addEventListener(listener);
        session.fireAllRules(SAMPLE);
        session.removeEventListener(listener);
        Optional<String> most = firings.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
        if (most.isPresent()) {
            throw new RunawayRuleException(most.get(), limit);
        }
    }

    /** The base knows all its sessions: one that does not go back to the pool would stay there for good. */
    private void giveUp(KieSession session) {
        ((InternalKnowledgeBase) base).disposeStatefulSession((InternalWorkingMemory) session);
    }

    private static final class Listener extends DefaultAgendaEventListener {
        private final Fired fired;

        Listener(Fired fired) {
            this.fired = fired;
        }

        @Override
        public void afterMatchFired(AfterMatchFiredEvent event) {
            fired.by(event.getMatch().getRule().getName());
        }
    }
}
