package org.yishi.portal.notice.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.notice.NoticeDraft;
import org.yishi.portal.notice.NoticeInterrupted;
import org.yishi.portal.notice.NoticePeriod;
import org.yishi.portal.notice.NoticeState;
import org.yishi.portal.plugin.internal.Kept;
import org.yishi.portal.plugin.internal.Tidings;
import org.yishi.portal.procedure.WorkingCalendar;

/** What happens to a notice until it is closed. Part of a guarded act of whoever calls it. */
@ApplicationScoped
public class NoticeActs {

    @Inject
    private NoticeRepository repository;
    @Inject
    private NoticeSettings settings;
    @Inject
    private NoticeKeepers keepers;
    @Inject
    private ProofPhotos photos;
    @Inject
    private Documents documents;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Tidings tidings;
    @Inject
    private Clock clock;

    long prepare(NoticeDraft draft) {
        NoticeEntity notice = repository.add(NoticeEntity.prepared(draft, settings.freeze(draft), Instant.now(clock)));
        NoticeTextEntity text = write(notice, 1, new NoticeTextEntity.Content(draft.title(), draft.body(), draft.responsible(),
                draft.contact(), annexes(notice, draft.annexes())), "");
        act.fact("notice", notice.id()).fact("noticeText", text.digest());
        return notice.id();
    }

    void reviewed(long id) {
        repository.get(id).reviewed();
        act.fact("noticeReviewed", id);
    }

    void checkPrivacy(long id) {
        NoticeEntity notice = kept(id);
        notice.checkPrivacy();
        act.fact("notice", id).fact("privacyChecked", "text " + notice.nextText());
    }

    void publish(long id, LocalDate heldOn, Long photo) {
        hang(kept(id), NoticeState.PREPARED, heldOn, photo);
    }

    void republish(long id, LocalDate heldOn, Long photo) {
        hang(kept(id), NoticeState.INTERRUPTED, heldOn, photo);
    }

    private void hang(NoticeEntity notice, NoticeState expected, LocalDate heldOn, Long photo) {
        if (notice.stage() != expected) {
            throw new Refusal(notice.stage().isOver() ? "portal.notice.refusal.over" : "portal.notice.refusal.hangs");
        }
        LocalDate day = heldOn == null ? LocalDate.now(clock) : heldOn;
        List<PostingEntity> before = repository.postings(notice.id());
        if (!before.isEmpty() && day.isBefore(last(before).endedOn())) {
            throw new Refusal("portal.notice.refusal.before", last(before).endedOn()).at("heldOn");
        }
        notice.hang();
        photos.admit(notice, photo);
        PostingEntity posting = repository.add(PostingEntity.posted(notice, before.size() + 1, day, photo,
                Math.max(0, current.get().personId()), Instant.now(clock), LocalDate.now(clock)));
        NoticeTextEntity text = repository.texts(notice.id()).get(notice.hangingText() - 1);
        text.annexes().forEach(documents::publish);
        NoticePeriod period = period(notice);
        act.fact("notice", notice.id()).fact("noticeText", text.digest()).fact("heldOn", day).fact("countsFrom", posting.countsFrom())
                .fact("firstDay", period.firstDay()).fact("lastDay", period.lastDay()).fact("late", posting.isLate())
                .fact("photo", photo == null ? "-" : documents.get(photo).sha256());
        tidings.tell(RetoldNotices.posted(notice, day, period.lastDay()), notice.dossier(), Kept.NOTICE_POSTED, posting.id());
    }

    void proveStart(long id, long photo) {
        NoticeEntity notice = kept(id);
        if (notice.stage() != NoticeState.PUBLISHED) {
            throw new Refusal("portal.notice.refusal.hangsNot");
        }
        photos.admit(notice, photo);
        last(repository.postings(id)).proveStart(photo);
        act.fact("notice", id).fact("photo", documents.get(photo).sha256());
    }

    void interrupt(long id, LocalDate from, String reason) {
        NoticeEntity notice = kept(id);
        notice.interrupt();
        String why = Words.of(reason, 500, "reason");
        PostingEntity posting = last(repository.postings(id));
        if (from == null || from.isAfter(LocalDate.now(clock))) {
            throw new Refusal("portal.notice.refusal.future").at("from");
        }
        if (from.isBefore(posting.heldOn())) {
            throw new Refusal("portal.notice.refusal.before", posting.heldOn()).at("from");
        }
        if (from.isAfter(period(notice).lastDay())) {
            throw new Refusal("portal.notice.refusal.hasRun").at("from");
        }
        posting.breakOff(from, why);
        act.fact("notice", id).fact("from", from).fact("reason", why);
        tidings.tell(new NoticeInterrupted(id, notice.areaId(), notice.dossier(), notice.subject(), from));
    }

    void changeText(long id, String title, String body, List<Long> annexes, String reason) {
        NoticeEntity notice = kept(id);
        boolean hung = notice.stage() == NoticeState.PUBLISHED;
        List<NoticeTextEntity> texts = repository.texts(id);
        NoticeTextEntity before = texts.get(texts.size() - 1);
        notice.changeText(texts.size() + 1);
        String why = Words.of(reason, 500, "reason");
        NoticeTextEntity text = write(notice, texts.size() + 1, new NoticeTextEntity.Content(title, body, before.responsible(),
                before.contact(), annexes(notice, annexes)), why);
        act.fact("notice", id).fact("noticeText", text.digest()).fact("textBefore", before.digest()).fact("reason", why);
        if (hung) {
            last(repository.postings(id)).breakOff(LocalDate.now(clock), why);
            tidings.tell(new NoticeInterrupted(id, notice.areaId(), notice.dossier(), notice.subject(), LocalDate.now(clock)));
        }
    }

    void withdraw(long id, String reason) {
        NoticeEntity notice = kept(id);
        boolean hung = notice.stage() == NoticeState.PUBLISHED;
        notice.withdraw(reason);
        if (hung) {
            last(repository.postings(id)).breakOff(LocalDate.now(clock), notice.withdrawnWhy());
        }
        act.fact("notice", id).fact("reason", notice.withdrawnWhy());
        tidings.tell(RetoldNotices.withdrawn(notice), notice.dossier(), Kept.NOTICE_WITHDRAWN, id);
    }

    private NoticeTextEntity write(NoticeEntity notice, int number, NoticeTextEntity.Content content, String reason) {
        return repository.add(NoticeTextEntity.written(notice.id(), number, content, reason, Math.max(0, current.get().personId()),
                Instant.now(clock)));
    }

    private List<Document> annexes(NoticeEntity notice, List<Long> ids) {
        List<Document> annexes = ids.stream().map(documents::get).toList();
        annexes.stream().filter(annex -> !annex.dossier().equals(notice.dossier())).findFirst().ifPresent(foreign -> {
            throw new NotFound("document " + foreign.id() + " of " + notice.dossier());
        });
        return annexes;
    }

    NoticePeriod period(NoticeEntity notice) {
        return NoticeDays.count(notice.terms(), repository.postings(notice.id()).stream()
                .filter(posting -> posting.textNumber() == notice.hangingText()).map(PostingEntity::run).toList(), LocalDate.now(clock),
                calendar.days());
    }

    private NoticeEntity kept(long id) {
        NoticeEntity notice = repository.get(id);
        keepers.require(notice);
        return notice;
    }

    static PostingEntity last(List<PostingEntity> postings) {
        return postings.get(postings.size() - 1);
    }
}
