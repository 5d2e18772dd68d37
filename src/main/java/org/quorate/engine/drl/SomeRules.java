package org.quorate.engine.drl;

import java.util.List;
import java.util.function.Predicate;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/**
 * Some of the rules of a package, with all others left out.
 *
 * @param whole the package
 * @param kept which rules are kept, by name
 */
public record SomeRules(Model whole, Predicate<String> kept) implements Model {

    /** Of each of these packages the rules that are kept. */
    public static List<Model> of(List<Model> packages, Predicate<String> kept) {
        return packages.stream()
                .map(whole -> (Model) new SomeRules(whole, kept))
                .toList();
    }

    @Override
    public String getName() {
        return whole.getName();
    }

    @Override
    public String getPackageName() {
        return whole.getPackageName();
    }

    @Override
    public List<Rule> getRules() {
        return whole.getRules().stream()
                .filter(rule -> kept.test(rule.getName()))
                .toList();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the engine declares it
    public List<Global> getGlobals() {
        return whole.getGlobals();
    }

    @Override
    public List<Query> getQueries() {
        return whole.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
        return whole.getTypeMetaDatas();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
        return whole.getEntryPoints();
    }
}
