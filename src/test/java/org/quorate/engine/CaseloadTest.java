package org.quorate.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;
import org.quorate.policy.Pack;
import org.quorate.policy.PackLibrary;
import org.quorate.snapshot.Input;
import org.quorate.snapshot.RawDocument;
import org.quorate.time.AsOf;

/** How a caseload is worked through, with workers that judge nothing, fail or hang. */
class CaseloadTest {
    private static final AsOf AS_OF = AsOf.parse("2026-03-31");
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Pack PACK = new PackLibrary(
                    RuleBase.builtIn().catalogue().forms(), null, null)
            .pack("gwent")
            .orElseThrow();

    @TempDir
    Path folder;

    private final List<String> handedOver = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private static Caseload caseload(int threads, Judging judging, Duration patience) {
        return new Caseload(PolicyChoice.of(List.of(PACK)), AS_OF, threads, () -> judging, patience);
    }

    private void receive(Evaluation evaluation) {
        if (evaluation instanceof Evaluation.Judged judged) {
            handedOver.add(judged.caseId());
            findings.addAll(judged.findings());
        }
    }

    private static Consumer<Consumer<Input>> cases(int count) {
        return each -> IntStream.rangeClosed(1, count).forEach(number -> each.accept(document("C" + number, number)));
    }

    private static RawDocument document(String caseId, long line) {
        String text = "{\"schema\":\"quorate.case-snapshot/1\",\"caseId\":\"" + caseId + "\"}";
        return new RawDocument("cases.ndjson", line, text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void the_order_is_that_of_the_inputs_though_some_cases_take_longer(int threads) throws Exception {
        Judging uneven = (snapshot, packs, asOf) -> {
            if (snapshot.caseId().endsWith("7")) {
                pause(5);
            }
            return List.of();
        };
        caseload(threads, uneven, LONG).evaluate(cases(200), this::receive);
        assertThat(handedOver)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 200)
                        .mapToObj(number -> "C" + number)
                        .toList());
    }

    @Test
    void no_more_is_read_ahead_than_there_is_room_for() throws Exception {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger received = new AtomicInteger();
        Consumer<Consumer<Input>> counted = each -> cases(2_000).accept(input -> {
            read.incrementAndGet();
            each.accept(input);
        });
        caseload(2, (snapshot, packs, asOf) -> List.of(), LONG).evaluate(counted, evaluation -> {
            if (received.incrementAndGet() == 1) {
                pause(50);
            }
            most.accumulateAndGet(read.get() - received.get(), Math::max);
        });
        assertThat(received).hasValue(2_000);
        assertThat(most).hasValueLessThan(300);
    }

    @Test
    void a_case_that_fails_is_one_error_for_each_pack_and_the_others_go_on() throws Exception {
        Judging failing = (snapshot, packs, asOf) -> {
            if (snapshot.caseId().equals("C2")) {
                throw new StackOverflowError();
            }
            return List.of();
        };
        caseload(2, failing, LONG).evaluate(cases(3), this::receive);
        assertThat(handedOver).containsExactly("C1", "C2", "C3");
        assertThat(findings).singleElement().satisfies(error -> {
            assertThat(error.outcome()).isEqualTo(Outcome.ERROR);
            assertThat(error.policy()).isEqualTo("gwent");
            assertThat(error.caseId()).isEqualTo("C2");
        });
    }

