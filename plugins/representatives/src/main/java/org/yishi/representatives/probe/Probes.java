package org.yishi.representatives.probe;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.setting.Settings;
import org.yishi.representatives.contact.Contact;
import org.yishi.representatives.contact.ContactKind;
import org.yishi.representatives.contact.ContactLine;
import org.yishi.representatives.contact.ContactRepository;
import org.yishi.representatives.representative.Representative;
import org.yishi.representatives.representative.RepresentativeRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks for contacts that did not take place: hours that overlap, entries made late, and residents who are asked whether it was so. */
@ApplicationScoped
public class Probes {

    private static final int MOST = 200;
    private static final int MONTHS = 3;

    @Inject
    private ProbeRepository repository;
    @Inject
    private ContactRepository contacts;
    @Inject
    private RepresentativeRepository representatives;
    @Inject
    private Messages messages;
    @Inject
    private Settings settings;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** Of a community: numbers and hours, no names and no words of residents. */
    public record Marks(List<OverlapRule.Overlap> overlaps, List<ContactLine> late, Map<Long, String> numbers) {
    }

    public record Drawn(Probe probe, String number) {
    }

    /** @param told to how many the question went by message; the others are asked by telephone */
    public record Draw(int drawn, int told) {
    }

    /**
     * What somebody needs who asks by telephone.
     *
     * @param account        whether the resident has one, and was asked by message
     * @param representative who says that he spoke with the resident; empty where it was the station alone
     */
    public record ToAsk(String number, String name, String reach, boolean account, LocalDate heldOn, ContactKind kind, String representative) {

        /** Never whom, lest it reach a log. */
        @Override
        public String toString() {
            return "ToAsk[" + number + "]";
        }
    }

    @Guarded(value = "representatives.probe", kind = Guarded.Kind.READ)
    public Marks marks(@In long areaId) {
        LocalDate today = LocalDate.now(clock);
        List<Contact> all = contacts.between(List.of(areaId), today.minusMonths(MONTHS), today);
        OverlapRule rule = new OverlapRule(settings.number("representatives.minutesBetween", areaId));
        List<OverlapRule.Overlap> overlaps = rule.of(all.stream().filter(one -> one.representativeId() != null && one.words().kind().isTold())
                .map(one -> new OverlapRule.Visit(one.id(), one.representativeId(), one.days().heldOn(), one.days().heldAt(), one.days().minutes(),
                        one.words().place())).toList());
        return new Marks(overlaps, all.stream().filter(one -> one.days().isLate()).map(one -> ContactLine.of(one, ZonedDateTime.now(clock))).toList(),
                all.stream().collect(Collectors.toMap(Contact::id, Contact::number)));
    }

    /**
     * Draws from last month's entries whose resident can be reached, by a number that follows from the month and the number that the portal gave
     * the entry, so that nobody chooses, no device either, and everybody can draw again.
     */
    @Guarded("representatives.probe")
    public Draw draw(@In long areaId) {
        LocalDate today = LocalDate.now(clock);
        YearMonth month = YearMonth.from(today).minusMonths(1);
        if (repository.isDrawn(areaId, month.toString())) {
            throw new Refusal("representatives.probe.refusal.drawn", month.getYear(), month.getMonthValue());
        }
        List<Contact> reachable = contacts.between(List.of(areaId), month.atDay(1), month.atEndOfMonth()).stream()
                .filter(one -> one.words().kind().isTold() && (one.caller().personId() != null || !one.caller().reach().isEmpty()))
                .sorted(Comparator.comparing(one -> LedgerEntry.sha256(month + one.number()))).toList();
        if (reachable.isEmpty()) {
            throw new Refusal("representatives.probe.refusal.none", month.getYear(), month.getMonthValue());
        }
        List<Contact> drawn = reachable.stream().limit(settings.number("representatives.probesPerMonth", areaId)).toList();
        for (Contact one : drawn) {
            repository.add(Probe.drawn(areaId, one.id(), month.toString(), today));
            if (one.caller().personId() != null) {
                messages.tell(Message.about("representatives.probe", areaId, one.dossier(), Audience.person(one.caller().personId()),
                        "/representatives/contact/own?id=" + one.id(), one.days().heldOn(), one.number()));
            }
        }
        act.on("representatives/probe/" + areaId + "-" + month).fact("drawn", drawn.size()).fact("of", reachable.size());
        return new Draw(drawn.size(), (int) drawn.stream().filter(one -> one.caller().personId() != null).count());
    }

