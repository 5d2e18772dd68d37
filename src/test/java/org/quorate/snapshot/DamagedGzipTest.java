package org.quorate.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Packed files of several members, each of which holds whole lines: what is damaged is told, and what is sound is read. */
class DamagedGzipTest extends InputsOnDisk {
    private static final List<String> CASES = List.of("A", "B", "C", "D", "E", "F");

    private List<byte[]> members() throws IOException {
        return List.of(
                packed(snapshot("A") + "\n" + snapshot("B") + "\n"),
                packed(snapshot("C") + "\n" + snapshot("D") + "\n"),
                packed(snapshot("E") + "\n" + snapshot("F") + "\n"));
    }

    private List<String> read(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return read(write("cases.ndjson.gz", all.toByteArray())).stream()
                .map(told -> told.replaceFirst("^cases\\.ndjson\\.gz(:[0-9]+)? ", ""))
                .toList();
    }

    private static String damaged(int from, int to, int size) {
        return "The gzip file is damaged between byte " + from + " and byte " + to + " of " + size
                + "; what can be unpacked was read.";
    }

    @Test
    void a_broken_header_a_wrong_method_and_a_reserved_flag_of_a_later_member_are_told_and_the_next_is_read()
            throws IOException {
        for (int place : new int[] {0, 1, 2}) {
            List<byte[]> members = members();
            byte[] second = members.get(1);
            second[place]++;
            int first = members.get(0).length;
            int size = first + second.length + members.get(2).length;
            assertThat(read(members.get(0), second, members.get(2)))
                    .containsExactly("A", "B", damaged(first + 1, first + second.length, size), "E", "F");
            assertThat(read(members.get(0), second))
                    .containsExactly("A", "B", damaged(first + 1, first + second.length, first + second.length));
        }
    }

    @Test
    void a_header_that_is_cut_off_is_told() throws IOException {
        byte[] first = members().get(0);
        for (int length = 1; length <= 9; length++) {
            assertThat(read(first, Arrays.copyOf(first, length)))
                    .as("%d bytes", length)
                    .containsExactly("A", "B", damaged(first.length + 1, first.length + length, first.length + length));
        }
    }

    @Test
    void zero_bytes_and_plain_lines_between_and_behind_members_are_told() throws IOException {
        List<byte[]> members = members();
        byte[] first = members.get(0);
        byte[] third = members.get(2);
        for (byte[] other : List.of(new byte[512], (snapshot("X") + "\n").getBytes(UTF_8), new byte[1])) {
            int from = first.length + 1;
            int to = first.length + other.length;
            assertThat(read(first, other)).containsExactly("A", "B", damaged(from, to, to));
            assertThat(read(first, other, third))
                    .containsExactly("A", "B", damaged(from, to, to + third.length), "E", "F");
            assertThat(read(other, first))
                    .containsExactly(damaged(1, other.length, first.length + other.length), "A", "B");
        }
    }

    @Test
    void a_line_that_damage_follows_without_a_line_feed_is_read_where_it_is_whole() throws IOException {
        byte[] open = packed(snapshot("A") + "\n" + snapshot("B"));
        byte[] broken = packed(snapshot("A") + "\n" + snapshot("B").substring(0, 20));

        assertThat(read(open, new byte[8]))
                .containsExactly("A", "B", damaged(open.length + 1, open.length + 8, open.length + 8));
        assertThat(read(broken, new byte[8]))
                .containsExactly("A", damaged(broken.length + 1, broken.length + 8, broken.length + 8));
    }

    @Test
    void a_whole_snapshot_is_read_though_something_stands_behind_it_and_a_cut_one_is_told_once() throws IOException {
        byte[] one = packed(pretty("A"));
        byte[] padded = Arrays.copyOf(one, one.length + 100);

        assertThat(read(write("one.json.gz", padded)))
                .containsExactly(
                        "one.json.gz " + damaged(one.length + 1, padded.length, padded.length), "one.json.gz:0 A");
        assertThat(read(write("one.json.gz", Arrays.copyOf(one, one.length - 30))))
                .containsExactly("one.json.gz The gzip file is cut off; what stands before its end was read.");
    }

    @Test
    void whatever_byte_is_changed_taken_out_or_put_in_the_sound_members_are_read_and_the_damage_is_told()
            throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        List<Integer> ends = new ArrayList<>();
        for (byte[] member : members()) {
            joined.write(member);
            ends.add(joined.size());
        }
        byte[] whole = joined.toByteArray();
        Random random = new Random(15);
        for (int place = 0; place < whole.length; place++) {
            byte[] changed = whole.clone();
            changed[place] ^= (byte) (1 + random.nextInt(255));
            sound(changed, place, ends);
            byte[] without = new byte[whole.length - 1];
            System.arraycopy(whole, 0, without, 0, place);
            System.arraycopy(whole, place + 1, without, place, without.length - place);
            sound(without, place, ends);
            byte[] with = new byte[whole.length + 1];
            System.arraycopy(whole, 0, with, 0, place);
            with[place] = (byte) random.nextInt(256);
            System.arraycopy(whole, place, with, place + 1, whole.length - place);
            sound(with, place, ends);
        }
    }

    private void sound(byte[] damaged, int place, List<Integer> ends) throws IOException {
        List<String> read = read(damaged);
        for (int member = 0; member < ends.size(); member++) {
            int begin = member == 0 ? 0 : ends.get(member - 1);
            if (place < begin || place >= ends.get(member)) {
                assertThat(read).as("byte %d", place).containsAll(CASES.subList(2 * member, 2 * member + 2));
            }
        }
        // the moment and the system of a header are read by nobody
        boolean isWhole = read.containsAll(CASES) && read.size() == CASES.size();
        assertThat(isWhole || read.stream().anyMatch(told -> told.startsWith("The gzip file is")))
                .as("byte %d: %s", place, read)
                .isTrue();
    }
}
