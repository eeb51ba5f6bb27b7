package org.yishi.portal.faces.finished;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.yishi.portal.faces.look.Look;

/**
 * What makes one finished page differ from another.
 *
 * @param path  address without query
 * @param query known parameters only, by name, one value each
 * @param look  theme, language and size
 */
public record PageKey(String path, String query, Look look) {

    private static final int LONGEST_VALUE = 200;

    /** A page's parameters: those that it names itself, each with its first value, the rest of the query does not exist for it. */
    public static Map<String, String[]> known(Map<String, String[]> parameters, Set<String> names) {
        Map<String, String[]> known = new TreeMap<>();
        for (String name : names) {
            String[] values = parameters.get(name);
            if (values != null && values.length > 0 && !values[0].isEmpty() && values[0].length() <= LONGEST_VALUE) {
                known.put(name, new String[] {values[0]});
            }
        }
        return known;
    }

    public static PageKey of(String path, Map<String, String[]> known, Look look) {
        return new PageKey(path, query(known), look);
    }

    /** The query in one spelling, whatever the order and the encoding in the request were. */
    public static String query(Map<String, String[]> known) {
        return new TreeMap<>(known).entrySet().stream()
                .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()[0]))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
