package org.yishi.portal.notice.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.notice.NoticePeriod;
import org.yishi.portal.notice.NoticeState;
import org.yishi.portal.notice.ObjectionAnswered;
import org.yishi.portal.notice.ObjectionKind;
import org.yishi.portal.notice.ObjectionRaised;
import org.yishi.portal.notice.ObjectionSettled;
import org.yishi.portal.notice.PaperObjection;
import org.yishi.portal.notice.Settlement;
import org.yishi.portal.people.internal.Inhabitants;
import org.yishi.portal.people.internal.Signatory;
import org.yishi.portal.plugin.internal.Tidings;

/** What happens to objections. Part of a guarded act of whoever calls it. The ledger never says who objected. */
@ApplicationScoped
public class ObjectionActs {

    @Inject
    private NoticeRepository notices;
    @Inject
    private ObjectionRepository objections;
    @Inject
    private NoticeActs acts;
    @Inject
    private Settling settling;
    @Inject
    private NoticeKeepers keepers;
    @Inject
    private NoticeSettings settings;
    @Inject
    private Signatory signatory;
    @Inject
    private Inhabitants inhabitants;
    @Inject
    private Documents documents;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Tidings tidings;
    @Inject
    private Clock clock;

    long object(long noticeId, String text, ObjectionKind kind, boolean byName) {
        NoticeEntity notice = notices.get(noticeId);
        long person = current.get().personId();
        if (!inhabitants.isAtHome(person, notice.areaId())) {
            throw new AccessRefused("portal.object", current.get(), notice.areaId());
        }
        requireInTime(notice, LocalDate.now(clock), "text");
        List<ObjectionEntity> own = objections.by(person, noticeId);
        if (own.size() >= settings.objectionsPerPerson(notice.areaId())) {
            throw new Refusal("portal.notice.refusal.tooMany", own.size()).at("text");
        }
        ObjectionEntity objection = ObjectionEntity.raised(notice, text, kind, byName, LocalDate.now(clock), Instant.now(clock));
        if (own.stream().anyMatch(before -> before.body().equals(objection.body()))) {
            throw new Refusal("portal.notice.refusal.twice").at("text");
        }
        objections.add(objection, person, "");
        act.unnamed();
        return said(notice, objection);
    }

    /** The person is looked for and the scan kept with the notice. */
    long objectFromPaper(long noticeId, PaperObjection sheet) {
        NoticeEntity notice = notices.get(noticeId);
        keepers.require(notice);
        long person = signatory.find(notice.areaId(), Words.of(sheet.name(), 60, "name"), sheet.proof());
        Long scan = sheet.scan() == null ? null : documents.keep(notice.areaId(), notice.dossier(),
                person == 0 ? Privacy.OFFICE : Privacy.PARTIES, "objection", sheet.scan(), person).id();
        return objectFromPaper(noticeId, sheet, person, scan);
    }

    /** @param person 0 where he is in no register @param scan id of the kept document, null where there is none */
    long objectFromPaper(long noticeId, PaperObjection sheet, long person, Long scan) {
        NoticeEntity notice = notices.get(noticeId);
        keepers.require(notice);
        LocalDate today = LocalDate.now(clock);
        if (sheet.heldOn() == null || sheet.heldOn().isAfter(today)) {
            throw new Refusal("portal.notice.refusal.future").at("heldOn");
        }
        boolean ended = requireInTime(notice, sheet.heldOn(), "heldOn").filter(today::isAfter).isPresent();
        String name = Words.of(sheet.name(), 60, "name");
        ObjectionEntity objection = ObjectionEntity.raised(notice, sheet.text(), sheet.kind(), sheet.byName(), sheet.heldOn(),
                Instant.now(clock));
        if (person != 0 && objections.by(person, noticeId).stream().anyMatch(before -> before.body().equals(objection.body()))) {
            throw new Refusal("portal.notice.refusal.twice").at("text");
        }
        LocalDate first = notices.postings(noticeId).get(0).heldOn();
        if (sheet.heldOn().isBefore(first)) {
            throw new Refusal("portal.notice.refusal.before", first).at("heldOn");
        }
        objections.add(objection.onPaper(scan, ended || notice.terms().isLate(sheet.heldOn(), today)), person, person == 0 ? name : "");
        act.concerning(person).fact("fromPaper", true).fact("heldOn", sheet.heldOn()).fact("late", objection.isLate());
        return said(notice, objection);
    }

