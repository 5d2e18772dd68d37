package org.quorate.engine.drl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.drools.model.Model;

/** The rules that the program was built with. */
final class Programs {
    private static final String INDEX = "/META-INF/kie/org.quorate/quorate/drools-model";

    private Programs() {}

    static ProgramRules builtIn() {
        try (InputStream in = Programs.class.getResourceAsStream(INDEX)) {
            String index = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
            List<Model> models = index.lines()
                    .filter(line -> !line.contains(":"))
                    .map(Programs::model)
                    .toList();
            return ProgramRules.of(models, "test");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Model model(String name) {
        try {
            return Class.forName(name)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
