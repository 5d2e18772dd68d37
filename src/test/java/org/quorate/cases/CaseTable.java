package org.quorate.cases;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cases of one obligation. What a case does not say itself, it has from its table.
 *
 * @param obligation the obligation, which is the file's name
 * @param base the snapshot that the cases start from
 * @param policy the pack that judges
 * @param asOf the moment of judging
 * @param packs packs of this table alone, by id, each as the text of a {@code policy.yaml}
 * @param reaches each outcome, with its kind, that the obligation can reach
 * @param cannot the reason for each outcome, with its kind, that it cannot reach
 * @param cases the cases
 */
record CaseTable(
        String obligation,
        String base,
        String policy,
        String asOf,
        Map<String, String> packs,
        List<String> reaches,
        Map<String, String> cannot,
        List<TableCase> cases) {

    CaseTable {
        packs = orEmpty(packs);
        reaches = orEmpty(reaches);
        cannot = orEmpty(cannot);
        cases = orEmpty(cases);
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    static <T extends @Nullable Object> Map<String, T> orEmpty(@Nullable Map<String, T> map) {
        return map == null ? Map.of() : map;
    }
}
