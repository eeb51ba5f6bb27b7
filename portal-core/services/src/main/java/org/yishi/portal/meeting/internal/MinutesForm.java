package org.yishi.portal.meeting.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;
import org.yishi.portal.meeting.MeetingMinutes;
import org.yishi.portal.meeting.MeetingState;

/** An objection to the minutes, on paper. */
@ApplicationScoped
public class MinutesForm implements FormEntry {

    @Inject
    private MeetingRepository repository;
    @Inject
    private MeetingMinutes minutes;
    @Inject
    private Areas areas;

    @Override
    public String action() {
        return "portal.objectToMinutes";
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        return repository.find(id).filter(meeting -> meeting.state().isOver()).map(MinutesForm::subject);
    }

    @Override
    public List<FormSubject> open(long areaId) {
        List<Long> within = Stream.concat(Stream.of(areaId), areas.children(areaId).stream().map(Area::id)).toList();
        return repository.underWay(within).stream()
                .filter(meeting -> meeting.state() == MeetingState.MINUTED).map(MinutesForm::subject).toList();
    }

    private static FormSubject subject(MeetingEntity meeting) {
        return new FormSubject(meeting.id(), meeting.areaId(), meeting.title(), meeting.state() == MeetingState.MINUTED);
    }

    @Override
    public void enter(FilledForm filled) {
        minutes.object(filled.subjectId(), filled.value("objection"));
    }
}
