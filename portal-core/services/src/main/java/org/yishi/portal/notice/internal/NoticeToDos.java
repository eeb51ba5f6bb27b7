package org.yishi.portal.notice.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.area.Areas;
import org.yishi.portal.notice.NoticePeriod;
import org.yishi.portal.notice.NoticeState;
import org.yishi.portal.notice.ObjectionState;
import org.yishi.portal.procedure.DeadlineNear;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.rule.period.WorkingDays;
import org.yishi.portal.text.Texts;

/** What is to be done about notices and objections, by those who keep them. */
@ApplicationScoped
public class NoticeToDos implements ToDoSource {

    @Inject
    private NoticeRepository repository;
    @Inject
    private ObjectionRepository objections;
    @Inject
    private NoticeKeepers keepers;
    @Inject
    private ClosingActs closing;
    @Inject
    private Settling settling;
    @Inject
    private Access access;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private Areas areas;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        List<NoticeEntity> running = repository.running(areas.get(areaId).path());
        List<NoticeEntity> kept = running.stream().filter(keepers.keeping()).toList();
        Map<Long, NoticeTextEntity> titles = repository.currentTexts(kept);
        Map<Long, List<PostingEntity>> postings = repository.postingsOf(kept);
        Map<Long, List<ObjectionEntity>> raised = objections.of(kept.stream().map(NoticeEntity::id).toList());
        WorkingDays days = kept.isEmpty() ? null : calendar.days();
        List<ToDo> all = new ArrayList<>();
        for (NoticeEntity notice : kept) {
            String title = titles.get(notice.id()).title();
            all.addAll(notice.stage() == NoticeState.PUBLISHED
                    ? whileItHangs(notice, title, postings.get(notice.id()), raised.getOrDefault(notice.id(), List.of()), days) : List.of(beforeItHangs(notice, title)));
            raised.getOrDefault(notice.id(), List.of()).forEach(objection -> all.addAll(about(notice, title, objection)));
        }
        all.addAll(toBeSettled(running));
        return all;
    }

    /** What a body is examining, for those who may enter how it decided: the supervision committee too, which keeps no notice. */
    private List<ToDo> toBeSettled(List<NoticeEntity> running) {
        Map<Long, NoticeEntity> concerned = running.stream().filter(notice -> access.may("portal.settleObjection", notice.areaId()))
                .collect(Collectors.toMap(NoticeEntity::id, notice -> notice));
        List<ObjectionEntity> referred = objections.of(concerned.keySet()).values().stream().flatMap(List::stream)
                .filter(ObjectionEntity::isReferred).filter(one -> settling.may(concerned.get(one.noticeId()), one)).toList();
        Map<Long, NoticeTextEntity> titles = repository.currentTexts(referred.stream().map(one -> concerned.get(one.noticeId())).distinct()
                .toList());
        return referred.stream().map(one -> ToDo.of(one.dossier(), one.areaId(), titles.get(one.noticeId()).title(),
                texts.get("portal.notice.todo.settle", one.number()), "/portal/notice/answer?id=" + one.id())).toList();
    }

    private ToDo beforeItHangs(NoticeEntity notice, String title) {
        return toDo(notice, title, notice.stage() == NoticeState.INTERRUPTED ? "republish" : notice.isPrivacyChecked() ? "post" : "read")
                .missing(notice.beforePosting().stream().filter(missing -> missing.key().endsWith(".review"))
                        .map(missing -> texts.get(missing.key())).toList());
    }

    private List<ToDo> whileItHangs(NoticeEntity notice, String title, List<PostingEntity> postings, List<ObjectionEntity> raised,
            WorkingDays days) {
        NoticePeriod period = NoticeDays.count(notice.terms(), postings.stream()
                .filter(posting -> posting.textNumber() == notice.hangingText()).map(PostingEntity::run).toList(),
                LocalDate.now(clock), days);
        List<ToDo> list = new ArrayList<>();
        if (notice.terms().photoProof() && NoticeActs.last(postings).startPhoto() == null) {
            list.add(toDo(notice, title, "photo").due(period.lastDay()));
        }
        list.add(toDo(notice, title, "close").notBefore(period.earliestNextStep())
                .missing(closing.missing(notice, period, NoticeActs.last(postings), raised).stream()
                        .filter(missing -> !missing.key().endsWith(".days"))
                        .map(missing -> texts.get(missing.key(), missing.arguments().toArray())).toList()));
        return list;
    }

    private List<ToDo> about(NoticeEntity notice, String title, ObjectionEntity objection) {
        String link = "/portal/notice/answer?id=" + objection.id();
        if (objection.isUnanswered()) {
            return List.of(ToDo.of(notice.dossier(), notice.areaId(), title, texts.get("portal.notice.todo.answer", objection.number()), link)
                    .due(objection.answerDue()));
        }
        ObjectionState state = closing.state(notice, objection, LocalDate.now(clock));
        return state != ObjectionState.UNSATISFIED ? List.of() : List.of(ToDo.of(notice.dossier(), notice.areaId(), title,
                texts.get("portal.notice.todo.refer", objection.number()), link));
    }

    private ToDo toDo(NoticeEntity notice, String title, String task) {
        return ToDo.of(notice.dossier(), notice.areaId(), title, texts.get("portal.notice.todo." + task),
                "/portal/notice/manage?id=" + notice.id());
    }

    @Override
    public List<DeadlineNear> deadlines(LocalDate until) {
        return objections.waiting(until).stream().map(objection -> new DeadlineNear(objection.dossier(), objection.areaId(),
                "objection-" + objection.id(), objection.answerDue())).toList();
    }
}
