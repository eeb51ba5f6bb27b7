package org.yishi.representatives.paper;

import java.util.List;
import java.util.Optional;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;
import org.yishi.representatives.contact.ContactCaller;
import org.yishi.representatives.contact.ContactKind;
import org.yishi.representatives.contact.ContactWords;
import org.yishi.representatives.contact.Contacts;
import org.yishi.representatives.contact.Written;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a resident wrote on the sheet (向代表反映问题) and left at the station. */
@ApplicationScoped
public class WriteSheet implements FormEntry {

    @Inject
    private Contacts contacts;
    @Inject
    private Areas areas;
    @Inject
    private CurrentActor current;

    @Override
    public String action() {
        return "representatives.write";
    }

    @Override
    public Optional<FormSubject> subject(long id) {
        return areas.find(id).filter(area -> area.kind().governsItself()).map(WriteSheet::subject);
    }

    @Override
    public List<FormSubject> open(long areaId) {
        return areas.communityOf(areaId).map(WriteSheet::subject).stream().toList();
    }

    private static FormSubject subject(Area area) {
        return new FormSubject(area.id(), area.id(), area.name(), true);
    }

    @Override
    public void enter(FilledForm filled) {
        if (filled.personId() == 0) {
            current.as(filled.worker(), () -> {
                ContactCaller caller = ContactCaller.of(null, filled.name(), filled.contact(), Written.isNamed(filled.values()));
                contacts.takeIn(filled.subjectId(), caller, words(filled), filled.heldOn());
            });
        } else {
            contacts.write(filled.subjectId(), 0, words(filled), filled.heldOn(), Written.isNamed(filled.values()));
        }
    }

    private static ContactWords words(FilledForm filled) {
        return Written.words(ContactKind.LETTER, filled.values());
    }
}
