package org.yishi.bylaws.version;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Measures that a bylaw may list (domain 4.5). Nothing that takes money, freedom, property, water, power or benefits is among them. */
public enum Measure {
    /** 提醒. */
    REMINDER,
    /** 警示劝诫. */
    WARNING,
    /** 要求恢复原状. */
    REPAIR,
    /** 一定期限内不参加评先评优. */
    NO_HONOURS;

    static String text(Set<Measure> measures) {
        return measures.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static Set<Measure> read(String text) {
        EnumSet<Measure> all = EnumSet.noneOf(Measure.class);
        Arrays.stream(text.split(",")).filter(name -> !name.isEmpty()).map(Measure::valueOf).forEach(all::add);
        return all;
    }
}
