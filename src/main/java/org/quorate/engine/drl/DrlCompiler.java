package org.quorate.engine.drl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.Results;

/** Compiles the rules of the user's files to classes; where that fails, rule by rule, to find out where. */
final class DrlCompiler {
    private static final String RESOURCES = "src/main/resources/";

    private final List<DrlFile> files;
    private final DrlFaults faults;
    private final CompilerReport report;

    DrlCompiler(List<DrlFile> files, ProgramRules program, DrlFaults faults) {
        this.files = files.stream().filter(faults::isSound).toList();
        this.faults = faults;
        this.report = new CompilerReport(program, faults);
    }

    /** What came of one attempt: classes, or what the compiler said, or what it or the classes threw. */
    static final class Attempt {
        private final byte @Nullable [] jar;
        private final List<Message> messages;
        private final @Nullable Throwable thrown;

        private Attempt(byte @Nullable [] jar, List<Message> messages, @Nullable Throwable thrown) {
            this.jar = jar;
            this.messages = messages;
            this.thrown = thrown;
        }

        List<Message> messages() {
            return messages;
        }

        @Nullable
        Throwable thrown() {
            return thrown;
        }
    }

    /** The compiled rules as a jar; null where there are faults, which are then told. */
    byte @Nullable [] compile() {
        Set<DrlRule> sound = new HashSet<>();
        files.forEach(file -> file.rules().stream().filter(faults::isSound).forEach(sound::add));
        if (sound.isEmpty() && !faults.isEmpty()) {
            return null;
        }
        Attempt whole = attempt(sound);
        if (whole.jar != null) {
            return whole.jar;
        }
        for (DrlFile file : files) {
            file.rules().stream().filter(sound::contains).forEach(this::alone);
        }
        if (faults.isEmpty()) {
            report.together(files.get(0).source(), whole);
        }
        return null;
    }

    private void alone(DrlRule rule) {
        Attempt attempt = attempt(Set.of(rule));
        if (attempt.jar == null) {
            report.tell(rule, attempt);
        }
    }

    private Attempt attempt(Set<DrlRule> rules) {
        KieServices services = KieServices.get();
        KieFileSystem system = services.newKieFileSystem();
        for (int index = 0; index < files.size(); index++) {
            DrlFile file = files.get(index);
            // a folder that is not named like the package would be warned of
            String path = RESOURCES + file.packageName().replace('.', '/') + "/" + index + ".drl";
            byte[] text = file.with(rules).getBytes(UTF_8);
            system.write(path, services.getResources().newByteArrayResource(text, UTF_8.name()));
        }
        system.write(RESOURCES + RuleJar.INDEX, RuleJar.index(files).getBytes(UTF_8));
        KieBuilder builder = services.newKieBuilder(system, DrlCompiler.class.getClassLoader());
        try {
            Results results = builder.buildAll(ExecutableModelProject.class).getResults();
            if (results.hasMessages(Message.Level.ERROR)) {
                return new Attempt(null, results.getMessages(Message.Level.ERROR), null);
            }
            byte[] jar = ((InternalKieModule) builder.getKieModule()).getBytes();
            RuleJar.open(jar).base();
            return new Attempt(jar, List.of(), null);
        } catch (RuntimeException | LinkageError thrown) {
            return new Attempt(null, List.of(), thrown);
        }
    }
}
