package org.yishi.representatives.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;
import org.yishi.portal.setting.Settings;
import org.yishi.representatives.contact.Contact;
import org.yishi.representatives.contact.ContactRepository;

import jakarta.inject.Inject;

/** What the sheets about one entry share; they name its number and nothing else. */
abstract class EntrySheets implements FormEntry {

    private static final int MOST = 50;
    private static final int LOOKED_AT = 500;

    @Inject
    private ContactRepository contacts;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** Whether what was signed by that day may still come to be typed; null where there is no such day. */
    boolean isTypedNow(LocalDate last, long areaId) {
        return last != null && !last.plusDays(settings.number("portal.record.maxLagDays", areaId)).isBefore(LocalDate.now(clock));
    }

    /** Whether such sheets are taken now. */
    abstract boolean isOpen(Contact contact);

    @Override
    public Optional<FormSubject> subject(long id) {
        return contacts.find(id).map(this::subject);
    }

    @Override
    public List<FormSubject> open(long areaId) {
        return contacts.of(areaId, LOOKED_AT).stream().filter(this::isOpen).limit(MOST).map(this::subject).toList();
    }

    private FormSubject subject(Contact contact) {
        return new FormSubject(contact.id(), contact.areaId(), contact.number(), isOpen(contact));
    }
}