    @Test
    void t28_a_case_that_hangs_loses_its_worker_and_another_goes_on() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        caseload(2, hangingAt("C2", end), SHORT).evaluate(cases(50), this::receive);
        end.countDown();
        assertThat(handedOver).hasSize(50).startsWith("C1", "C2", "C3");
        assertThat(findings)
                .singleElement()
                .extracting(Finding::detail)
                .isEqualTo("a rule did not come to an end within 1 seconds");
    }

    @Test
    void t28_a_case_whose_rule_waits_for_ever_is_given_up_too() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        Judging waiting = (snapshot, packs, asOf) -> {
            if (snapshot.caseId().equals("C2")) {
                await(end);
            }
            return List.of();
        };
        caseload(2, waiting, SHORT).evaluate(cases(3), this::receive);
        end.countDown();
        assertThat(handedOver).containsExactly("C1", "C2", "C3");
        assertThat(findings)
                .singleElement()
                .extracting(Finding::detail)
                .isEqualTo("a rule did not come to an end within 1 seconds");
    }

    @Test
    void a_pause_of_the_machine_does_not_count_as_a_rule_that_hangs() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        Thread rule = new Thread(() -> await(end));
        rule.start();
        Attendance attendance = new Attendance(rule);
        Thread.sleep(1_500);
        assertThat(attendance.isLongerThan(SHORT)).isFalse();
        for (int look = 0; look < 2 * Attendance.LOOKS; look++) {
            Thread.sleep(40);
            if (attendance.isLongerThan(SHORT)) {
                break;
            }
        }
        assertThat(attendance.isLongerThan(SHORT)).isTrue();
        end.countDown();
        rule.join();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "programs are paused differently there")
    void a_paused_program_judges_the_case_that_it_had_in_hand() throws Exception {
        Path out = Files.createTempFile(folder, "paused", ".txt");
        Process paused = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PausedCase.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        while (!Files.readString(out).contains("judging")) {
            assertThat(paused.isAlive()).as(Files.readString(out)).isTrue();
            Thread.sleep(10);
        }
        signal("STOP", paused);
        Thread.sleep(2_500);
        signal("CONT", paused);
        paused.waitFor();
        assertThat(out).content().isEqualTo("judging\n[]\n");
    }

    private static void signal(String name, Process process) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** One case that takes half a second, in a program that gives it one. */
    static final class PausedCase {
        private PausedCase() {}

        public static void main(String[] arguments) throws Exception {
            List<Finding> found = new ArrayList<>();
            Judging half = (snapshot, packs, asOf) -> {
                System.out.println("judging");
                pause(500);
                return List.of();
            };
            caseload(1, half, SHORT).evaluate(cases(1), evaluation -> {
                if (evaluation instanceof Evaluation.Judged judged) {
                    found.addAll(judged.findings());
                }
            });
            System.out.println(found);
        }
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException unheeded) {
            await(end);
        }
    }

    @Test
    void the_run_ends_when_no_worker_is_left() {
        CountDownLatch end = new CountDownLatch(1);
        assertThatThrownBy(() -> caseload(1, hangingAt("C2", end), SHORT).evaluate(cases(3), this::receive))
                .isInstanceOf(WorkersLostException.class);
        end.countDown();
        assertThat(handedOver).containsExactly("C1", "C2");
    }

    @Test
    void the_last_case_may_take_the_last_worker_with_it() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        caseload(1, hangingAt("C2", end), SHORT).evaluate(cases(2), this::receive);
        end.countDown();
        assertThat(handedOver).containsExactly("C1", "C2");
        assertThat(findings).hasSize(1);
    }

    @Test
    void what_the_receiver_throws_ends_the_run_and_comes_out() {
        AtomicInteger judged = new AtomicInteger();
        Judging counting = (snapshot, packs, asOf) -> {
            judged.incrementAndGet();
            return List.of();
        };
        assertThatThrownBy(() -> caseload(2, counting, LONG).evaluate(cases(5_000), evaluation -> {
                    throw new IOException("full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
        assertThat(judged).hasValueLessThan(1_000);
    }

    private static Judging hangingAt(String caseId, CountDownLatch end) {
        return (snapshot, packs, asOf) -> {
            if (snapshot.caseId().equals(caseId)) {
                hang(end);
            }
            return List.of();
        };
    }

    private static void hang(CountDownLatch end) {
        while (end.getCount() > 0) {
            pause(1);
        }
    }

    /** As a rule would: it does not heed an interruption. */
    private static void pause(long millis) {
        long until = System.nanoTime() + millis * 1_000_000;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }
}
