package org.yishi.bylaws.enforcement;

import java.util.List;
import java.util.Optional;

import org.yishi.portal.access.Access;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The objection of the person concerned, on the sheet that was handed over. The code on it says that it is his record. */
@ApplicationScoped
public class ObjectionSheet implements FormEntry {

    @Inject
    private Enforcements enforcements;
    @Inject
    private EnforcementRepository repository;
    @Inject
    private Access access;

    @Override
    public String action() {
        return "bylaws.objectBreach";
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        return repository.find(id).filter(record -> access.may("bylaws.readBreach", record.areaId())).map(ObjectionSheet::subject);
    }

    @Override
    public List<FormSubject> open(long areaId) {
        return access.may("bylaws.readBreach", areaId) ? repository.in(areaId, EnforcementState.OBJECTABLE).stream().map(ObjectionSheet::subject).toList()
                : List.of();
    }

    private static FormSubject subject(Enforcement record) {
        return new FormSubject(record.id(), record.areaId(), record.number(), EnforcementState.OBJECTABLE.contains(record.state()));
    }

    @Override
    public void enter(FilledForm filled) {
        Enforcement record = repository.get(filled.subjectId());
        if (record.concernedId() == 0 || !filled.value("code").isBlank()) {
            enforcements.join(record.number(), filled.value("code"));
        }
        enforcements.object(filled.subjectId(), filled.value("body"), filled.heldOn());
    }
}
