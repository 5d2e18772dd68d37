package org.quorate.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's name and version, as every report prints them. */
final class Version implements IVersionProvider {

    /** {@code quorate} and the version; without one where it does not run from its jar. */
    static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "quorate" : "quorate " + version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }
}
