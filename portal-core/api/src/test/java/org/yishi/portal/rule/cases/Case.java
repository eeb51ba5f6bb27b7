package org.yishi.portal.rule.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.portal.rule.period.WorkingDays;

/**
 * One case with what its file says for all of them.
 *
 * @param id     its id
 * @param rule   the rule it is for
 * @param in     its inputs
 * @param params effective parameters of its own, without those of the set of rules
 * @param file   the whole file
 * @param self   the whole case
 */
record Case(String id, String rule, Fields in, Fields params, Fields file, Fields self) {

    static Case of(Fields file, Fields self) {
        return new Case(self.text("id"), self.text("rule"), self.object("inputs"), self.object("params"), file, self);
    }

    /** The set of rules it names, nothing where it names none. */
    Fields ruleset() {
        return self.known("ruleset") ? file.object("rulesets").object(self.text("ruleset")) : Fields.of(null);
    }

    /** Owners' parameters: those of the set of rules, then those of the case; what neither says is left to the defaults. */
    Fields ownersParams() {
        Map<String, Object> all = new HashMap<>(ruleset().object("owners").all());
        all.putAll(params.all());
        return new Fields(all);
    }

    /** The calendar it names; one without a name knows weekends only. */
    WorkingDays calendar() {
        if (!in.known("calendar")) {
            return WorkingDays.WEEKENDS_ONLY;
        }
        Fields calendar = Fields.of(in.all().get("calendar") instanceof Map<?, ?> own ? own
                : Objects.requireNonNull(file.object("calendars").all().get(in.text("calendar")), "calendar " + in.text("calendar")));
        return new WorkingDays(days(calendar, "festivalDays"), days(calendar, "offDays"), days(calendar, "makeUpWorkdays"));
    }

    private static Set<LocalDate> days(Fields calendar, String key) {
        return calendar.texts(key).stream().map(LocalDate::parse).collect(Collectors.toSet());
    }
}
