package org.yishi.deliberation.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.procedure.DeadlineNear;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.rule.period.DeadlineRule;
import org.yishi.portal.setting.Settings;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is owed after a review: the count by the supervision committee, the list of what has to be put right, and each item of it. */
@ApplicationScoped
public class ReviewToDos implements ToDoSource {

    @Inject
    private ReviewRepository repository;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private Settings settings;
    @Inject
    private Areas areas;
    @Inject
    private Access access;
    @Inject
    private Texts texts;

    /** @param item 0 for the list itself */
    private record Owed(Consultation consultation, long item, String words, LocalDate due) {
    }

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        Area here = areas.get(areaId);
        List<Long> within = Stream.concat(Stream.of(here), areas.communities().stream().filter(area -> area.within(here))).map(Area::id).distinct().toList();
        Stream<ToDo> counts = repository.toCount(within.stream().filter(each -> access.may("deliberation.countReview", each)).toList()).stream()
                .map(one -> ToDo.of(one.dossier(), one.areaId(), one.topic().title(), texts.get("deliberation.review.count.title"),
                        "/deliberation/review/count?id=" + one.id()));
        List<Long> mine = within.stream().filter(each -> access.may("deliberation.appraise", each)).toList();
        return Stream.concat(counts, owed(mine).stream().map(owed -> ToDo.of(owed.consultation().dossier(), owed.consultation().areaId(), owed.consultation().topic().title(),
                texts.get(owed.item() == 0 ? "deliberation.review.todo.list" : "deliberation.review.todo.item", owed.words()),
                "/deliberation/review/rectify?id=" + owed.consultation().id()).due(owed.due()))).toList();
    }

    @Override
    public List<DeadlineNear> deadlines(LocalDate until) {
        return owed(repository.areas()).stream().filter(owed -> !owed.due().isAfter(until)).map(owed -> new DeadlineNear(owed.consultation().dossier(),
                owed.consultation().areaId(), "rectify" + owed.item(), owed.due())).toList();
    }

    private List<Owed> owed(Collection<Long> areaIds) {
        List<Owed> all = new ArrayList<>();
        List<Object[]> counted = repository.countedIn(areaIds);
        List<Long> listed = repository.rectified(counted.stream().map(row -> ((Consultation) row[0]).id()).toList());
        counted.stream().filter(row -> !listed.contains(((Consultation) row[0]).id())).forEach(row -> {
            Consultation one = (Consultation) row[0];
            int days = settings.number("deliberation.rectifyDays", one.areaId());
            all.add(new Owed(one, 0, "", DeadlineRule.days(days).due(((Review) row[1]).countedOn(), calendar.days())));
        });
        repository.openIn(areaIds).forEach(row -> {
            Rectification item = (Rectification) row[1];
            all.add(new Owed((Consultation) row[0], item.id(), item.body(), item.dueOn()));
        });
        return all;
    }
}
