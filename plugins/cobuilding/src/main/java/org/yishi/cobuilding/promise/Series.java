package org.yishi.cobuilding.promise;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What one side promises in the same words, once however often it is to be kept, and on which days. */
public record Series(Promise first, List<LocalDate> days) {

    /** In the order in which they come; promises of one agreement and of one side. */
    public static List<Series> of(List<Promise> promises) {
        Map<String, List<Promise>> same = promises.stream().collect(Collectors.groupingBy(Promise::text, LinkedHashMap::new, Collectors.toList()));
        return same.values().stream().map(all -> new Series(all.get(0), all.stream().map(Promise::dueOn).toList())).toList();
    }
}
