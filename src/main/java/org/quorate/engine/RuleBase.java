package org.quorate.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * The compiled rules, one base for each stage: what is owed, and what follows. The rules the program was built with are
 * classes; nothing is compiled when it runs.
 */
public final class RuleBase {
    private static final String INDEX = "META-INF/kie/org.quorate/quorate/drools-model";
    private static final String JUDGEMENT = "rules.judgement";

    private final KieBase duties;
    private final KieBase judgement;
    private final Catalogue catalogue;

    private RuleBase(List<Model> models, ClassLoader loader) {
        this.duties = base(models, model -> !model.getPackageName().equals(JUDGEMENT), loader);
        this.judgement = base(models, model -> model.getPackageName().equals(JUDGEMENT), loader);
        this.catalogue = Catalogue.of(duties);
    }

    /** The rules the program was built with. */
    public static RuleBase builtIn() {
        ClassLoader loader = RuleBase.class.getClassLoader();
        return new RuleBase(models(loader), loader);
    }

    private static KieBase base(List<Model> models, Predicate<Model> which, ClassLoader loader) {
        List<Model> chosen = models.stream().filter(which).toList();
        return KieBaseBuilder.createKieBaseFromModel(
                chosen, RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader));
    }

    private static List<Model> models(ClassLoader loader) {
        List<Model> models = new ArrayList<>();
        try (InputStream in = loader.getResourceAsStream(INDEX)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without its rules");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("Drools-Model-Version")) {
                    models.add((Model) loader.loadClass(line.strip())
                            .getDeclaredConstructor()
                            .newInstance());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("the compiled rules do not fit the program", impossible);
        }
        return models;
    }

    KieBase duties() {
        return duties;
    }

    KieBase judgement() {
        return judgement;
    }

    /** The obligations that the rules can judge. */
    public Catalogue catalogue() {
        return catalogue;
    }
}
