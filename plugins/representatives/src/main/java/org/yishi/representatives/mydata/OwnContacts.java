package org.yishi.representatives.mydata;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;
import org.yishi.portal.mydata.Tie;
import org.yishi.portal.text.Texts;
import org.yishi.representatives.contact.Contact;
import org.yishi.representatives.contact.ContactRating;
import org.yishi.representatives.contact.ContactRepository;
import org.yishi.representatives.contact.ContactState;
import org.yishi.representatives.contact.ContactStep;
import org.yishi.representatives.contact.Side;
import org.yishi.representatives.reception.Reception;
import org.yishi.representatives.reception.ReceptionRepository;
import org.yishi.representatives.representative.Representative;
import org.yishi.representatives.representative.RepresentativeRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What somebody told representatives, his places in their queues, and the card of one who is a representative. Entries stay in the log without the
 * person, since others worked on them; what somebody did in office stays.
 */
@ApplicationScoped
public class OwnContacts implements PersonalRecords {

    private static final String KIND = "representatives.mydata.kind.";
    private static final String FIELD = "representatives.mydata.field.";

    @Inject
    private ContactRepository contacts;
    @Inject
    private ReceptionRepository receptions;
    @Inject
    private RepresentativeRepository representatives;
    @Inject
    private Texts texts;

    @Override
    public List<Held> held(long personId) {
        List<Held> held = new ArrayList<>();
        List<Contact> mine = contacts.by(personId);
        Map<Long, String> numbers = mine.stream().collect(Collectors.toMap(Contact::id, Contact::number));
        mine.forEach(one -> held.add(Held.of(KIND + "contact", Fate.UNNAMED, one.days().recordedAt()).with(FIELD + "number", one.number())
                .with(FIELD + "day", one.days().heldOn()).with(FIELD + "matter", one.words().matter()).with(FIELD + "wish", one.words().wish())
                .with(FIELD + "place", one.words().place()).with(FIELD + "state", texts.get("representatives.contact.state." + one.state()))));
        for (ContactRating rating : contacts.ratings(numbers.keySet())) {
            if (rating.side() == Side.RESIDENT) {
                held.add(Held.of(KIND + "rating", Fate.UNNAMED, rating.ratedOn().atStartOfDay().toInstant(ZoneOffset.ofHours(8)))
                        .with(FIELD + "number", numbers.get(rating.contactId())).with(FIELD + "grade", texts.get("representatives.grade." + rating.grade()))
                        .with(FIELD + "about", rating.words()));
            }
        }
        for (ContactStep step : contacts.reopenings(numbers.keySet())) {
            held.add(Held.of(KIND + "reopening", Fate.UNNAMED, step.takenAt()).with(FIELD + "number", numbers.get(step.contactId()))
                    .with(FIELD + "matter", step.words()));
        }
        Map<Long, LocalDate> days = receptions.ofIds(receptions.bookedBy(personId).stream().map(one -> one.receptionId()).distinct().toList()).stream()
                .collect(Collectors.toMap(Reception::id, Reception::heldOn));
        receptions.bookedBy(personId).forEach(one -> held.add(Held.of(KIND + "booking", Fate.GOES, one.bookedAt())
                .with(FIELD + "day", days.get(one.receptionId())).with(FIELD + "queue", one.queue()).with(FIELD + "about", one.about())));
        representatives.ofPerson(personId).forEach(one -> held.add(Held.of(KIND + "card", Fate.STAYS, one.recordedAt())
                .with(FIELD + "constituency", one.latest().constituency()).with(FIELD + "about", one.latest().introduction())));
        return held;
    }

    /** An entry that is not closed needs whoever told it: the reply goes to him. */
    @Override
    public List<Tie> ties(long personId, LocalDate today) {
        return contacts.by(personId).stream().filter(one -> one.state() != ContactState.CLOSED)
                .map(one -> new Tie("representatives.mydata.tie", one.number(), one.due())).toList();
    }

    @Override
    public void release(Leaver leaver) {
        receptions.bookedBy(leaver.personId()).forEach(booking -> booking.forget());
    }

    @Override
    public void forget(Leaver leaver) {
        List<Contact> mine = contacts.by(leaver.personId());
        contacts.reopenings(mine.stream().map(Contact::id).toList()).forEach(step -> step.forget(leaver));
        mine.forEach(contact -> {
            contacts.forgetWords(contact.id());
            contact.forget(leaver);
        });
        List<Representative> cards = representatives.ofPerson(leaver.personId());
        cards.forEach(card -> card.forget(leaver));
    }
}
