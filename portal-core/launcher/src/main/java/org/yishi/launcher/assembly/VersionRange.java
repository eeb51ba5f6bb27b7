package org.yishi.launcher.assembly;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A range as Maven writes it: {@code [1.0,2.0)}, {@code [1.0,)}, {@code (,2.0]}, {@code [1.0]}, or 1.0 for "1.0 or later". */
record VersionRange(Version from, boolean fromIncluded, Version to, boolean toIncluded) {

    private static final Pattern FORM = Pattern.compile("([\\[(])([^,\\[\\]()]*)(,?)([^,\\[\\]()]*)([])])");

    static VersionRange of(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return new VersionRange(Version.of(text.strip()), true, null, false);
        }
        Version from = bound(form.group(2));
        boolean single = form.group(3).isEmpty();
        Version to = single ? from : bound(form.group(4));
        if (single && from == null || from != null && to != null && from.compareTo(to) > 0) {
            throw new IllegalArgumentException(text);
        }
        return new VersionRange(from, form.group(1).equals("["), to, form.group(5).equals("]"));
    }

    private static Version bound(String text) {
        return text.isBlank() ? null : Version.of(text.strip());
    }

    boolean contains(Version version) {
        return (from == null || atLeast(version)) && (to == null || atMost(version));
    }

    private boolean atLeast(Version version) {
        int order = version.compareTo(from);
        return order > 0 || order == 0 && fromIncluded;
    }

    private boolean atMost(Version version) {
        int order = version.compareTo(to);
        return order < 0 || order == 0 && toIncluded;
    }
}
