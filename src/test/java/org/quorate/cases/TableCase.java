package org.quorate.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.example.Change;
import org.quorate.example.ExpectedFinding;

/**
 * One case of a table.
 *
 * @param title a sentence that says what is so
 * @param base another snapshot to start from than the table's; may be null
 * @param policy another pack than the table's; may be null
 * @param asOf another moment of judging than the table's; may be null
 * @param unkept the parts that the source does not keep; missing means that it keeps all
 * @param remove what is taken out of the snapshot first
 * @param set what is put into it then, by its place
 * @param add what is put at the end of its lists at last, by the list's place
 * @param expect findings of the obligation that must be among those there are; null where {@code exactly} is given
 * @param exactly all findings of the obligation; null where {@code expect} is given
 * @param pending why the program does not find this yet; null where it must
 */
record TableCase(
        String title,
        @Nullable String base,
        @Nullable String policy,
        @Nullable String asOf,
        List<String> unkept,
        List<String> remove,
        Map<String, JsonNode> set,
        Map<String, JsonNode> add,
        @Nullable List<TableFinding> expect,
        @Nullable List<TableFinding> exactly,
        @Nullable String pending) {

    /** The parts of the record that a source may keep or not. */
    static final List<String> PARTS = List.of(
            "conferences",
            "invitations",
            "attendance",
            "reports",
            "report-quality",
            "family",
            "decisions",
            "minutes",
            "plans",
            "core-groups",
            "core-group-records",
            "disagreements",
            "complaints",
            "enquiries",
            "transfers",
            "approvals");

    TableCase {
        unkept = CaseTable.orEmpty(unkept);
        remove = CaseTable.orEmpty(remove);
        set = CaseTable.orEmpty(set);
        add = CaseTable.orEmpty(add);
    }

    /** The findings it expects. */
    List<TableFinding> findings() {
        List<TableFinding> all = new ArrayList<>(CaseTable.orEmpty(expect));
        all.addAll(CaseTable.orEmpty(exactly));
        return all;
    }

    /** The same, without the names of duties. */
    List<ExpectedFinding> expected() {
        return findings().stream().map(TableFinding::expected).toList();
    }

    /** The case's snapshot. */
    ObjectNode snapshot(CaseTable table) {
        Change change = new Change(CaseFile.base(base == null ? table.base() : base));
        remove.forEach(change::remove);
        set.forEach(change::set);
        add.forEach(change::add);
        if (!unkept.isEmpty()) {
            change.unkept(unkept);
        }
        return change.changed();
    }

    String policy(CaseTable table) {
        return policy == null ? table.policy() : policy;
    }

    String asOf(CaseTable table) {
        return asOf == null ? table.asOf() : asOf;
    }
}
