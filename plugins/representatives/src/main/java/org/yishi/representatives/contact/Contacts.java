package org.yishi.representatives.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.SecretCodes;
import org.yishi.portal.procedure.CaseNumbers;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.setting.Settings;
import org.yishi.representatives.representative.Representative;
import org.yishi.representatives.representative.RepresentativeRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Logging what residents tell their representatives, and reading it as one of its parties. */
@ApplicationScoped
public class Contacts {

    static final String CODE = "representatives.contact";

    @Inject
    private ContactRepository repository;
    @Inject
    private RepresentativeRepository representatives;
    @Inject
    private ContactTerms terms;
    @Inject
    private Circle circle;
    @Inject
    private Corrections corrections;
    @Inject
    private Openings openings;
    @Inject
    private Steps steps;
    @Inject
    private Telling telling;
    @Inject
    private FollowCodes codes;
    @Inject
    private SecretCodes secrets;
    @Inject
    private CaseNumbers numbers;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private Settings settings;
    @Inject
    private Areas areas;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** Logged on a page, with a network. */
    @Guarded("representatives.log")
    public Receipt log(@In long areaId, Entry entry) {
        String code = codes.fresh();
        Contact contact = enter(community(areaId), UUID.randomUUID().toString(), code, entry, deputy(areaId, entry.representativeId()), false);
        return new Receipt(contact.id(), contact.number(), code);
    }

    /**
     * Sent by a device that kept it, with the key that the device gave it. Sent a second time it is the same entry; where the answer to the first time got
     * lost and its author changed it before it went out again, his newer words are kept too.
     *
     * @param code made by the device, which showed it to the resident
     */
    @Guarded("representatives.log")
    public Receipt receive(@In long areaId, String uuid, String code, Entry entry, boolean offline) {
        Optional<Contact> known = repository.byUuid(ContactKey.requireUuid(uuid));
        if (known.isPresent()) {
            again(known.get(), entry);
            return new Receipt(known.get().id(), known.get().number(), "");
        }
        Contact contact = enter(community(areaId), uuid, codes.required(code), entry, deputy(areaId, entry.representativeId()), offline);
        return new Receipt(contact.id(), contact.number(), "");
    }

    private void again(Contact known, Entry entry) {
        if (known.loggedBy() != current.get().personId() || known.caller().personId() != null) {
            throw new Refusal("representatives.contact.refusal.uuid");
        }
        act.on(known.dossier()).fact("sent", "again");
        Entry newer = entry.asOf(toldTo(known, entry), known.days().recordedOn());
        Entry last = repository.versions(known.id()).stream().filter(ContactVersion::isLater).reduce((one, other) -> other).map(ContactVersion::entry)
                .orElseGet(known::entry);
        if (!last.says(newer)) {
            Long to = newer.representativeId() == 0 ? null : Long.valueOf(newer.representativeId());
            corrections.keep(known, newer, to, Objects.equals(to, known.representativeId()) ? known.confirmDue()
                    : confirming(shown(known.areaId(), newer.representativeId()), newer, known.terms()));
        }
    }

    /** Whom its author names now; where he names nobody, himself as before. */
    private long toldTo(Contact known, Entry entry) {
        return entry.representativeId() != 0 ? entry.representativeId()
                : representatives.ofPerson(known.areaId(), current.get().personId(), LocalDate.now(clock)).map(Representative::id)
                .orElseGet(() -> known.representativeId() == null ? 0 : known.representativeId());
    }

    /**
     * A resident writes to a representative, or to the station where he names none.
     *
     * @param named whether he agrees that the body handling it learns who he is
     */
    @Guarded("representatives.write")
    public Receipt write(@In long areaId, long representativeId, ContactWords words, LocalDate on, boolean named) {
        long person = current.get().personId();
        Long to = representativeId == 0 ? null : shown(areaId, representativeId).id();
        String code = codes.fresh();
        Contact contact = enter(community(areaId), UUID.randomUUID().toString(), code,
                new Entry(representativeId, ContactCaller.of(person, "", "", named), words, on, null, 0), to, false);
        act.unnamed();
        return new Receipt(contact.id(), contact.number(), code);
    }

    /** On a sheet of somebody who is in no register, for the station. His slip waits for {@link #slip} on the entry's page. */
    @Guarded("representatives.handle")
    public long takeIn(@In long areaId, ContactCaller caller, ContactWords words, LocalDate on) {
        Contact contact = enter(community(areaId), UUID.randomUUID().toString(), codes.fresh(),
                new Entry(0, caller, words, on, null, 0), null, false);
        contact.awaitSlip();
        return contact.id();
    }

    /** Number and code for whoever wrote on paper and has no account; told once, so that nobody makes himself a second slip to rate with. */
    @Guarded("representatives.handle")
    public Receipt slip(@Of(Contact.class) long id) {
        Contact contact = repository.get(id);
        String code = codes.fresh();
        contact.handOut(secrets.hash(CODE, code));
        act.fact("slip", contact.number());
        return new Receipt(contact.id(), contact.number(), code);
    }

