package org.yishi.representatives.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.SecretCodes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A resident follows his matter with the number and the code of his slip. Whoever has both is the party itself; guessing is slowed down. */
@ApplicationScoped
public class Followings {

    static final int LOOKS = 1000;

    @Inject
    private ContactRepository repository;
    @Inject
    private Openings openings;
    @Inject
    private Ratings ratings;
    @Inject
    private Handlings handlings;
    @Inject
    private SecretCodes secrets;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @param looks on which days and as what others read it, the latest first */
    public record Followed(ContactSheet sheet, List<LookDay> looks) {
    }

    /** @throws Refusal the same whether the number or the code is wrong */
    @Guarded(value = "representatives.follow", kind = Guarded.Kind.READ)
    public Followed open(String number, String code) {
        Contact contact = proved(number, code);
        ContactSheet sheet = new ContactSheet(contact, Circle.Part.RESIDENT, contact.caller(), repository.steps(contact.id()), repository.versions(contact.id()),
                repository.ratings(List.of(contact.id())), openings.ofResident(contact), LocalDate.now(clock));
        return new Followed(sheet, LookDay.of(repository.looks(contact.id(), LOOKS), clock.getZone()));
    }

    @Guarded("representatives.follow")
    public void rate(@Of(Contact.class) long id, String number, String code, Grade grade, String words) {
        ratings.resident(proved(id, number, code), grade, RatingChannel.CODE, words, LocalDate.now(clock));
    }

    @Guarded("representatives.follow")
    public void reopen(@Of(Contact.class) long id, String number, String code, String words) {
        handlings.reopen(proved(id, number, code), words, LocalDate.now(clock));
        act.unnamed();
    }

    private Contact proved(long id, String number, String code) {
        Contact contact = proved(number, code);
        if (contact.id() != id) {
            throw new Refusal("representatives.follow.refusal.wrong");
        }
        return contact;
    }

    private Contact proved(String number, String code) {
        String asked = number == null ? "" : number.strip();
        String typed = code == null ? "" : code.replaceAll("\\s", "");
        List<Contact> found = repository.byNumber(asked.matches("[0-9A-Fa-f]{8}") ? asked.toUpperCase(Locale.ROOT) : asked.toLowerCase(Locale.ROOT));
        Optional<Contact> right = found.stream().filter(one -> one.codeHash().equals(secrets.hash(Contacts.CODE, typed))).findFirst();
        String hash = right.map(Contact::codeHash).orElse("");
        if (!secrets.opens(Contacts.CODE, asked.toLowerCase(Locale.ROOT), typed, hash) || right.isEmpty()) {
            throw new Refusal("representatives.follow.refusal.wrong").at("code");
        }
        return right.get();
    }
}
