package org.quorate.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines and documents that are too long, made while they are read. */
class DocumentReaderTest {
    private static final int LIMIT = 16 * 1024 * 1024;

    /** So many letters, which are nowhere kept. */
    private static final class Letters extends InputStream {
        private final long count;
        private long given;

        Letters(long count) {
            this.count = count;
        }

        @Override
        public int read() {
            return given++ < count ? 'x' : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int some = (int) Math.min(length, count - given);
            for (int index = offset; index < offset + some; index++) {
                bytes[index] = 'x';
            }
            given += some;
            return some == 0 && length > 0 ? -1 : some;
        }
    }

    private static List<String> read(Layout layout, InputStream... parts) throws IOException {
        List<String> read = new ArrayList<>();
        InputStream in = new SequenceInputStream(Collections.enumeration(List.of(parts)));
        new DocumentReader("cases", in, layout, input -> read.add(told(input))).read();
        return read;
    }

    private static String told(Input input) {
        if (input instanceof RawDocument document) {
            return document.line() + ": " + document.bytes().length;
        }
        Rejected fault = ((RejectedInput) input).fault();
        return fault.line() + ": " + fault.expected() + ", " + fault.reason();
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    @Test
    void T08_a_line_of_100_megabytes_is_rejected_and_the_next_is_read() throws IOException {
        assertThat(read(Layout.LINES, text("{}\n"), new Letters(100_000_000), text("\n{}\n")))
                .containsExactly(
                        "1: 2",
                        "2: at most 16 MB, The line is longer than 16 MB; the lines behind it were read.",
                        "3: 2");
    }

    @Test
    void T08_a_line_of_16_megabytes_is_read_and_one_byte_more_is_not() throws IOException {
        assertThat(read(Layout.LINES, new Letters(LIMIT), text("\n{}"))).containsExactly("1: " + LIMIT, "2: 2");
        assertThat(read(Layout.LINES, new Letters(LIMIT + 1), text("\n{}")))
                .containsExactly(
                        "1: at most 16 MB, The line is longer than 16 MB; the lines behind it were read.", "2: 2");
    }

    @Test
    void T03_of_a_document_without_end_no_more_is_read_than_its_limit() throws IOException {
        Letters endless = new Letters(Long.MAX_VALUE);

        assertThat(read(Layout.WHOLE, text("{\n\"a\": \""), endless))
                .containsExactly("null: at most 16 MB, The document is longer than 16 MB.");
        assertThat(endless.given).isLessThan(LIMIT + 100_000L);
    }

    @Test
    void T03_so_it_is_with_standard_input_that_begins_with_a_short_line() throws IOException {
        Letters endless = new Letters(Long.MAX_VALUE);

        assertThat(read(Layout.UNKNOWN, text("{\n\"a\": \""), endless))
                .containsExactly("null: at most 16 MB, The document is longer than 16 MB.");
        assertThat(read(Layout.UNKNOWN, new Letters(LIMIT + 1), text("\n{}")))
                .containsExactly("null: at most 16 MB, The document is longer than 16 MB.");
    }

    @Test
    void T03_a_document_of_many_lines_is_measured_as_a_whole() throws IOException {
        InputStream[] parts = {new Letters(LIMIT / 2), text("\n"), new Letters(LIMIT / 2)};

        assertThat(read(Layout.WHOLE, parts))
                .containsExactly("null: at most 16 MB, The document is longer than 16 MB.");
        assertThat(read(Layout.WHOLE, new Letters(LIMIT / 2), text("\n"), new Letters(LIMIT / 2 - 1)))
                .containsExactly("0: " + LIMIT);
    }
}