    private Contact enter(long areaId, String uuid, String code, Entry entry, Long representativeId, boolean offline) {
        LocalDate today = LocalDate.now(clock);
        ContactDays days = ContactDays.of(entry.heldOn(), entry.heldAt(), entry.minutes(), Instant.now(clock), today,
                settings.number("portal.record.maxLagDays", areaId), offline);
        ContactKey key = new ContactKey(uuid, numbers.next(areaId, today.getYear()), secrets.hash(CODE, code));
        Contact contact = Contact.logged(areaId, key, representativeId, current.get().personId(), entry.caller(), entry.words(), days);
        TermsRule figures = terms.in(areaId);
        contact.dueBy(figures, figures.forwarding(today, entry.words().isUrgent(), calendar.days()),
                representativeId == null ? null : confirming(representatives.get(representativeId), entry, figures),
                settings.number("representatives.urgentHours", areaId));
        repository.add(contact);
        act.on(contact.dossier()).fact("number", contact.number()).fact("late", days.isLate()).fact("offline", offline);
        steps.write(contact, ContactStep.Kind.LOGGED, "", "");
        telling.logged(contact);
        return contact;
    }

    /** What a representative logged himself, or a resident wrote himself, nobody has to confirm. */
    private LocalDate confirming(Representative told, Entry entry, TermsRule figures) {
        long person = current.get().personId();
        return entry.caller().is(person) || told.is(person) ? null : figures.confirming(LocalDate.now(clock), calendar.days());
    }

    /** A representative logs for himself; a clerk names one, who then confirms it. */
    private Long deputy(long areaId, long representativeId) {
        if (representativeId != 0) {
            return shown(areaId, representativeId).id();
        }
        return representatives.ofPerson(community(areaId), current.get().personId(), LocalDate.now(clock)).map(Representative::id)
                .orElseThrow(() -> new Refusal("representatives.contact.refusal.representative").at("representative"));
    }

    private Representative shown(long areaId, long representativeId) {
        return representatives.find(representativeId).filter(one -> one.areaId() == community(areaId) && one.servesOn(LocalDate.now(clock)))
                .orElseThrow(() -> new Refusal("representatives.contact.refusal.representative").at("representative"));
    }

    /** The representative says that what somebody else logged for him was so. */
    @Guarded("representatives.answer")
    public void confirm(@Of(Contact.class) long id) {
        Contact contact = repository.get(id);
        circle.requireTold(contact);
        contact.confirm(LocalDate.now(clock));
        steps.write(contact, ContactStep.Kind.CONFIRMED, "", "");
    }

    /** The whole entry, for its parties; the look is kept for whoever told it. */
    @Guarded(value = "representatives.see", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public ContactSheet sheet(@Of(Contact.class) long id) {
        Contact contact = repository.get(id);
        Circle.Part part = circle.require(contact);
        look(contact, part);
        return sheet(contact, part);
    }

    /** My own. */
    @Guarded(value = "representatives.write", kind = Guarded.Kind.READ)
    public ContactSheet own(@Of(Contact.class) long id) {
        Contact contact = repository.get(id);
        circle.requireResident(contact, "representatives.write");
        return sheet(contact, Circle.Part.RESIDENT);
    }

    private ContactSheet sheet(Contact contact, Circle.Part part) {
        List<ContactRating> ratings = circle.seesRating(contact, part) ? repository.ratings(List.of(contact.id())) : List.of();
        return new ContactSheet(contact, part, circle.seesCaller(contact, part) ? contact.caller() : null, repository.steps(contact.id()),
                repository.versions(contact.id()), ratings,
                part == Circle.Part.RESIDENT ? openings.ofResident(contact) : openings.of(contact), LocalDate.now(clock));
    }

    /** Who told it, for the station's clerk who has to reach him, also where he handles the entry himself: a look of its own, as the clerk. */
    @Guarded(value = "representatives.handle", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public ContactCaller caller(@Of(Contact.class) long id) {
        Contact contact = repository.get(id);
        look(contact, Circle.Part.CLERK);
        return contact.caller();
    }

    private void look(Contact contact, Circle.Part part) {
        if (contact.caller().personId() != null) {
            act.concerning(contact.caller().personId());
        }
        repository.add(ContactLook.at(contact, current.get().personId(), part, Instant.now(clock)));
    }

    /** On which days and as what others read what I told. */
    @Guarded(value = "representatives.write", kind = Guarded.Kind.READ)
    public List<LookDay> looks(@Of(Contact.class) long id) {
        circle.requireResident(repository.get(id), "representatives.write");
        return LookDay.of(repository.looks(id, Followings.LOOKS), clock.getZone());
    }

    /** What I told, wherever. */
    @Guarded(value = "representatives.write", kind = Guarded.Kind.READ)
    public List<OwnLine> mine() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return repository.by(current.get().personId()).stream().map(one -> OwnLine.of(ContactLine.of(one, now), one.words())).toList();
    }

    @Open("number and state of an entry are public, its words are not (domain 8.3)")
    public ContactLine read(long id) {
        return ContactLine.of(repository.get(id), ZonedDateTime.now(clock));
    }

    private long community(long areaId) {
        return areas.communityOf(areaId).orElseThrow(() -> new NotFound("community of area " + areaId)).id();
    }
}
