package org.yishi.deliberation.draw;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yishi.deliberation.draw.SeatDrawRule.Entry;

/** The inputs of a draw as they are published: one line each, comma between, so that anybody can read them with any tool. */
final class Pool {

    private Pool() {
    }

    /** {@code 402913,2,1}: number, number of the group, 1 for a woman. By number, so that the order says nothing. */
    static String text(List<Entry> entries) {
        return entries.stream().map(one -> one.number() + "," + one.group() + "," + (one.woman() ? 1 : 0)).sorted().collect(Collectors.joining("\n"));
    }

    static List<Entry> entries(String text) {
        return lines(text).map(parts -> new Entry(parts[0], Integer.parseInt(parts[1]), parts[2].equals("1"))).toList();
    }

    /** {@code 2,3}: number of the group, seats to draw. */
    static String quotas(Map<Integer, Integer> seats) {
        return new TreeMap<>(seats).entrySet().stream().map(each -> each.getKey() + "," + each.getValue()).collect(Collectors.joining("\n"));
    }

    static Map<Integer, Integer> seats(String quotas) {
        return lines(quotas).collect(Collectors.toMap(parts -> Integer.parseInt(parts[0]), parts -> Integer.parseInt(parts[1])));
    }

    private static Stream<String[]> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(line -> line.split(","));
    }
}
