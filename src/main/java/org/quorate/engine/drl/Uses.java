package org.quorate.engine.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quorate.policy.PackFault;

/**
 * What a rule may not reach for, since the same case would then not give the same findings, and what it had better not
 * reach for. A search for names, for honest mistakes: whoever wants to hide a call can, and nothing is held back.
 */
final class Uses {
    private static final String REPEATABLE =
            "a rule that only reads its facts, and says the same of them on any machine and day";
    private static final String HARMLESS = "a rule that reads its facts and says what is owed";

    private static final List<Use> REFUSED = List.of(
            use("reads the clock", "(?<=[.:])\\s*now\\b|\\bnow(?=\\s*\\()|\\b(currentTimeMillis|nanoTime)\\b"),
            use("reads the clock", "\\bnew\\s+(java\\.util\\.)?(Date|GregorianCalendar)\\s*\\("),
            use(
                    "reads the clock",
                    "\\bClock\\b|\\bgetSessionClock\\b|\\bCalendar\\.getInstance\\b|\\bover\\s+window\\b"),
            use("draws at random", "\\bMath\\.random\\b|\\brandomUUID\\b|\\b\\w*Random(Generator)?\\b"),
            use(
                    "asks the machine for its language, time zone or characters",
                    "\\b(getDefault|systemDefault|defaultCharset)\\b"),
            use("asks the machine for its language", "\\b(toLowerCase|toUpperCase)\\s*\\(\\s*\\)"),
            use("stops every other rule", "\\bhalt\\s*\\("),
            use("hides a letter", "\\\\u+[0-9a-fA-F]{4}"));

    private static final List<Use> WARNED = List.of(
            use("can start another program", "\\b(Runtime|ProcessBuilder|ProcessHandle)\\b"),
            use(
                    "reaches the process or its surroundings",
                    "\\bSystem\\.(exit|load|loadLibrary|getenv|getPropert(y|ies)|setPropert(y|ies)|in|out|err)\\b"),
            use(
                    "can reach the network",
                    "\\bjava\\.net\\b|\\b(\\w*Socket|URL|URI|URLConnection|HttpClient|InetAddress)\\b"),
            use(
                    "can read and write files",
                    "\\bjava\\.n?io\\b|\\b(Files?|Paths?|RandomAccessFile|File(Reader|Writer|InputStream|OutputStream))\\b"),
            use(
                    "looks into classes by reflection",
                    "\\bClass\\.forName\\b|\\bgetClass\\b|\\.class\\b|\\bjava\\.lang\\.(reflect|invoke)\\b"
                            + "|\\b(\\w*ClassLoader|MethodHandles?|setAccessible|ServiceLoader|Unsafe)\\b"),
            use("runs code outside any pattern", "\\beval\\s*\\(|\\bScriptEngine\\w*"),
            use(
                    "starts work that nobody waits for",
                    "\\b(Thread|Executors?|ExecutorService|CompletableFuture|Timer)\\b"),
            use("reaches the engine itself", "\\b(kcontext|drools)\\b"),
            use("changes facts that other rules rely on", "\\b(delete|retract|update|modify)\\s*\\("));

    private Uses() {}

    private record Use(String what, Pattern words) {}

    private static Use use(String what, String words) {
        return new Use(what, Pattern.compile(words));
    }

    /** Everything that has to be refused. */
    static List<PackFault> refused(DrlSource source) {
        List<PackFault> faults = new ArrayList<>();
        each(REFUSED, source, (at, found) -> faults.add(source.fault(at, found, REPEATABLE, null)));
        return faults;
    }

    /** Every use of what a rule has no need of, as a warning. */
    static List<PackFault> warned(DrlSource source) {
        List<PackFault> warnings = new ArrayList<>();
        each(WARNED, source, (at, found) -> warnings.add(source.warning(at, found, HARMLESS)));
        return warnings;
    }

    private static void each(List<Use> uses, DrlSource source, BiConsumer<Integer, String> found) {
        for (Use use : uses) {
            Matcher words = use.words().matcher(source.code());
            while (words.find()) {
                found.accept(words.start(), "«" + words.group().strip() + "», which " + use.what());
            }
        }
    }
}
