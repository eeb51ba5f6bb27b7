package org.yishi.neighborhood.petition;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.paper.CompoundsBelow;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.area.Areas;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;

/** A demand that an owner wrote down with a pen: for oneself as a candidate, a recall, an audit. */
@ApplicationScoped
public class PetitionForms implements FormEntry {

    @Inject
    private Petitions petitions;
    @Inject
    private Subjects subjects;
    @Inject
    private CompoundsBelow compounds;
    @Inject
    private Areas areas;

    @Override
    public String action() {
        return "neighborhood.petition";
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        return areas.find(id).filter(area -> area.kind() == AreaKind.COMPOUND).map(PetitionForms::subject);
    }

    @Override
    public List<FormSubject> open(long areaId) {
        return compounds.of(areaId).stream().map(PetitionForms::subject).toList();
    }

    private static FormSubject subject(Area area) {
        return new FormSubject(area.id(), area.id(), area.name(), true);
    }

    @Override
    public void enter(FilledForm filled) {
        PetitionKind kind = PetitionKind.valueOf(filled.value("kind"));
        String member = filled.value("member").strip();
        Subjects.Subject about = subjects.in(filled.subjectId()).stream().filter(one -> one.kind() == kind)
                .filter(one -> kind != PetitionKind.RECALL || !member.isEmpty() && one.title().contains(member)).findFirst()
                .orElseThrow(() -> new Refusal("neighborhood.petition.refusal.nothing").at("kind").by(kind.source()));
        petitions.begin(filled.subjectId(), kind, about.id(), filled.value("text"));
    }
}
