package org.yishi.portal.notice.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.area.Areas;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.text.Texts;

/** Whether the answer to an objection satisfies its author, on paper. */
@ApplicationScoped
public class JudgeForm implements FormEntry {

    private static final int MOST = 50;

    @Inject
    private NoticeRepository repository;
    @Inject
    private ObjectionRepository objections;
    @Inject
    private NoticeKeepers keepers;
    @Inject
    private Notices notices;
    @Inject
    private Areas areas;
    @Inject
    private Texts texts;
    @Inject
    private CurrentActor current;

    @Override
    public String action() {
        return "portal.judgeAnswer";
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        try {
            ObjectionEntity objection = objections.get(id);
            NoticeEntity notice = repository.get(objection.noticeId());
            boolean own = objections.objector(id).filter(who -> who.personId() != 0 && who.personId() == current.get().personId()).isPresent();
            return own || keepers.keeps(notice) ? Optional.of(subject(notice, objection, repository.currentTexts(List.of(notice)))) : Optional.empty();
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    @Override
    public List<FormSubject> open(long areaId) {
        List<NoticeEntity> kept = repository.running(areas.get(areaId).path()).stream().filter(keepers.keeping()).toList();
        Map<Long, NoticeTextEntity> titles = repository.currentTexts(kept);
        Map<Long, List<ObjectionEntity>> raised = objections.of(kept.stream().map(NoticeEntity::id).toList());
        return kept.stream().flatMap(notice -> raised.getOrDefault(notice.id(), List.of()).stream()
                .map(objection -> subject(notice, objection, titles))).filter(FormSubject::open).limit(MOST).toList();
    }

    private FormSubject subject(NoticeEntity notice, ObjectionEntity objection, Map<Long, NoticeTextEntity> titles) {
        return new FormSubject(objection.id(), notice.areaId(), titles.get(notice.id()).title() + " · "
                + texts.get("portal.notice.objection.number", objection.number()),
                objection.answeredOn() != null && !notice.stage().isOver());
    }

    @Override
    public void enter(FilledForm filled) {
        notices.satisfied(filled.subjectId(), filled.value("satisfied").equals("YES"));
    }
}
