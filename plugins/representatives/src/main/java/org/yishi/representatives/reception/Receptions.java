package org.yishi.representatives.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.notice.NoticeDraft;
import org.yishi.portal.notice.NoticeStanding;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.setting.Settings;
import org.yishi.representatives.representative.Representative;
import org.yishi.representatives.representative.RepresentativeRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Planning reception days, posting them as notices of core, and saying how they went. */
@ApplicationScoped
public class Receptions {

    @Inject
    private ReceptionRepository repository;
    @Inject
    private RepresentativeRepository representatives;
    @Inject
    private ReceptionWords words;
    @Inject
    private Messages messages;
    @Inject
    private Notices notices;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private Settings settings;
    @Inject
    private Areas areas;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** Plans it and prepares its notice (接待日公告). @return its id */
    @Guarded("representatives.keep")
    public long plan(@In long areaId, ReceptionPlan plan) {
        long community = areas.communityOf(areaId).orElseThrow(() -> new NotFound("community of area " + areaId)).id();
        Representative who = representatives.find(plan.representativeId()).filter(one -> one.areaId() == community)
                .orElseThrow(() -> new Refusal("representatives.contact.refusal.representative").at("representative"));
        LocalDate day = rule(community).heldOn(plan.wishedOn(), calendar.days());
        if (!who.servesOn(day)) {
            throw new Refusal("representatives.reception.refusal.term", who.to()).at("wishedOn");
        }
        if (rule(community).postBy(day).isBefore(LocalDate.now(clock))) {
            throw new Refusal("representatives.reception.refusal.notice", rule(community).noticeDays(), day).at("wishedOn");
        }
        Reception one = repository.add(Reception.planned(community, plan, day));
        act.on(one.dossier()).fact("day", day).fact("kind", one.kind()).fact("moved", one.isMoved()).fact("representative", who.id());
        one.noticed(notices.prepare(new NoticeDraft(community, one.dossier(), "RECEPTION", words.title(one, who), words.body(one, who), words.station(community),
                words.desk(community), rule(community).noticeDays(), "联络站接待日制度", NoticeDraft.Review.NOT_NEEDED, List.of(),
                Set.of(Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER))));
        return one.id();
    }

    /** Its notice hangs. @param on the day from which core counts it, which is not always the day that was claimed */
    @Guarded("representatives.keep")
    public void posted(@Of(Reception.class) long id, LocalDate on) {
        Reception one = repository.get(id);
        boolean inTime = rule(one.areaId()).isPostedInTime(on, one.heldOn());
        one.post(on, inTime);
        act.fact("posted", on).fact("inTime", inTime);
    }

    @Guarded("representatives.keep")
    public void held(@Of(Reception.class) long id, int visitors) {
        Reception one = repository.get(id);
        one.hold(LocalDate.now(clock), visitors);
        act.fact("held", one.heldOn()).fact("visitors", visitors);
    }

    /** The representative did not come. */
    @Guarded("representatives.keep")
    public void missed(@Of(Reception.class) long id, String reason) {
        Reception one = repository.get(id);
        one.miss(LocalDate.now(clock), reason);
        act.fact("absent", one.heldOn());
        tellThoseWhoWait(one);
    }

    @Guarded("representatives.keep")
    public void cancel(@Of(Reception.class) long id, String reason) {
        Reception one = repository.get(id);
        cancel(one, reason);
        // a day that does not take place is announced no longer; its notice is not posted any more either
        if (one.noticeId() != null && !isOver(one.noticeId())) {
            notices.withdraw(one.noticeId(), reason);
        }
    }

    /** Its notice was taken back for good, and the day with it. */
    @Guarded("representatives.keep")
    public void withdrawn(@Of(Reception.class) long id) {
        cancel(repository.get(id), words.withdrawn());
    }

    private void cancel(Reception one, String reason) {
        one.cancel(reason);
        act.fact("cancelled", one.heldOn());
        tellThoseWhoWait(one);
    }

    private boolean isOver(long noticeId) {
        NoticeStanding standing = notices.standings(List.of(noticeId)).get(noticeId);
        return standing != null && standing.state().isOver();
    }

    private void tellThoseWhoWait(Reception one) {
        List<Long> waiting = repository.queue(one.id()).stream().filter(booking -> booking.isOpen() && booking.personId() != null)
                .map(Booking::personId).toList();
        messages.tell(Message.about("representatives.receptionCancelled", one.areaId(), one.dossier(), Audience.persons(waiting),
                "/representatives/reception/show?id=" + one.id(), one.heldOn()));
    }

    /** Those of a quarter, also past ones. */
    @Open("reception days are posted for everybody (domain 8.2)")
    public List<Reception> between(Collection<Long> areaIds, LocalDate from, LocalDate to) {
        return repository.between(areaIds, from, to).stream().filter(Reception::isPublic).toList();
    }

    /** For the station: those that are not yet posted too. */
    @Guarded(value = "representatives.keep", kind = Guarded.Kind.READ)
    public List<Reception> planned(@In long areaId) {
        LocalDate today = LocalDate.now(clock);
        return repository.between(List.of(areaId), today.minusMonths(1), today.plusMonths(6));
    }

    /** How far each representative is with the days of this year, for the station; one query. */
    @Guarded(value = "representatives.keep", kind = Guarded.Kind.READ)
    public Map<Long, QuotaRule.Standing> standings(@In long areaId) {
        LocalDate today = LocalDate.now(clock);
        QuotaRule rule = new QuotaRule(settings.number("representatives.perYear", areaId));
        Map<Long, List<Reception>> days = repository.between(List.of(areaId), today.withDayOfYear(1), today.withDayOfYear(today.lengthOfYear())).stream()
                .collect(Collectors.groupingBy(Reception::representativeId));
        return representatives.of(areaId).stream().filter(one -> one.servesOn(today)).collect(Collectors.toMap(Representative::id,
                one -> standing(rule, days.getOrDefault(one.id(), List.of()), today)));
    }

    private static QuotaRule.Standing standing(QuotaRule rule, List<Reception> days, LocalDate today) {
        int held = (int) days.stream().filter(day -> day.state() == ReceptionState.HELD).count();
        int toCome = (int) days.stream().filter(day -> day.state().isToCome() && !day.heldOn().isBefore(today)).count();
        return rule.of(held, toCome, today);
    }

    @Open("reception days are posted for everybody (domain 8.2)")
    public Reception read(long id) {
        return repository.find(id).filter(Reception::isPublic).orElseThrow(() -> new NotFound("reception " + id));
    }

    /** For the station and the representative, also before it is posted. */
    @Guarded(value = "representatives.queue", kind = Guarded.Kind.READ)
    public Reception one(@Of(Reception.class) long id) {
        return repository.get(id);
    }

    private ReceptionDayRule rule(long areaId) {
        return new ReceptionDayRule(settings.number("representatives.noticeDays", areaId));
    }
}
