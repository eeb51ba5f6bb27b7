package org.yishi.garden.bed;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;

@ApplicationScoped
public class TakeSheet implements FormEntry {

    @Inject
    private Beds beds;

    @Override
    public String action() {
        return "garden.take";
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        return Optional.of(new FormSubject(id, id, "菜园", true));
    }

    @Override
    public List<FormSubject> open(long areaId) {
        return List.of(new FormSubject(areaId, areaId, "菜园", true));
    }

    @Override
    public void enter(FilledForm filled) {
        beds.take(filled.subjectId(), filled.value("crop"));
    }
}
