package org.yishi.launcher.assembly;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A version such as 1.0, 0.2.1 or 0.1.0-SNAPSHOT: numbers first; with a qualifier it comes before the plain number. */
record Version(List<BigInteger> numbers, String qualifier) implements Comparable<Version> {

    private static final Pattern FORM = Pattern.compile("\\d{1,9}(\\.\\d{1,9}){0,5}([-+.][A-Za-z0-9][A-Za-z0-9.+-]*)?");

    static Version of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        int end = 0;
        List<BigInteger> numbers = new ArrayList<>();
        for (String part : text.split("[.+-]")) {
            if (!part.matches("\\d+")) {
                break;
            }
            numbers.add(new BigInteger(part));
            end += part.length() + 1;
        }
        return new Version(List.copyOf(numbers), end >= text.length() ? "" : text.substring(end));
    }

    @Override
    public int compareTo(Version other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            int byNumber = number(i).compareTo(other.number(i));
            if (byNumber != 0) {
                return byNumber;
            }
        }
        if (qualifier.isEmpty() || other.qualifier.isEmpty()) {
            return Boolean.compare(qualifier.isEmpty(), other.qualifier.isEmpty());
        }
        return qualifier.compareToIgnoreCase(other.qualifier);
    }

    private BigInteger number(int position) {
        return position < numbers.size() ? numbers.get(position) : BigInteger.ZERO;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Version version && compareTo(version) == 0;
    }

    @Override
    public int hashCode() {
        return qualifier.toLowerCase(java.util.Locale.ROOT).hashCode();
    }
}
