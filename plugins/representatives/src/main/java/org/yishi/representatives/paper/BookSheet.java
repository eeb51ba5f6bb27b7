package org.yishi.representatives.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;
import org.yishi.representatives.reception.Bookings;
import org.yishi.representatives.reception.Reception;
import org.yishi.representatives.reception.ReceptionRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A place on a reception day (接待日预约), asked for on paper or at the counter. */
@ApplicationScoped
public class BookSheet implements FormEntry {

    private static final int MONTHS = 3;

    @Inject
    private ReceptionRepository receptions;
    @Inject
    private Bookings bookings;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    @Override
    public String action() {
        return "representatives.book";
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        return receptions.find(id).map(this::subject);
    }

    @Override
    public List<FormSubject> open(long areaId) {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        return receptions.between(List.of(areaId), today, today.plusMonths(MONTHS)).stream().filter(one -> one.isBookableAt(now)).map(this::subject)
                .toList();
    }

    private FormSubject subject(Reception one) {
        return new FormSubject(one.id(), one.areaId(), one.heldOn() + " " + one.place(), one.isBookableAt(LocalDateTime.now(clock)));
    }

    @Override
    public void enter(FilledForm filled) {
        if (filled.personId() == 0) {
            current.as(filled.worker(), () -> {
                bookings.bookFor(filled.subjectId(), filled.name(), filled.contact(), filled.value("about"));
            });
        } else {
            bookings.book(filled.subjectId(), filled.value("about"));
        }
    }
}
