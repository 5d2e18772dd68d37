package org.quorate.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where this system keeps what may be made again: for Quorate, compiled rules of the user's. */
final class CacheFolder {
    private CacheFolder() {}

    /** The folder; null where the surroundings name none. It need not be there yet. */
    static @Nullable Path of(Map<String, String> environment, String system, String home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String local = environment.get("LOCALAPPDATA");
            return local == null ? null : Path.of(local, "quorate");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Caches", "quorate");
        }
        String caches = environment.get("XDG_CACHE_HOME");
        return caches == null || caches.isEmpty() ? Path.of(home, ".cache", "quorate") : Path.of(caches, "quorate");
    }
}
