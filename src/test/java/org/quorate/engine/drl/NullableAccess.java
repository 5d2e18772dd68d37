package org.quorate.engine.drl;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/** Finds conditions over what may be null: but for a plain comparison they fall silent, fire wrongly or throw. */
final class NullableAccess {
    private static final Pattern ASKED = Pattern.compile("(?:\\$\\w+\\s*:\\s*)?(!?)(\\w+)(.*)", Pattern.DOTALL);
    private static final Pattern PLAIN = Pattern.compile("\\s*[!=]=\\s*(null|true|false|\"[^\"]*\"|\\$?[\\w.]+)\\s*");

    private NullableAccess() {}

    static List<String> in(DrlRule rule, Map<String, Class<?>> facts) {
        List<String> found = new ArrayList<>();
        collect(rule.said().getLhs(), facts, found);
        return found;
    }

    private static void collect(BaseDescr element, Map<String, Class<?>> facts, List<String> found) {
        if (element instanceof PatternDescr pattern) {
            Class<?> fact = facts.get(pattern.getObjectType());
            for (Object constraint : pattern.getConstraint().getDescrs()) {
                if (fact != null && constraint instanceof ExprConstraintDescr asked && isUnsafe(asked, fact)) {
                    found.add(pattern.getObjectType() + "( " + asked.getExpression() + " )");
                }
            }
        } else if (element instanceof ConditionalElementDescr several) {
            several.getDescrs().forEach(one -> collect((BaseDescr) one, facts, found));
        }
    }

    private static boolean isUnsafe(ExprConstraintDescr asked, Class<?> fact) {
        Matcher matcher = ASKED.matcher(asked.getExpression().strip());
        if (!matcher.matches()) {
            return false;
        }
        boolean isPlain =
                matcher.group(1).isEmpty() && PLAIN.matcher(matcher.group(3)).matches();
        return !isPlain && mayBeNull(fact, matcher.group(2));
    }

    private static boolean mayBeNull(Class<?> fact, String name) {
        String upper = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Stream.of(fact.getMethods())
                .filter(method -> List.of(name, "get" + upper, "is" + upper).contains(method.getName()))
                .map(Method::getAnnotatedReturnType)
                .anyMatch(type -> type.isAnnotationPresent(Nullable.class));
    }
}
