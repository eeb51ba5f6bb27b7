package org.yishi.neighborhood.register;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormField;
import org.yishi.portal.form.FormSubject;

/** Co-owners name who votes for them, on paper. */
@ApplicationScoped
public class DesignateSheet implements FormEntry {

    static final Form FORM = Form.of("neighborhood.designate", "TP", "neighborhood.register.designate.title",
            "/neighborhood/register/designate", FormField.line("unit", "neighborhood.register.designate.unit", 40).needed(),
            FormField.line("voter", "neighborhood.register.designate.voter", 120).needed());

    @Inject
    private Designations designations;
    @Inject
    private CompoundSubjects subjects;

    @Override
    public String action() {
        return FORM.action();
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        return subjects.find(id);
    }

    @Override
    public List<FormSubject> open(long areaId) {
        return subjects.within(areaId);
    }

    @Override
    public void enter(FilledForm filled) {
        designations.name(filled.subjectId(), filled.value("unit"), filled.value("voter"), filled.heldOn(), true);
    }
}
