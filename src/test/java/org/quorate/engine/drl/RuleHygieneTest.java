package org.quorate.engine.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.policy.Catalogue;
import org.quorate.policy.Obligation;
import org.quorate.policy.PackException;

/** What every rule of the program keeps to. Each test lists all that do not. */
class RuleHygieneTest {
    private static final Path RULES = Path.of("rules");
    private static final int LONGEST = 80;
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w$])\\d+");
    private static final Pattern ORDER =
            Pattern.compile("[<>]|\\b(isBefore|isAfter|compareTo|before|after|coincides)\\s*\\(");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

    private final List<DrlFile> files = files();

    @Test
    void the_program_has_the_rules_of_the_source_tree_and_no_others() {
        Set<String> written = new TreeSet<>();
        files.forEach(file -> file.rules().forEach(rule -> written.add(rule.name())));

        assertThat(written).hasSizeGreaterThan(30);
        assertThat(Programs.builtIn().names()).isEqualTo(written);
    }

    @Test
    void each_rule_judges_the_obligation_of_its_folder() {
        assertThat(each(file -> {
                    Obligation own = file.source().obligation();
                    List<String> judged = file.rules().stream()
                            .flatMap(rule -> rule.judges().stream())
                            .map(DrlRule.Judged::obligation)
                            .distinct()
                            .toList();
                    boolean alike = own == null ? !judges(file) : judged.equals(List.of(own.id()));
                    return alike ? List.of() : List.of("judges " + judged);
                }))
                .isEmpty();
    }

    @Test
    void names_are_unique_and_nothing_is_said_in_annotations() {
        DrlFaults faults = new DrlFaults();
        new RuleCheck(new ProgramRules(Set.of(), Set.of(), Map.of(), ""), faults).check(files);

        assertThat(faults.isEmpty() ? List.of() : faults.exception().faults()).isEmpty();
        assertThat(each(file -> file.rules().stream()
                        .filter(rule -> !rule.said().getAnnotations().isEmpty())
                        .map(rule -> "annotations at " + rule.name())
                        .toList()))
                .isEmpty();
    }

    @Test
    void no_rule_says_when_it_is_run() {
        assertThat(each(file -> file.rules().stream()
                        .flatMap(rule -> rule.said().getAttributes().keySet().stream())
                        .toList()))
                .isEmpty();
    }

    @Test
    void numbers_and_agencies_belong_to_packs() throws IOException {
        String agencies = Files.readString(RULES.resolve("agencies.yaml"));
        Set<String> names = new TreeSet<>();
        Pattern.compile("(?m)^[a-z-]+(?=:)").matcher(agencies).results().forEach(name -> names.add(name.group()));
        assertThat(names).contains("police", "health").hasSizeGreaterThan(10);

        assertThat(each(file -> {
                    List<String> found =
                            new ArrayList<>(all(NUMBER, file.source().code()));
                    all(TEXT, file.source().text()).stream()
                            .map(text -> text.replace("\"", ""))
                            .filter(names::contains)
                            .forEach(found::add);
                    return judges(file) ? found : List.of();
                }))
                .isEmpty();
    }

    @Test
    void no_condition_compares_moments() {
        assertThat(each(file -> file.rules().stream()
                        .map(rule -> rule.source().code().substring(rule.from(), rule.consequence()))
                        .flatMap(conditions -> all(ORDER, conditions).stream())
                        .toList()))
                .isEmpty();
    }

    @Test
    void no_condition_asks_more_of_what_may_be_missing_than_whether_it_is() {
        Map<String, Class<?>> facts = Programs.builtIn().facts();

        assertThat(each(file -> file.rules().stream()
                        .flatMap(rule -> NullableAccess.in(rule, facts).stream())
                        .toList()))
                .isEmpty();
    }

    @Test
    void facts_have_no_names_of_one_letter() {
        assertThat(Programs.builtIn().facts().values().stream()
                        .filter(Class::isRecord)
                        .flatMap(fact -> Stream.of(fact.getRecordComponents())
                                .filter(part -> part.getName().length() == 1)
                                .map(part -> fact.getSimpleName() + "." + part.getName())))
                .isEmpty();
    }

    @Test
    void no_rule_reaches_for_the_clock_or_beyond_its_facts() {
        assertThat(files.stream()
                        .flatMap(file -> Stream.concat(
                                Uses.refused(file.source()).stream(), Uses.warned(file.source()).stream())))
                .isEmpty();
    }

    @Test
    void files_are_short() {
        assertThat(each(file -> {
                    long lines = file.source().text().lines().count();
                    // every outcome in one file, to be read as one table
                    boolean isTable = file.source().path().startsWith("judgement/");
                    return lines < LONGEST || isTable ? List.of() : List.of(lines + " lines");
                }))
                .isEmpty();
    }

    private List<String> each(java.util.function.Function<DrlFile, List<String>> faults) {
        return files.stream()
                .flatMap(file ->
                        faults.apply(file).stream().map(fault -> file.source().path() + ": " + fault))
                .toList();
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group()).toList();
    }

    private static boolean judges(DrlFile file) {
        return file.source().path().matches("obligations/.*");
    }

    private static @Nullable Obligation obligation(String path) {
        return Catalogue.builtIn().obligations().stream()
                .filter(one -> path.equals("obligations/" + one.id() + "/rule.drl"))
                .findFirst()
                .orElse(null);
    }

    private static List<DrlFile> files() {
        DrlFaults faults = new DrlFaults();
        try (Stream<Path> inside = Files.walk(RULES)) {
            List<DrlSource> sources = new ArrayList<>();
            for (Path file : inside.filter(one -> one.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                String path = RULES.relativize(file).toString().replace('\\', '/');
                sources.add(new DrlSource(file.toString(), path, Files.readString(file), obligation(path)));
            }
            List<DrlFile> files = DrlFile.parse(sources, faults);
            if (!faults.isEmpty()) {
                throw faults.exception();
            }
            return files;
        } catch (IOException unreadable) {
            throw new PackException(List.of());
        }
    }
}
