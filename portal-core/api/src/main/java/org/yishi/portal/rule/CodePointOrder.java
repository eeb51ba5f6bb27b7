package org.yishi.portal.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The order of texts in every result: by Unicode code point. {@link String#compareTo} compares UTF-16 units and puts rare Chinese
 * characters (beyond U+FFFF) in another place.
 */
public final class CodePointOrder {

    public static final Comparator<String> ASCENDING = CodePointOrder::compare;

    private CodePointOrder() {
    }

    /** Every text once, in order. */
    public static List<String> sorted(Collection<String> texts) {
        return texts.stream().distinct().sorted(ASCENDING).toList();
    }

    private static int compare(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        return java.util.Arrays.compare(a, b);
    }
}
