package org.yishi.portal.form.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;
import org.yishi.portal.form.FilledForm;
import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormSubject;
import org.yishi.portal.form.TypedSheet;
import org.yishi.portal.ledger.internal.ActScribe;
import org.yishi.portal.people.internal.PeopleRepository;
import org.yishi.portal.people.internal.PersonEntity;
import org.yishi.portal.people.internal.Signatory;
import org.yishi.portal.setting.Settings;

/** Typing a sheet, and letting it have its effect: in the name of the resident, by the use case of the screen. */
@ApplicationScoped
public class PaperWork {

    private static final String MAX_LAG = "portal.record.maxLagDays";

    @Inject
    private DeclaredForms forms;
    @Inject
    private FilledFields fields;
    @Inject
    private PaperRepository repository;
    @Inject
    private Signatory signatory;
    @Inject
    private PeopleRepository people;
    @Inject
    private Documents documents;
    @Inject
    private Settings settings;
    @Inject
    private ActScribe scribe;
    @Inject
    private Access access;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** Keeps what was typed with its scan; has its effect at once unless a second worker has to look. */
    public PaperEntryEntity type(TypedSheet typed) {
        Form form = forms.get(typed.form());
        FormSubject subject = forms.subject(form, typed.subjectId());
        Map<String, String> values = fields.checked(forms.fields(form, subject.id()), typed.values());
        PaperEntryEntity entry = repository.add(PaperEntryEntity.typed(sheet(form, subject, typed), values, current.get().personId(),
                Instant.now(clock)));
        FormEntry bean = forms.entry(form);
        entry.scanned(scan(entry, typed, bean.isSecret()).id());
        FilledForm filled = filled(entry);
        if (!bean.isSecret() && bean.needsSecond(filled)) {
            entry.waitForSecond();
        } else {
            inTheNameOf(entry, () -> bean.enter(filled));
        }
        if (bean.isSecret()) {
            entry.forgetChoices();
        }
        return entry;
    }

    private PaperEntryEntity.Sheet sheet(Form form, FormSubject subject, TypedSheet typed) {
        String name = line(typed.name(), 60, "name");
        if (name.isEmpty()) {
            throw new Refusal("portal.form.refusal.name").at("name");
        }
        LocalDate today = LocalDate.now(clock);
        if (typed.heldOn() == null || typed.heldOn().isAfter(today)) {
            throw new Refusal("portal.form.refusal.day").at("heldOn");
        }
        long person = signatory.find(subject.areaId(), name, typed.proof());
        String contact = person == 0 ? line(typed.contact(), 100, "contact") : "";
        if (person == 0 && !form.strangers()) {
            throw new Refusal("portal.form.refusal.proof").at("proof");
        }
        if (person == 0 && contact.isEmpty()) {
            throw new Refusal("portal.form.refusal.contact").at("contact");
        }
        boolean late = ChronoUnit.DAYS.between(typed.heldOn(), today) > settings.number(MAX_LAG, subject.areaId());
        return new PaperEntryEntity.Sheet(form.action(), subject.id(), subject.title(), subject.areaId(), person, name, contact,
                typed.heldOn(), late);
    }

    private static String line(String typed, int most, String field) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > most) {
            throw new Refusal("portal.form.refusal.long", most).at(field);
        }
        return text;
    }

    private Document scan(PaperEntryEntity entry, TypedSheet typed, boolean secret) {
        if (typed.scan() == null || typed.scan().length == 0) {
            throw new Refusal("portal.form.refusal.scan").at("scan");
        }
        try {
            Privacy circle = secret ? Privacy.SEALED : entry.personId() == 0 ? Privacy.OFFICE : Privacy.PARTIES;
            return documents.keep(entry.areaId(), entry.dossier(), circle, typed.scanName(), typed.scan(), entry.personId());
        } catch (Refusal refused) {
            throw new Refusal(refused.key(), refused.arguments()).at("scan").by(refused.source());
        }
    }

    /** The second worker agrees: now it counts. */
    public void confirm(PaperEntryEntity entry) {
        entry.confirm(current.get().personId(), Instant.now(clock));
        FormEntry bean = forms.entryOfKept(entry.form());
        FilledForm filled = filled(entry);
        inTheNameOf(entry, () -> bean.enter(filled));
    }

    /** @return whether its effect is gone */
    public boolean takeBack(PaperEntryEntity entry) {
        FormEntry bean = forms.entryOfKept(entry.form());
        FilledForm filled = filled(entry);
        boolean[] gone = new boolean[1];
        inTheNameOf(entry, () -> gone[0] = bean.takeBack(filled));
        return gone[0];
    }

    /** The worker is whoever acts now: never to be asked for in the name of the resident. */
    private FilledForm filled(PaperEntryEntity entry) {
        return new FilledForm(entry.subjectId(), entry.personId(), entry.name(), entry.contact(), entry.heldOn(), entry.isLate(),
                entry.values(), entry.documentId(), LocalDate.ofInstant(entry.enteredAt(), clock.getZone()), current.get());
    }

    private void inTheNameOf(PaperEntryEntity entry, Runnable work) {
        Actor resident = people.find(entry.personId()).map(PersonEntity::asActor).orElse(current.get());
        current.as(resident, () -> {
            if (entry.personId() != 0 && !access.may(entry.form(), entry.areaId())) {
                // what the resident could not do on a screen either
                throw new Refusal("portal.form.refusal.notAllowed").at("proof");
            }
            scribe.fromPaper(entry.dossier(), work);
        });
    }
}
