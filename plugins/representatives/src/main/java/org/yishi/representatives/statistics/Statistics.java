package org.yishi.representatives.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Open;
import org.yishi.portal.area.Areas;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.setting.Settings;
import org.yishi.representatives.contact.Category;
import org.yishi.representatives.contact.Contact;
import org.yishi.representatives.contact.ContactKind;
import org.yishi.representatives.contact.ContactRating;
import org.yishi.representatives.contact.ContactRepository;
import org.yishi.representatives.contact.ContactState;
import org.yishi.representatives.contact.Grade;
import org.yishi.representatives.contact.Side;
import org.yishi.representatives.reception.Reception;
import org.yishi.representatives.reception.ReceptionRepository;
import org.yishi.representatives.reception.ReceptionState;
import org.yishi.representatives.representative.Representative;
import org.yishi.representatives.representative.RepresentativeRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The public numbers of a quarter. They name nobody but holders of the office, and of them only how much they did. */
@ApplicationScoped
@Open("statistics are public (domain 8.4)")
public class Statistics {

    private static final int YEARS = 3;

    @Inject
    private ContactRepository contacts;
    @Inject
    private ReceptionRepository receptions;
    @Inject
    private RepresentativeRepository representatives;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private Settings settings;
    @Inject
    private Areas areas;
    @Inject
    private Clock clock;

    /** What one representative did; numbers only. */
    public record Duty(long representativeId, String name, int entries, int visits, int held, int absent, int topics, int suggestions) {
    }

    public Quarter current() {
        return Quarter.of(LocalDate.now(clock));
    }

    public QuarterRule.Figures of(long areaId, Quarter quarter) {
        long community = community(areaId);
        return rule(community, quarter).of(lines(List.of(community), quarter.first(), quarter.last()), calendar.days());
    }

    /** Below which number of entries a subject is left out of what is published. */
    public int least(long areaId) {
        return suppression(community(areaId)).minCell();
    }

    public List<Duty> duties(long areaId, Quarter quarter) {
        long community = community(areaId);
        List<Representative> all = representatives.of(community).stream().filter(Representative::isShown).toList();
        List<Contact> entries = contacts.between(List.of(community), quarter.first(), quarter.last());
        List<Reception> days = receptions.between(List.of(community), quarter.first(), quarter.last());
        return all.stream().map(one -> duty(one, entries, days)).toList();
    }

    /** Of one representative over a span of days. */
    public Duty duty(Representative one, LocalDate from, LocalDate to) {
        return duty(one, contacts.between(List.of(one.areaId()), from, to), receptions.between(List.of(one.areaId()), from, to));
    }

    private static Duty duty(Representative who, List<Contact> entries, List<Reception> days) {
        List<Contact> mine = entries.stream().filter(one -> one.representativeId() != null && one.representativeId() == who.id()).toList();
        List<Reception> held = days.stream().filter(one -> one.representativeId() == who.id()).toList();
        return new Duty(who.id(), who.name(), mine.size(), (int) mine.stream().filter(one -> one.words().kind() == ContactKind.VISIT).count(),
                (int) held.stream().filter(one -> one.state() == ReceptionState.HELD).count(),
                (int) held.stream().filter(one -> one.state() == ReceptionState.ABSENT).count(),
                (int) mine.stream().filter(one -> one.bundleId() != null).count(),
                (int) mine.stream().filter(one -> !one.handling().suggestion().isEmpty()).count());
    }

    /** One quarter of one community. */
    public record Told(long areaId, Quarter quarter, QuarterRule.Figures figures) {

        public long id() {
            return quarter.idIn(areaId);
        }
    }

    /** Every quarter of the last years in which something was logged; two queries. */
    public List<Told> history(Collection<Long> areaIds) {
        LocalDate today = LocalDate.now(clock);
        List<Contact> all = contacts.between(areaIds, Quarter.of(today.minusYears(YEARS)).first(), today);
        Map<Long, Grade> grades = grades(all);
        Map<Long, Map<Quarter, List<Contact>>> grouped = all.stream().collect(Collectors.groupingBy(Contact::areaId,
                Collectors.groupingBy(one -> Quarter.of(one.days().recordedOn()))));
        List<Told> told = new ArrayList<>();
        grouped.forEach((area, quarters) -> quarters.forEach((quarter, entries) -> told.add(new Told(area, quarter,
                rule(area, quarter).of(lines(entries, grades), calendar.days())))));
        return told.stream().sorted(Comparator.comparingLong(Told::id)).toList();
    }

    /** Of which subject an entry is, is public only where the quarter's table shows it. */
    public boolean showsCategory(long areaId, LocalDate loggedOn, Category category) {
        return of(areaId, Quarter.of(loggedOn)).of(category) != null;
    }

    private List<QuarterRule.Line> lines(Collection<Long> areaIds, LocalDate from, LocalDate to) {
        List<Contact> all = contacts.between(areaIds, from, to);
        return lines(all, grades(all));
    }

    private Map<Long, Grade> grades(List<Contact> all) {
        return contacts.ratings(all.stream().map(Contact::id).toList()).stream().filter(one -> one.side() == Side.RESIDENT)
                .collect(Collectors.toMap(ContactRating::contactId, ContactRating::grade, (one, later) -> later));
    }

    private List<QuarterRule.Line> lines(List<Contact> all, Map<Long, Grade> grades) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return all.stream().map(one -> new QuarterRule.Line(one.words().category(),
                one.bundleId() != null ? ContactState.TOPIC : one.handling().suggestion().isEmpty() ? one.state() : ContactState.SUGGESTION, one.round(),
                one.handling().firstForwardedOn(), one.handling().repliedOn(), one.inTime(now), one.handling().verdict(), grades.get(one.id()),
                one.handling().answeredAt() != null, one.state() == ContactState.CLOSED,
                one.days().isLate(), one.handling().promiseInTime(now.toLocalDate()))).toList();
    }

    private QuarterRule rule(long areaId, Quarter quarter) {
        return new QuarterRule(suppression(areaId), quarter.last().isBefore(LocalDate.now(clock)));
    }

    private SuppressionRule suppression(long areaId) {
        return new SuppressionRule(settings.number("representatives.minCell", areaId));
    }

    private long community(long areaId) {
        return areas.communityOf(areaId).orElseThrow(() -> new NotFound("community of area " + areaId)).id();
    }
}
