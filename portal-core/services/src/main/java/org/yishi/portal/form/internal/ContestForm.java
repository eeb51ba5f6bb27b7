package org.yishi.portal.form.internal;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.area.Areas;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;
import org.yishi.portal.form.OwnPapers;
import org.yishi.portal.form.PaperEntries;
import org.yishi.portal.form.PaperState;

/** A doubt about an entry that itself comes on paper. */
@ApplicationScoped
public class ContestForm implements FormEntry {

    @Inject
    private PaperRepository repository;
    @Inject
    private OwnPapers papers;
    @Inject
    private Areas areas;
    @Inject
    private Access access;
    @Inject
    private CurrentActor current;

    @Override
    public String action() {
        return "portal.contestPaper";
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        try {
            return Optional.of(repository.get(id)).filter(entry -> entry.personId() != 0 && (entry.personId() == current.get().personId()
                    || access.may(PaperEntries.ACTION, entry.areaId()))).map(ContestForm::subject);
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    @Override
    public List<FormSubject> open(long areaId) {
        return repository.in(areas.get(areaId).path(), PaperState.ENTERED).stream()
                .filter(entry -> entry.personId() != 0 && entry.contestedAt() == null).map(ContestForm::subject)
                .sorted((one, other) -> Long.compare(other.id(), one.id())).limit(50).toList();
    }

    /** Its number says which; the name of the resident is not for a list. */
    private static FormSubject subject(PaperEntryEntity entry) {
        return new FormSubject(entry.id(), entry.areaId(), entry.subjectTitle() + " · " + entry.heldOn(),
                entry.contestedAt() == null && entry.state() != PaperState.RETURNED);
    }

    @Override
    public void enter(FilledForm filled) {
        papers.contest(filled.subjectId(), filled.value("words"));
    }
}
