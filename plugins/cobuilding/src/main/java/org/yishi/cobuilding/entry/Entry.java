package org.yishi.cobuilding.entry;

import java.time.LocalDate;
import java.time.LocalTime;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;

import org.yishi.cobuilding.paper.Typed;
import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;

/**
 * What the entries of both lists have in common: whose it is, what, how much, when and where. It is confirmed every half year by whoever it
 * belongs to; otherwise it is marked stale, and nobody is led to it any more.
 */
@MappedSuperclass
public abstract class Entry implements Matter {

    @Column(name = "area_id")
    private long areaId;
    @Column(name = "unit_id")
    private long unitId;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String title;
    private int amount;
    private String place;
    @Enumerated(EnumType.STRING)
    private WeekDays days;
    @Column(name = "from_time")
    private LocalTime fromTime;
    @Column(name = "until_time")
    private LocalTime untilTime;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Enumerated(EnumType.STRING)
    private EntryState state;
    @Column(name = "listed_on")
    private LocalDate listedOn;
    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;
    @Column(name = "ended_why")
    private String endedWhy;
    @Column(name = "matched_until")
    private LocalDate matchedUntil;

    /** @param amount how much, in what is counted of that kind: places, spaces, persons, pieces, yuan */
    public record Words(Kind kind, String title, int amount, String place, Availability when) {
    }

    protected Entry() {
        // for JPA
    }

    protected final void begin(long inArea, long ofUnit, Words words, EntryState as, LocalDate on) {
        areaId = inArea;
        unitId = ofUnit;
        state = as;
        listedOn = on;
        confirmedOn = on;
        say(words);
    }

    private void say(Words words) {
        kind = Typed.chosen(words.kind(), "kind");
        title = Typed.required(words.title(), 100, "headline");
        amount = words.amount();
        place = Typed.optional(words.place(), 200, "place");
        days = words.when().days();
        fromTime = words.when().from();
        untilTime = words.when().until();
        firstDay = words.when().firstDay();
        lastDay = words.when().lastDay();
    }

    /** Still so: the half year begins anew. */
    public void confirm(LocalDate on) {
        require(state.isOpen());
        confirmedOn = on;
    }

    public void withdraw(String why) {
        require(state.isOpen());
        endedWhy = Typed.required(why, 300, "why");
        state = EntryState.WITHDRAWN;
    }

    /** @param until the day by which it is to begin; one that has not become a project by then is open again */
    public void match(LocalDate until) {
        require(state.isOpen());
        state = EntryState.MATCHED;
        matchedUntil = until;
    }

    public void use() {
        require(state.isOpen());
        state = EntryState.IN_PROJECT;
    }

    /** The project is over without it, or gave it back. */
    public void reopen(LocalDate on) {
        require(state == EntryState.IN_PROJECT);
        state = EntryState.OPEN;
        confirmedOn = on;
    }

    protected final void become(EntryState next) {
        state = next;
    }

    protected final void endBecause(String why) {
        endedWhy = why;
    }

    protected final void openOn(LocalDate day) {
        listedOn = day;
        confirmedOn = day;
    }

    protected static void require(boolean its) {
        if (!its) {
            throw new Refusal("cobuilding.entry.refusal.state");
        }
    }

    @Override
    public long areaId() {
        return areaId;
    }

    public abstract long id();

    public long unitId() {
        return unitId;
    }

    public Kind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public int amount() {
        return amount;
    }

    public String place() {
        return place;
    }

    public Availability when() {
        return new Availability(days, fromTime, untilTime, firstDay, lastDay);
    }

    public EntryState state() {
        return state;
    }

    /** How it stands on a day: that a match came to nothing follows from its day, and is never stored. */
    public EntryState stateOn(LocalDate day) {
        return state == EntryState.MATCHED && matchedUntil != null && day.isAfter(matchedUntil) ? EntryState.OPEN : state;
    }

    /** Whether its last day is over. */
    public boolean isPast(LocalDate day) {
        return lastDay != null && day.isAfter(lastDay);
    }

    public LocalDate listedOn() {
        return listedOn;
    }

    public LocalDate confirmedOn() {
        return confirmedOn;
    }

    public String endedWhy() {
        return endedWhy;
    }
}
