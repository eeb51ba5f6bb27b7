package org.yishi.cobuilding.service;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.need.Satisfaction;
import org.yishi.cobuilding.paper.Typed;
import org.yishi.portal.area.Areas;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;

/** What somebody who was served says of a service, written with a pen. */
@ApplicationScoped
public class ScoreSheet implements FormEntry {

    private static final int MOST = 50;

    @Inject
    private Services services;
    @Inject
    private Areas areas;

    @Override
    public String action() {
        return "cobuilding.score";
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        return Optional.of(services.read(id)).map(ScoreSheet::subject);
    }

    @Override
    public List<FormSubject> open(long areaId) {
        return areas.communityOf(areaId).map(area -> services.in(area.id())).orElse(List.of()).stream().filter(ServiceLine::isAsking).limit(MOST)
                .map(ScoreSheet::subject).toList();
    }

    private static FormSubject subject(ServiceLine line) {
        return new FormSubject(line.service().id(), line.service().areaId(), line.service().heldOn() + " " + line.service().what(), line.isAsking());
    }

    /** What somebody says of a service is nobody's business. */
    @Override
    public boolean isSecret() {
        return true;
    }

    /** There is one score of each resident; were there one from a screen, the sheet would not have been taken. */
    @Override
    public boolean takeBack(FilledForm filled) {
        services.takeBack(filled.subjectId());
        return true;
    }

    @Override
    public void enter(FilledForm filled) {
        services.score(filled.subjectId(), Typed.choice(filled.value("satisfaction"), Satisfaction.class, "satisfaction"), filled.value("remark"));
    }
}
