package org.yishi.deliberation.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.yishi.deliberation.consultation.AreasBelow;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.portal.access.Actor;
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
    private AreasBelow areas;
    @Inject
    private Texts texts;

    /** @param item 0 for the list itself */
    private record Owed(Consultation consultation, long item, String words, LocalDate due) {
    }

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        Stream<ToDo> counts = repository.toCount(areas.of(areaId, "deliberation.countReview")).stream()
                .map(one -> ToDo.of(one.dossier(), one.areaId(), one.topic().title(), texts.get("deliberation.review.count.title"),
                        "/deliberation/review/count?id=" + one.id()));
        return Stream.concat(counts, owed(areas.of(areaId, "deliberation.appraise")).stream().map(this::toDo)).toList();
    }

    private ToDo toDo(Owed owed) {
        Consultation one = owed.consultation();
        String task = texts.get(owed.item() == 0 ? "deliberation.review.todo.list" : "deliberation.review.todo.item", owed.words());
        return ToDo.of(one.dossier(), one.areaId(), one.topic().title(), task, "/deliberation/review/rectify?id=" + one.id()).due(owed.due());
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
