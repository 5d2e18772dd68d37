package org.quorate.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * One stage of judging: facts in, rules fired. Sessions come from a pool; one that threw, ran away or grew large is
 * not given back.
 */
final class Stage {
    private static final int FIRINGS = 10_000;
    private static final int FIRINGS_A_FACT = 50;
    private static final int LARGE = 5_000;

    private final KieSessionsPool pool;

    Stage(KieBase base) {
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
        Listener listener = fired == null ? null : new Listener(fired);
        if (listener != null) {
            session.addEventListener(listener);
        }
        globals.forEach(session::setGlobal);
        facts.forEach(session::insert);
        int limit = FIRINGS + FIRINGS_A_FACT * (facts.size() + packs);
        if (session.fireAllRules(limit) >= limit) {
            throw new RunawayRuleException(limit);
        }
        if (listener != null) {
            session.removeEventListener(listener);
        }
        if (facts.size() < LARGE) {
            session.dispose();
        }
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
