package org.yishi.portal.notice.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.area.Areas;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;
import org.yishi.portal.notice.NoticeState;
import org.yishi.portal.notice.ObjectionKind;
import org.yishi.portal.notice.PaperObjection;

/** An objection on paper. One that stops what follows is read by a second worker, before it does. */
@ApplicationScoped
public class ObjectionForm implements FormEntry {

    private static final int MOST = 50;

    @Inject
    private NoticeRepository notices;
    @Inject
    private NoticeReading reading;
    @Inject
    private ObjectionsFromPaper paper;
    @Inject
    private Areas areas;
    @Inject
    private CurrentActor current;

    @Override
    public String action() {
        return "portal.object";
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        try {
            NoticeEntity notice = notices.get(id);
            return notice.hangingText() == 0 || !reading.isVisible(notice) ? Optional.empty()
                    : Optional.of(subject(notice, notices.currentTexts(List.of(notice))));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    @Override
    public List<FormSubject> open(long areaId) {
        List<NoticeEntity> hanging = notices.shown(areas.get(areaId).path(), false, 0, MOST);
        Map<Long, NoticeTextEntity> texts = notices.currentTexts(hanging);
        return hanging.stream().map(notice -> subject(notice, texts)).toList();
    }

    private static FormSubject subject(NoticeEntity notice, Map<Long, NoticeTextEntity> texts) {
        return new FormSubject(notice.id(), notice.areaId(), texts.get(notice.id()).title(),
                !notice.stage().isOver() && notice.stage() != NoticeState.PREPARED);
    }

    @Override
    public boolean needsSecond(FilledForm filled) {
        return notices.get(filled.subjectId()).terms().blocks(kind(filled));
    }

    private static ObjectionKind kind(FilledForm filled) {
        return ObjectionKind.valueOf(filled.value("kind"));
    }

    /** By the worker, who keeps the notice: it has the day on which it was written, not that of the entry. */
    @Override
    public void enter(FilledForm filled) {
        current.as(filled.worker(), () -> paper.enter(filled.subjectId(), new PaperObjection(filled.name(), "", filled.heldOn(),
                filled.value("text"), kind(filled), filled.isTicked("byName"), "", null), filled.personId(), filled.scanId()));
    }

    /** Its act of its own, in the dossier of the notice. */
    @ApplicationScoped
    public static class ObjectionsFromPaper {

        @Inject
        private ObjectionActs acts;

        @Guarded("portal.enterObjection")
        public long enter(@Of(NoticeEntity.class) long noticeId, PaperObjection objection, long person, long scan) {
            return acts.objectFromPaper(noticeId, objection, person, scan);
        }
    }
}
