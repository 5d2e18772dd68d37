package org.quorate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quorate.finding.Finding;
import org.quorate.finding.Outcome;
import org.quorate.finding.Waived;
import org.quorate.finding.WaivedDuties;
import org.quorate.waiver.Breach;
import org.quorate.waiver.Waiver;
import org.quorate.waiver.WaiverText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes down that the breach of a duty is let pass. */
@Command(
        name = "add",
        abbreviateSynopsis = true,
        description =
                "Writes down that the breach of one duty is let pass, until a day. The cases are judged, to find it.",
        footer = {
            "",
            "Example:",
            "  quorate waive add case.json --fingerprint 5f0c12ab --approved-by p7 --approved-on 2026-03-01 \\",
            "      --until 2026-06-30 --reason 'The report was given by telephone'"
        })
final class WaiveAdd implements Callable<Integer> {
    @ParentCommand
    Waive waive;

    @Spec
    CommandSpec spec;

    @Mixin
    JudgingOptions judging = new JudgingOptions();

    @Mixin
    WaiverBook book = new WaiverBook();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "The case, or the cases, as check takes them.")
    List<String> paths = new ArrayList<>();

    @Option(
            names = "--fingerprint",
            paramLabel = "DIGITS",
            required = true,
            description = "The duty: the fingerprint of its finding, or the first eight digits or more of it.")
    String fingerprint = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why. Ids only: no names.")
    String reason = "";

    @Option(names = "--approved-by", paramLabel = "ID", required = true, description = "The id of who agreed.")
    String approvedBy = "";

    @Option(names = "--approved-on", paramLabel = "DATE", required = true, description = "The day on which they did.")
    LocalDate approvedOn = LocalDate.EPOCH;

    @Option(names = "--from", paramLabel = "DATE", description = "The first day. Default: that of --approved-on.")
    @Nullable
    LocalDate from;

    @Option(names = "--until", paramLabel = "DATE", required = true, description = "The last day.")
    LocalDate until = LocalDate.EPOCH;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (fingerprint.length() < WaiverBook.SHORTEST) {
            throw refused(
                    "--fingerprint takes at least " + WaiverBook.SHORTEST + " digits; it was «" + fingerprint + "».");
        }
        if (reason.isBlank()) {
            throw refused("--reason says why; it was empty.");
        }
        Quorate quorate = waive.quorate();
        Finding duty = duty(quorate);
        Waiver waiver = new Waiver(
                duty.fingerprint(),
                new TreeMap<>(),
                new Waived(approvedBy, approvedOn, until, reason),
                Breach.of(duty),
                from == null ? approvedOn : from,
                null,
                0);
        Path file = book.place(quorate.global);
        String old = WaiverBook.text(file);
        String text = WaiverText.with(old, duty, waiver);
        int before =
                old.isEmpty() ? 0 : WaiverText.read(file.toString(), old).all().size();
        if (WaiverText.read(file.toString(), text).all().size() != before + 1) {
            throw refused(file + " does not end with its list of waivers; add this one by hand.");
        }
        WaiverBook.write(file, text, spec.commandLine());
        quorate.messages()
                .say("quorate: waived " + duty.fingerprint() + " of case " + duty.caseId() + " until " + until + ", in "
                        + file + ".");
        return ExitCode.OK;
    }

    private Finding duty(Quorate quorate) throws IOException, InterruptedException {
        List<Finding> found = new ArrayList<>();
        waive.judge(
                judging,
                judging.asOf(quorate.surroundings()),
                paths,
                WaivedDuties.NONE,
                findings -> findings.stream()
                        .filter(one -> one.fingerprint().startsWith(fingerprint))
                        .forEach(found::add));
        if (found.size() != 1) {
            throw refused(
                    (found.isEmpty() ? "No duty of these cases has" : found.size() + " duties of these cases have")
                            + " a fingerprint that begins with «" + fingerprint + "».");
        }
        Finding duty = found.get(0);
        if (duty.outcome() != Outcome.BREACHED) {
            throw refused("Only a breach can be waived, and this duty is "
                    + duty.outcome().id() + ".");
        }
        if (duty.owedBy() != null && approvedBy.equals(duty.owedBy().professional())) {
            throw refused(approvedBy + " owes the duty, and cannot approve that it is let pass.");
        }
        return duty;
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
