package org.quorate.history;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a real server. */
class PostgresHistoryTest extends HistoryTests {
    private static @Nullable EmbeddedPostgres started;
    private static int count;

    private String database = "";

    @BeforeAll
    static void start() throws IOException {
        started = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server().close();
    }

    private static EmbeddedPostgres server() {
        return Objects.requireNonNull(started);
    }

    @BeforeEach
    void make() throws SQLException {
        database = "runs" + count++;
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        }
    }

    @Override
    String address() {
        return server().getJdbcUrl("postgres", database);
    }

    @Override
    Connection connection() throws SQLException {
        return server().getDatabase("postgres", database).getConnection();
    }

    @Test
    void a_server_that_is_not_there_is_told() {
        assertThatThrownBy(() -> History.create("jdbc:postgresql://localhost:1/none?user=none"))
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("the server cannot be reached");
    }
}
