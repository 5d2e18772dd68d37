package org.quorate.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known name that a mistyped one was most likely meant to be. */
public final class NearestName {
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();
    private static final int LONGEST = 200;
    private static final int BEGINNING = 4;

    private NearestName() {}

    /**
     * The known name that differs from the given one by at most two letters or a third of its length, that begins with
     * it, or that is made of the same words; empty where none is near.
     */
    public static Optional<String> to(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        int most = Math.max(2, name.length() / 3);
        Optional<String> near = known.stream()
                .filter(one -> Math.abs(one.length() - name.length()) <= most && DISTANCE.apply(name, one) <= most)
                .min(Comparator.comparing((String one) -> DISTANCE.apply(name, one))
                        .thenComparing(one -> one));
        return near.or(() -> longer(name, known)).or(() -> sameWords(name, known));
    }

    /** The shortest that begins with the name, where that is long enough to mean something. */
    private static Optional<String> longer(String name, Collection<String> known) {
        return known.stream()
                .filter(one -> name.length() >= BEGINNING && one.startsWith(name))
                .min(Comparator.comparing(String::length).thenComparing(one -> one));
    }

    private static Optional<String> sameWords(String name, Collection<String> known) {
        Set<String> words = words(name);
        return known.stream()
                .filter(one -> words.size() > 1 && words(one).containsAll(words))
                .min(Comparator.comparing(String::length).thenComparing(one -> one));
    }

    private static Set<String> words(String name) {
        return new HashSet<>(Arrays.asList(name.split("[^A-Za-z0-9]+")));
    }
}
