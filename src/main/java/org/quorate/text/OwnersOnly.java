package org.quorate.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Files and folders that nobody but their owner can look into; where a system has other rights, its own hold. */
public final class OwnersOnly {
    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";
    private static final int STICKY = 01000;

    private OwnersOnly() {}

    /** Makes a folder, and those above it that are not there. */
    public static void folder(Path folder) throws IOException {
        Files.createDirectories(folder, rights(folder, FOLDER));
    }

    /** Opens a file to write it anew. */
    public static OutputStream write(Path file) throws IOException {
        Set<StandardOpenOption> options =
                EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        return Channels.newOutputStream(Files.newByteChannel(file, options, rights(file, FILE)));
    }

    /**
     * Makes a file that holds a text.
     *
     * @throws java.nio.file.FileAlreadyExistsException where it is there already
     */
    public static void create(Path file, String text) throws IOException {
        Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (OutputStream out = Channels.newOutputStream(Files.newByteChannel(file, options, rights(file, FILE)))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Makes an empty file of a name that no other has. */
    public static Path temporary(Path folder, String prefix, String suffix) throws IOException {
        return Files.createTempFile(folder, prefix, suffix, rights(folder, FILE));
    }

    /** Opens a file, made where there is none, and leaves what it holds. */
    public static FileChannel channel(Path file) throws IOException {
        return FileChannel.open(
                file, EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), rights(file, FILE));
    }

    /** Opens a file to write behind its end. */
    public static OutputStream append(Path file) throws IOException {
        Set<StandardOpenOption> options =
                EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.WRITE);
        return Channels.newOutputStream(Files.newByteChannel(file, options, rights(file, FILE)));
    }

    /** Narrows the rights to all that lies in a folder. */
    public static void narrow(Path folder) throws IOException {
        if (isPosix(folder)) {
            for (Path one : all(folder)) {
                Files.setPosixFilePermissions(
                        one, PosixFilePermissions.fromString(Files.isDirectory(one) ? FOLDER : FILE));
            }
        }
    }

    /**
     * Whether nobody but that owner, and the system's own user, can write a file or a folder, or put something else in
     * its place: none of the folders above it can be written by others, except those where nobody can move what is
     * another's.
     */
    public static boolean isOutOfReach(Path path, UserPrincipal owner) throws IOException {
        if (!isPosix(path)) {
            return true;
        }
        Path real = path.toRealPath();
        if (!isOwnersAlone(real, owner)) {
            return false;
        }
        for (Path above = real.getParent(); above != null; above = above.getParent()) {
            boolean others = !isOwnersAlone(above, owner);
            boolean sticky = ((Integer) Files.getAttribute(above, "unix:mode") & STICKY) != 0;
            if (others && !(sticky && isOwned(above, owner))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOwnersAlone(Path path, UserPrincipal owner) throws IOException {
        Set<PosixFilePermission> rights = Files.getPosixFilePermissions(path);
        return isOwned(path, owner)
                && !rights.contains(PosixFilePermission.GROUP_WRITE)
                && !rights.contains(PosixFilePermission.OTHERS_WRITE);
    }

    private static boolean isOwned(Path path, UserPrincipal owner) throws IOException {
        return Files.getOwner(path).equals(owner)
                || Files.getAttribute(path, "unix:uid").equals(0);
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            return inside.toList();
        }
    }

    private static FileAttribute<?>[] rights(Path path, String rights) {
        return isPosix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
