package org.quorate.engine.drl;

import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.drools.drl.ast.descr.GlobalDescr;
import org.quorate.duty.Owed;

/** Checks what stands above the rules of a file: its package, and what it expects to be handed. */
final class HeaderCheck {
    private static final List<String> TAKEN = List.of("rules", "org.quorate", "org.drools", "org.kie", "java", "javax");
    private static final String OWN = "a package of your own, such as «package our.partnership»";

    private final DrlFile file;
    private final DrlFaults faults;

    HeaderCheck(DrlFile file, DrlFaults faults) {
        this.file = file;
        this.faults = faults;
    }

    void check() {
        checkPackage(file.packageName());
        file.content().getGlobals().forEach(this::check);
        if (file.content().getUnit() != null) {
            fault("\\bunit\\b", "a rule unit, whose rules nobody would run", "rules without a unit");
        }
        file.content()
                .getAttributes()
                .forEach(one -> Attributes.refusal(one)
                        .ifPresent(why -> fault("\\b" + Pattern.quote(one.getName()) + "\\b", why, Attributes.USABLE)));
    }

    private void checkPackage(String name) {
        if (name.isEmpty()) {
            fault("\\A", "a file without a package", OWN);
        } else if (TAKEN.stream().anyMatch(one -> name.equals(one) || name.startsWith(one + "."))) {
            fault("\\bpackage\\b", "the package «" + name + "», which is not yours", OWN);
        } else if (!SourceVersion.isName(name)) {
            fault("\\bpackage\\b", "the package «" + name + "», which has a word of the language in it", OWN);
        }
    }

    private void check(GlobalDescr global) {
        if (!global.getIdentifier().equals("owed") || !global.getType().equals(Owed.class.getName())) {
            fault(
                    "\\bglobal\\s+\\S+\\s+" + Pattern.quote(global.getIdentifier()),
                    "the global «" + global.getIdentifier() + "», which nobody sets",
                    "no other than «global " + Owed.class.getName() + " owed»");
        }
    }

    private void fault(String place, String found, String expected) {
        faults.in(file.source(), file.source().placeOf(place), found, expected);
    }
}
