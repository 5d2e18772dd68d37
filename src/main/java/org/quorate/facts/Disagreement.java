package org.quorate.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.facts.Answer.Reply;

/**
 * A disagreement between professionals that has been raised.
 *
 * @param id its id
 * @param pointer where it stands in the snapshot
 * @param raised when it was raised
 * @param raisedBy who raised it
 * @param steps each step of the ladder up to the resolution, by its name
 * @param resolved when it was resolved
 */
public record Disagreement(
        String id,
        String pointer,
        Occurrence raised,
        Person raisedBy,
        Map<String, Occurrence> steps,
        Occurrence resolved)
        implements Circumstance {
    /** The steps by which a disagreement is taken further, in order. */
    public static final List<String> LADDER = List.of("discussion", "line-manager", "senior-manager", "formal");

    private static final String FIELD = "disagreements.steps";

    /** A step of the ladder; missing where it was not taken. */
    public Occurrence step(String name) {
        return Objects.requireNonNull(steps.get(name));
    }

    /** How many steps lead up to the last one taken, with it. */
    public int height() {
        for (int height = LADDER.size(); height > 0; height--) {
            if (step(LADDER.get(height - 1)).happened()) {
                return height;
            }
        }
        return 0;
    }

    /** Whether the steps taken come one after the other, and none below the last one is left out. */
    public Answer inOrder() {
        Answer inOrder = Answer.listed(true, pointer + "/steps", null, FIELD);
        List<Occurrence> before = new ArrayList<>();
        for (String name : LADDER.subList(0, height())) {
            Occurrence step = step(name);
            if (!step.happened()) {
                return Answer.listed(false, pointer + "/steps", null, FIELD)
                        .because("the " + words(name) + " step was left out");
            }
            if (before.stream().anyMatch(one -> step.when().isWhollyBefore(one.when()))) {
                return new Answer(Reply.NO, step.pointer(), step.when().text(), FIELD, false, null)
                        .because("the " + words(name) + " step came before the one that it follows");
            }
            boolean open = before.stream()
                    .anyMatch(one -> step.when().first().isBefore(one.when().last()));
            inOrder = open ? Answer.straddling(step.pointer(), step.when().text(), FIELD) : inOrder;
            before.add(step);
        }
        Occurrence first = step(LADDER.get(0));
        return first.isRecorded() ? inOrder : Answer.notKept(first.pointer(), first.field());
    }

    private static String words(String step) {
        return step.replace('-', ' ');
    }

    @Override
    public Trait trait(String key) {
        return raisedBy.trait(key);
    }

    @Override
    public @Nullable Occurrence anchor(String name) {
        return name.equals("disagreement") ? raised : null;
    }
}