    @Guarded(value = "representatives.probe", kind = Guarded.Kind.READ)
    public List<Drawn> drawn(@In long areaId) {
        List<Probe> all = repository.of(areaId, MOST);
        Map<Long, String> numbers = contacts.ofIds(all.stream().map(Probe::contactId).toList()).stream()
                .collect(Collectors.toMap(Contact::id, Contact::number));
        return all.stream().map(one -> new Drawn(one, numbers.get(one.contactId()))).toList();
    }

    /** How to reach a resident who was drawn and has not answered; the look is kept for him. */
    @Guarded(value = "representatives.probe", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public ToAsk reach(@Of(Contact.class) long contactId) {
        Contact contact = apart(contactId);
        repository.ofContact(contactId).filter(Probe::isOpen).orElseThrow(() -> new NotFound("open probe of contact " + contactId));
        boolean account = contact.caller().personId() != null;
        if (account) {
            act.concerning(contact.caller().personId());
        }
        contacts.reached(contact, current.get().personId(), Instant.now(clock));
        return new ToAsk(contact.number(), contact.caller().name(), contact.caller().reach(), account, contact.days().heldOn(),
                contact.words().kind(), card(contact).map(Representative::name).orElse(""));
    }

    /** Somebody who supervises asked the resident by telephone. */
    @Guarded("representatives.probe")
    public void enter(@Of(Contact.class) long contactId, Probe.Result result, String remark) {
        answer(apart(contactId), result, remark);
    }

    /** Who logged it, was told it or did anything about it does not ask whether it was so. */
    private Contact apart(long contactId) {
        Contact contact = contacts.get(contactId);
        long person = current.get().personId();
        if (contact.loggedBy() == person || card(contact).filter(one -> one.is(person)).isPresent() || contacts.isWorkOf(contactId, person)) {
            throw new Refusal("representatives.probe.refusal.own");
        }
        return contact;
    }

    private Optional<Representative> card(Contact contact) {
        return Optional.ofNullable(contact.representativeId()).flatMap(representatives::find);
    }

    /** The resident says himself whether it was so. */
    @Guarded("representatives.answerProbe")
    public void answer(@Of(Contact.class) long contactId, boolean wasSo) {
        Contact contact = contacts.get(contactId);
        if (!contact.caller().is(current.get().personId())) {
            throw new AccessRefused("representatives.answerProbe", current.get(), contact.areaId());
        }
        answer(contact, wasSo ? Probe.Result.TRUE : Probe.Result.FALSE, "");
        act.unnamed();
    }

    private void answer(Contact contact, Probe.Result result, String remark) {
        Probe probe = repository.ofContact(contact.id()).orElseThrow(() -> new NotFound("probe of contact " + contact.id()));
        probe.answer(result, remark, LocalDate.now(clock));
        act.fact("asked", contact.number()).fact("result", result);
    }

    /** Whether I am asked about an entry of mine. */
    @Guarded(value = "representatives.answerProbe", kind = Guarded.Kind.READ)
    public Optional<Probe> waiting(@Of(Contact.class) long contactId) {
        Contact contact = contacts.get(contactId);
        return contact.caller().is(current.get().personId())
                ? repository.ofContact(contactId).filter(one -> one.result() == Probe.Result.WAITING) : Optional.empty();
    }
}