    /**
     * Whoever objects does so until 24:00 of the last day; what was handed in by then may be entered afterwards. While the notice is
     * down, its days have not run.
     *
     * @return the last day, where it hangs
     */
    private Optional<LocalDate> requireInTime(NoticeEntity notice, LocalDate day, String field) {
        if (notice.stage() != NoticeState.PUBLISHED) {
            return Optional.empty();
        }
        NoticePeriod period = acts.period(notice);
        if (day.isAfter(period.lastDay())) {
            throw new Refusal("portal.notice.refusal.objectionsEnded", period.lastDay()).at(field).by(period.source());
        }
        return Optional.of(period.lastDay());
    }

    private long said(NoticeEntity notice, ObjectionEntity objection) {
        boolean blocks = notice.terms().blocks(objection.kind());
        act.fact("notice", notice.id()).fact("objection", objection.number()).fact("kind", objection.kind())
                .fact("text", LedgerEntry.sha256(objection.body())).fact("answerDue", objection.answerDue());
        tidings.tell(new ObjectionRaised(notice.id(), notice.areaId(), notice.dossier(), notice.subject(), objection.id(),
                objection.kind(), blocks));
        return objection.id();
    }

    void answer(long objectionId, String text, LocalDate heldOn) {
        ObjectionEntity objection = kept(objectionId);
        LocalDate today = LocalDate.now(clock);
        objection.answer(text, Math.max(0, current.get().personId()), heldOn == null ? today : heldOn, Instant.now(clock), today);
        act.fact("notice", objection.noticeId()).fact("objection", objection.number()).fact("heldOn", objection.answeredOn())
                .fact("answer", LedgerEntry.sha256(objection.answer())).fact("overdue", objection.isOverdue(today));
        tidings.tell(new ObjectionAnswered(objection.noticeId(), objection.areaId(), objection.dossier(),
                notices.get(objection.noticeId()).subject(), objectionId));
    }

    /** By the author alone; by a keeper for somebody who objected on paper. */
    void satisfied(long objectionId, boolean yes) {
        ObjectionEntity objection = objections.get(objectionId);
        NoticeEntity notice = open(objection);
        boolean author = objections.objector(objectionId)
                .filter(who -> who.personId() != 0 && who.personId() == current.get().personId()).isPresent();
        if (!author && !(objection.isFromPaper() && keepers.keeps(notice))) {
            throw new AccessRefused("portal.judgeAnswer", current.get(), objection.areaId());
        }
        objection.judge(yes);
        if (author) {
            act.unnamed();
        }
        act.fact("notice", objection.noticeId()).fact("objection", objection.number()).fact("satisfied", yes);
        if (yes) {
            settled(notice, objection);
        }
    }

    void refer(long objectionId, String body) {
        ObjectionEntity objection = kept(objectionId);
        objection.refer(body, LocalDate.now(clock));
        act.fact("notice", objection.noticeId()).fact("objection", objection.number()).fact("body", objection.referredTo());
    }

    /** By somebody else than who answered, and on something that others can read. */
    void settle(long objectionId, Settlement settlement) {
        ObjectionEntity objection = objections.get(objectionId);
        NoticeEntity notice = open(objection);
        settling.require(notice, objection);
        Settling.Ground ground = settling.ground(notice, objection, settlement);
        objection.settle(settlement.outcome(), ground.words(), ground.on(), LocalDate.now(clock));
        act.fact("notice", objection.noticeId()).fact("objection", objection.number()).fact("ground", ground.words())
                .fact("outcome", LedgerEntry.sha256(objection.outcome()));
        settled(notice, objection);
    }

    private void settled(NoticeEntity notice, ObjectionEntity objection) {
        tidings.tell(new ObjectionSettled(notice.id(), notice.areaId(), notice.dossier(), notice.subject(), objection.id()));
    }

    private ObjectionEntity kept(long objectionId) {
        ObjectionEntity objection = objections.get(objectionId);
        keepers.require(open(objection));
        return objection;
    }

    private NoticeEntity open(ObjectionEntity objection) {
        NoticeEntity notice = notices.get(objection.noticeId());
        if (notice.stage().isOver()) {
            throw new Refusal("portal.notice.refusal.over");
        }
        return notice;
    }
}
