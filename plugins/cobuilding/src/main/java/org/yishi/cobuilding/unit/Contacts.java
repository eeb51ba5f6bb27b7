package org.yishi.cobuilding.unit;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.paper.Days;
import org.yishi.cobuilding.paper.Digest;
import org.yishi.cobuilding.paper.Typed;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.Appointments;
import org.yishi.portal.people.Role;

/** Who speaks for which unit. */
@ApplicationScoped
public class Contacts {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;

    @Inject
    private UnitRepository repository;
    @Inject
    private Appointments appointments;
    @Inject
    private Days days;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;

    private final SecureRandom random = new SecureRandom();

    /** The unit named somebody. @return the code to be handed over; it is shown this once and kept nowhere */
    @Guarded("cobuilding.register")
    public String name(@Of(Unit.class) long unitId, String name, String phone) {
        Unit unit = repository.get(unitId);
        String code = code();
        repository.add(Contact.named(unit, name, phone, digest(code), days.days(days.today(), "cobuilding.codeDays", unit.areaId()), days.today()));
        act.fact("contact", "named");
        return code;
    }

    /** With the code, the person named by the unit ties the own account to it. @param since from when on; not in the future */
    @Guarded("cobuilding.join")
    public long join(@In long areaId, String code, LocalDate since) {
        String clean = code == null ? "" : code.strip().toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        Contact contact = repository.byCode(areaId, digest(clean)).filter(one -> one.takesCode(days.today()))
                .orElseThrow(() -> new Refusal("cobuilding.unit.refusal.code").at("code"));
        Actor actor = current.get();
        contact.join(actor.personId(), actor.name());
        String dossier = Unit.DOSSIERS + contact.unitId();
        appointments.give(areaId, actor.personId(), Role.UNIT_CONTACT, Typed.past(since, days.today(), "code"), null, dossier);
        act.on(dossier).fact("contact", "joined");
        return contact.unitId();
    }

    @Guarded("cobuilding.register")
    public void end(@Of(Unit.class) long unitId, long contactId) {
        Contact contact = repository.contacts(unitId).stream().filter(one -> one.id() == contactId && !one.isEnded()).findFirst()
                .orElseThrow(() -> new NotFound("contact " + contactId));
        end(contact);
        act.fact("contact", "ended");
    }

    /** Nobody speaks for the unit any more. */
    void endAll(long unitId) {
        repository.contacts(unitId).stream().filter(one -> !one.isEnded()).forEach(this::end);
    }

    private void end(Contact contact) {
        long person = contact.personId();
        contact.end(days.today());
        boolean speaksElsewhere = person != 0 && repository.ofPerson(person).stream()
                .anyMatch(one -> one.isJoined() && one.areaId() == contact.areaId() && one.id() != contact.id());
        if (person != 0 && !speaksElsewhere) {
            appointments.end(contact.areaId(), person, Role.UNIT_CONTACT, days.today().minusDays(1), Unit.DOSSIERS + contact.unitId());
        }
    }

    /** Names and phone numbers, for the office of the community; each contact learns who looked. */
    @Guarded(value = "cobuilding.readContacts", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<Contact> of(@Of(Unit.class) long unitId) {
        List<Contact> all = repository.contacts(unitId);
        all.stream().map(Contact::personId).filter(person -> person != 0).forEach(act::concerning);
        return all;
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        while (code.length() < LENGTH) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    private static String digest(String code) {
        return Digest.of("cobuilding.contact\n" + code);
    }
}
