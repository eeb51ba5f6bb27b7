package org.yishi.bylaws.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.yishi.bylaws.bylaw.Bylaw;
import org.yishi.bylaws.bylaw.BylawRepository;
import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.enforcement.Enforcement;
import org.yishi.bylaws.enforcement.Enforcements;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** That an article was not kept, written with a pen. */
@ApplicationScoped
public class BreachSheet implements FormEntry {

    @Inject
    private Enforcements enforcements;
    @Inject
    private BylawRepository bylaws;
    @Inject
    private Bylaws reading;
    @Inject
    private Clock clock;

    @Override
    public String action() {
        return BylawForms.BREACH.action();
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        return bylaws.find(id).map(this::subject);
    }

    @Override
    public List<FormSubject> open(long areaId) {
        return bylaws.in(List.of(areaId)).stream().map(this::subject).filter(FormSubject::open).toList();
    }

    private FormSubject subject(Bylaw bylaw) {
        return new FormSubject(bylaw.id(), bylaw.areaId(), bylaw.title(), !bylaw.isRepealedOn(LocalDate.now(clock)));
    }

    @Override
    public void enter(FilledForm filled) {
        LocalDate happenedOn = Typed.day(filled.value("happenedOn"), "happenedOn");
        long article = reading.articleOn(filled.subjectId(), happenedOn, filled.value("article"));
        enforcements.report(filled.subjectId(), new Enforcement.Words(article, happenedOn,
                filled.value("fact"), filled.value("evidence"), filled.value("concerned"), filled.isTicked("minor")), filled.heldOn(), true);
    }
}
