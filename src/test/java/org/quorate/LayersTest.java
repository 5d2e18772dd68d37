package org.quorate;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which part of the program may know of which. */
class LayersTest {
    /** Each knows those before it; the last three also what stands beside. */
    private static final List<String> LAYERS = List.of(
            "text",
            "time",
            "snapshot",
            "facts",
            "policy",
            "finding",
            "duty",
            "engine",
            "example",
            "compare",
            "nightly",
            "cli");

    /** What stands beside the layers, each with the last layer that it may know. */
    private static final Map<String, String> BESIDE =
            Map.of("report", "finding", "history", "finding", "waiver", "finding", "intake", "snapshot");

    /** What makes findings differ from run to run, or reaches for the process: by class, its methods. */
    private static final Map<String, Set<String>> SURROUNDINGS = Map.of(
            "java.lang.System", Set.of("currentTimeMillis", "getenv", "exit"),
            "java.util.Locale", Set.of("getDefault"),
            "java.util.TimeZone", Set.of("getDefault"),
            "java.time.ZoneId", Set.of("systemDefault"));

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.quorate");

    @TestFactory
    Stream<DynamicTest> each_part_knows_only_what_lies_below_it() {
        Stream<DynamicTest> layers = LAYERS.stream().limit(LAYERS.size() - 1).map(layer -> knows(layer, layer));
        return Stream.concat(
                layers,
                BESIDE.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(part -> knows(part.getKey(), part.getValue())));
    }

    private static DynamicTest knows(String part, String last) {
        boolean alone = LAYERS.indexOf(last) < LAYERS.indexOf("compare");
        Stream<String> above = LAYERS.stream().skip(LAYERS.indexOf(last) + 1L);
        Stream<String> beside = BESIDE.keySet().stream().filter(one -> alone && !one.equals(part));
        String[] unknown = Stream.concat(above, beside)
                .filter(one -> !one.equals(part))
                .map(one -> "org.quorate." + one + "..")
                .toArray(String[]::new);
        return dynamicTest(
                part,
                () -> noClasses()
                        .that()
                        .resideInAPackage("org.quorate." + part + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(unknown)
                        .allowEmptyShould(true)
                        .check(PROGRAM));
    }

    @Test
    void only_the_engine_knows_the_rule_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.quorate.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(PROGRAM);
    }

    @Test
    void policies_do_not_know_how_they_are_compared() {
        noClasses()
                .that()
                .resideInAPackage("org.quorate.policy")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.quorate.policy.difference")
                .check(PROGRAM);
    }

    @Test
    void reports_know_of_the_input_only_what_was_rejected() {
        noClasses()
                .that()
                .resideInAPackage("org.quorate.report..")
                .should()
                .dependOnClassesThat(describe(
                        "the input read",
                        (JavaClass known) -> known.getPackageName().equals("org.quorate.snapshot")
                                && !known.getSimpleName().equals("Rejected")))
                .check(PROGRAM);
    }

    @Test
    void only_the_command_line_reads_the_clock_the_environment_and_the_streams() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.quorate.cli..")
                .should()
                .accessTargetWhere(
                        describe("reads the surroundings", access -> isOfTheSurroundings(access.getTarget())))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .check(PROGRAM);
    }

    private static boolean isOfTheSurroundings(AccessTarget target) {
        String owner = target.getOwner().getName();
        boolean isClock = owner.startsWith("java.time.") && target.getName().equals("now");
        boolean isStream =
                owner.equals("java.lang.System") && Set.of("out", "err", "in").contains(target.getName());
        return isClock || isStream || SURROUNDINGS.getOrDefault(owner, Set.of()).contains(target.getName());
    }
}
