package org.yishi.cobuilding.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.entry.Availability;
import org.yishi.cobuilding.entry.Entry;
import org.yishi.cobuilding.match.Match;
import org.yishi.cobuilding.match.MatchRule;
import org.yishi.cobuilding.match.MatchState;
import org.yishi.cobuilding.need.Need;
import org.yishi.cobuilding.promise.Pace;
import org.yishi.cobuilding.promise.Promise;
import org.yishi.cobuilding.unit.Unit;
import org.yishi.cobuilding.unit.Units;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.text.Texts;

/** Words that many pages of these rooms need: how a side is called, when something is to be had, an amount. */
@Named("cobuildingWords")
@RequestScoped
public class WordsView {

    @Inject
    private Units units;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Days days;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    private Map<Long, String> names;

    /** All units of the area with one query, however many are named on the page. */
    public String side(long unitId) {
        if (names == null) {
            names = units.of(currentArea.get().id()).stream().collect(Collectors.toMap(Unit::id, Unit::name));
        }
        return unitId == 0 ? texts.get("cobuilding.side.COMMUNITY") : names.getOrDefault(unitId, "");
    }

    /** Days one after the other; of many the first and the last, and how many they are. */
    public String days(List<LocalDate> days) {
        return days.size() > 3 ? texts.get("cobuilding.promise.days", days.size(), days.get(0), days.get(days.size() - 1))
                : days.stream().map(day -> texts.get("cobuilding.promise.day", day)).collect(Collectors.joining(texts.get("portal.procedure.and")));
    }

    public String sides(List<Long> unitIds) {
        return unitIds.stream().map(this::side).collect(Collectors.joining(texts.get("portal.procedure.and")));
    }

    public String when(Availability when) {
        String days = texts.get("cobuilding.days." + when.days());
        String hours = when.isWholeDay() ? "" : " " + when.from() + "–" + when.until();
        String last = when.lastDay() == null ? "" : " " + texts.get("cobuilding.entry.until", when.lastDay());
        return days + hours + last;
    }

    public String amount(Entry entry) {
        return amount(entry, entry.amount());
    }

    private String amount(Entry entry, long howMuch) {
        return texts.get("cobuilding.measure." + entry.kind(), howMuch);
    }

    /** What was held against what when a resource was compared with this need. */
    public String reason(MatchRule.Line line, Need need) {
        String key = "cobuilding.match.test." + line.test();
        if (line.degree() == MatchRule.Degree.FULLY) {
            return texts.get(key + ".full");
        }
        return switch (line.test()) {
            case HOURS -> texts.get(key, hours(line.got()), hours(line.wanted()));
            case AMOUNT -> texts.get(key, amount(need, line.got()), amount(need, line.wanted()));
            default -> texts.get(key, line.got(), line.wanted());
        };
    }

    /** A part of a day as people say it: all day, 2 hours, 1 hour 30 minutes. */
    private String hours(long minutes) {
        long whole = minutes / 60;
        long rest = minutes % 60;
        return minutes == 1440 ? texts.get("cobuilding.hours.all") : rest == 0 ? texts.get("cobuilding.hours.whole", whole)
                : whole == 0 ? texts.get("cobuilding.hours.minutes", rest) : texts.get("cobuilding.hours.both", whole, rest);
    }

    /** How an entry of a list stands today, as its texts and badges are named. */
    public String standing(Entry entry) {
        return entry.stateOn(LocalDate.now(clock)).name();
    }

    /** How a match stands; while it waits, whose answer it waits for. */
    public String match(Match match) {
        if (match.isLapsed(LocalDate.now(clock))) {
            return texts.get("cobuilding.match.lapsed");
        }
        return match.state() == MatchState.PROPOSED ? texts.get("cobuilding.match.awaits", side(match.awaited()))
                : texts.get("cobuilding.match.state." + match.state());
    }

    /** How promises that are to be kept several times get on, each in a sentence. */
    public List<String> paces(List<Promise> promises) {
        LocalDate today = LocalDate.now(clock);
        return Pace.of(promises, today).stream().map(one -> texts.get("cobuilding.promise.pace", one.text(), one.words(texts, today))).toList();
    }

    /** 补录: empty where it was entered in time. */
    public String late(LocalDate heldOn, LocalDate enteredOn) {
        return days.isLate(heldOn, enteredOn, currentArea.get().id()) ? texts.get("cobuilding.late", enteredOn) : "";
    }

    public String yuan(long cents) {
        return Typed.yuan(cents);
    }

    public String state(Promise promise) {
        return promise.state(LocalDate.now(clock)).name();
    }

    /** How many promises there are and how many of them were kept, in a sentence. */
    public String summary(List<Promise> promises) {
        List<String> states = promises.stream().map(this::state).toList();
        int notOwed = Collections.frequency(states, "NOT_OWED");
        String rest = notOwed == 0 ? "" : texts.get("cobuilding.promise.summary.notOwed", notOwed);
        return texts.get("cobuilding.promise.summary", promises.size(), Collections.frequency(states, "KEPT"), Collections.frequency(states, "KEPT_LATE"),
                Collections.frequency(states, "BROKEN"), rest);
    }

    /** How a badge about that state looks. */
    public String badge(Object state) {
        return switch (state.toString()) {
            case "KEPT", "ACTIVE", "CONFIRMED", "FULFILLED", "FINISHED", "ACCEPTED", "FULLY" -> "good";
            case "BROKEN", "DISPUTED", "SUSPENDED", "KEPT_LATE", "ENDING", "REVIEW" -> "warn";
            case "ENDED", "DECLINED", "WITHDRAWN", "ABANDONED", "RENEWED", "NOT_OWED" -> "quiet";
            default -> "info";
        };
    }
}
