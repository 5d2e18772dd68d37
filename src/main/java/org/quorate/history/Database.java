package org.quorate.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.quorate.text.OwnersOnly;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteJDBCLoader;

/**
 * Where a history is kept.
 *
 * @param connections gives connections to it
 * @param words what the migrations call otherwise from database to database
 * @param lock what a writer says first, so that others wait; empty where beginning to write is enough
 * @param vacuum what overwrites what was deleted, and gives its room back
 * @param warnings what the user should know of it
 */
record Database(
        DataSource connections,
        Map<String, String> words,
        List<String> lock,
        List<String> vacuum,
        List<String> warnings) {
    /** How long a writer waits for another one, in milliseconds. */
    private static final String PATIENCE = "quorate.history.patience";

    private static final int PATIENCE_MILLIS = 30_000;
    private static final int CACHE_KIBIBYTES = 200_000;
    private static final String POSTGRES = "jdbc:postgresql:";

    /** At that address of a server, or in that file, which is made where it may be. */
    static Database at(String address, boolean create) {
        return address.startsWith(POSTGRES) ? server(address) : file(Path.of(address), create);
    }

    private static Database server(String address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address);
        source.setReWriteBatchedInserts(true);
        return new Database(
                source,
                Map.of("bytes", "bytea", "clustered", "", "number", "bigint"),
                List.of("set local lock_timeout = " + patience(), "lock table run in exclusive mode"),
                List.of("vacuum full"),
                List.of());
    }

    private static int patience() {
        return Integer.getInteger(PATIENCE, PATIENCE_MILLIS);
    }

    private static Database file(Path file, boolean create) {
        if (Files.isDirectory(file)) {
            throw new HistoryException("--history takes a file, and " + file + " is a folder");
        }
        loadLibrary();
        if (!Files.exists(file)) {
            make(file, create);
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(patience());
        config.setCacheSize(-CACHE_KIBIBYTES);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return new Database(
                source,
                Map.of("bytes", "blob", "clustered", "without rowid", "number", "integer"),
                List.of(),
                List.of("vacuum", "pragma wal_checkpoint(truncate)"),
                warnings(file));
    }

    /** The library unpacks itself where the machine keeps its temporary files, and is loaded from there. */
    private static void loadLibrary() {
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception | LinkageError unloaded) {
            throw new HistoryException(
                    "the database's library cannot be unpacked in " + System.getProperty("java.io.tmpdir")
                            + ", or not be run from there; -Dorg.sqlite.tmpdir=FOLDER names another place",
                    unloaded);
        }
    }

    private static void make(Path file, boolean create) {
        if (!create) {
            throw new HistoryException("there is no history at " + file);
        }
        try {
            OwnersOnly.create(file, "");
        } catch (IOException unmade) {
            throw new HistoryException("the history cannot be made at " + file, unmade);
        }
    }

    private static List<String> warnings(Path file) {
        try {
            boolean open =
                    isPosix(file) && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
            return open ? List.of(file + " can be read by everyone on this computer.") : List.of();
        } catch (IOException unknown) {
            return List.of();
        }
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
