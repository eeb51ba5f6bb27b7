package org.yishi.portal.meeting.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;
import org.yishi.portal.meeting.Attendances;
import org.yishi.portal.meeting.Channel;

/** Coming to a meeting and leaving it, on a slip of paper; whole sheets are entered at the roll of the meeting. */
@ApplicationScoped
public class SignInForm implements FormEntry {

    @Inject
    private MeetingRepository repository;
    @Inject
    private Attendances attendances;
    @Inject
    private Areas areas;
    @Inject
    private CurrentActor current;

    @Override
    public String action() {
        return Attendances.SIGN;
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        return repository.find(id).filter(meeting -> meeting.call().when() != null).map(SignInForm::subject);
    }

    @Override
    public List<FormSubject> open(long areaId) {
        List<Long> within = Stream.concat(Stream.of(areaId), areas.children(areaId).stream().map(Area::id)).toList();
        return repository.underWay(within).stream()
                .filter(meeting -> meeting.call().when() != null).map(SignInForm::subject).toList();
    }

    private static FormSubject subject(MeetingEntity meeting) {
        return new FormSubject(meeting.id(), meeting.areaId(), meeting.title(), meeting.state().isSitting());
    }

    /** By the worker, who keeps the roll; a person is there once, whoever says so first. */
    @Override
    public void enter(FilledForm filled) {
        current.as(filled.worker(), () -> {
            attendances.enter(filled.subjectId(), filled.personId(), Channel.PAPER, filled.time("came"));
            if (filled.time("left") != null) {
                attendances.leave(filled.subjectId(), filled.personId(), filled.time("left"));
            }
        });
    }
}
