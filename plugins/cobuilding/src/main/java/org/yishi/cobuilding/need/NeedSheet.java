package org.yishi.cobuilding.need;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.entry.Availability;
import org.yishi.cobuilding.entry.Entry;
import org.yishi.cobuilding.entry.Kind;
import org.yishi.cobuilding.entry.WeekDays;
import org.yishi.cobuilding.paper.Typed;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;

/** A need that somebody wrote down with a pen (需求表). */
@ApplicationScoped
public class NeedSheet implements FormEntry {

    @Inject
    private Needs needs;
    @Inject
    private Areas areas;
    @Inject
    private Clock clock;

    @Override
    public String action() {
        return "cobuilding.raise";
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        return areas.find(id).map(NeedSheet::subject);
    }

    @Override
    public List<FormSubject> open(long areaId) {
        return areas.communityOf(areaId).map(NeedSheet::subject).map(List::of).orElse(List.of());
    }

    private static FormSubject subject(Area area) {
        return new FormSubject(area.id(), area.id(), area.name(), true);
    }

    @Override
    public void enter(FilledForm filled) {
        needs.raise(filled.subjectId(), words(filled::value, LocalDate.now(clock)), served(filled::value));
    }

    /** What the form says, on paper and on the screen. */
    static Entry.Words words(Function<String, String> field, LocalDate today) {
        return new Entry.Words(Typed.choice(field.apply("kind"), Kind.class, "kind"), field.apply("headline"), 1, field.apply("place"),
                new Availability(Typed.choice(field.apply("days"), WeekDays.class, "days"), null, null, today, null));
    }

    static Need.Served served(Function<String, String> field) {
        return new Need.Served(field.apply("group"), Typed.number(field.apply("people"), 1, 99_999, "people"),
                Typed.choice(field.apply("urgency"), Urgency.class, "urgency"));
    }
}
