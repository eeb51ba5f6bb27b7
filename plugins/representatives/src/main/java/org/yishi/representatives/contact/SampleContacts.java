package org.yishi.representatives.contact;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.SecretCodes;
import org.yishi.portal.procedure.CaseNumbers;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Invented entries of the demo that were logged some days ago, so that a new portal shows a month in all states. The ledger says when they were made. */
@ApplicationScoped
public class SampleContacts {

    private static final ZoneId PLACE = ZoneId.of("Asia/Shanghai");
    private static final int EVENING = 17;
    private static final String COMPANY = "桂香园物业服务中心";

    @Inject
    private ContactRepository repository;
    @Inject
    private ContactTerms terms;
    @Inject
    private SecretCodes secrets;
    @Inject
    private CaseNumbers numbers;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /**
     * @param daysAgo on which it was told and logged
     * @param code    so that the demo can be followed with it
     */
    public record Sample(int daysAgo, Long representativeId, long loggedBy, ContactCaller caller, ContactWords words, LocalTime at, int minutes, String code,
            List<Move> moves) {
    }

    /**
     * @param kind  {@link ContactStep.Kind#CONFIRMED} stands for the resident's rating, which is no step
     * @param after days after it was logged
     * @param what  an id of the step's kind: a body, a verdict, a grade; may be empty
     */
    public record Move(ContactStep.Kind kind, int after, String what, String words) {
    }

    /** Nobody but the portal itself may. @return the id of the entry */
    @Guarded("representatives.import")
    public long bring(@In long areaId, Sample sample) {
        LocalDate on = LocalDate.now(clock).minusDays(sample.daysAgo());
        ContactDays days = ContactDays.of(on, sample.at(), sample.minutes(), evening(on), on, 0, false);
        String uuid = UUID.nameUUIDFromBytes((areaId + sample.words().matter()).getBytes(StandardCharsets.UTF_8)).toString();
        Contact contact = Contact.logged(areaId, new ContactKey(uuid, numbers.next(areaId, on.getYear()), secrets.hash(Contacts.CODE, sample.code())),
                sample.representativeId(), sample.loggedBy(), sample.caller(), sample.words(), days);
        TermsRule figures = terms.in(areaId);
        contact.dueBy(figures, figures.forwarding(on, sample.words().isUrgent(), calendar.days()), null,
                settings.number("representatives.urgentHours", areaId));
        repository.add(contact);
        write(contact, ContactStep.Kind.LOGGED, on, sample.loggedBy(), "", "");
        sample.moves().forEach(move -> step(contact, move, on.plusDays(move.after()), sample.loggedBy()));
        act.on(contact.dossier()).fact("number", contact.number()).fact("sample", true).fact("state", contact.state());
        return contact.id();
    }

    private void step(Contact contact, Move move, LocalDate on, long actor) {
        TermsRule figures = contact.terms();
        switch (move.kind()) {
            case ANSWERED -> contact.answer(on, evening(on), figures.rating(on, calendar.days()));
            case NOT_ACCEPTED -> contact.become(ContactState.NOT_ACCEPTED, on, null);
            case FORWARDED -> contact.forward(HandlingBody.valueOf(move.what()), move.what().equals("OTHER") ? COMPANY : "", "", on,
                    figures.accepting(on, contact.words().isUrgent(), calendar.days()), figures.replying(on, calendar.days()));
            case RETURNED -> {
                contact.handling().giveBack(on);
                contact.become(ContactState.RETURNED, on, figures.forwarding(on, false, calendar.days()));
            }
            case ACCEPTED -> contact.become(ContactState.ACCEPTED, on, contact.handling().roundDue());
            case EXTENSION_ASKED -> contact.handling().askExtension(move.words());
            case EXTENDED -> contact.extend(true, on, figures.extending(contact.due(), calendar.days()));
            case REPLIED -> contact.reply(Verdict.valueOf(move.what()), on, evening(on), figures.rating(on, calendar.days()),
                    move.what().equals(Verdict.PLANNED.name()) ? figures.suggesting(on, false, calendar.days()) : null);
            case REWORK -> contact.rework(on, figures.replying(on, calendar.days()), figures.forwarding(on, false, calendar.days()));
            case SUGGESTION -> {
                contact.handling().suggest(move.what(), "", false);
                contact.become(ContactState.SUGGESTION, on, figures.suggesting(on, false, calendar.days()));
            }
            case CONFIRMED -> rate(contact, Grade.valueOf(move.what()), on);
            case CLOSED -> contact.close(on, figures.reopening(on, calendar.days()));
            case REOPENED -> contact.reopen(on, on, figures.forwarding(on, false, calendar.days()));
            default -> throw new IllegalArgumentException("no sample of " + move.kind());
        }
        if (move.kind() != ContactStep.Kind.CONFIRMED) {
            boolean named = move.kind() == ContactStep.Kind.NOT_ACCEPTED || move.kind() == ContactStep.Kind.SUGGESTION;
            write(contact, move.kind(), on, actor, named ? move.what() : "", move.kind() == ContactStep.Kind.ACCEPTED ? contact.due().toString() : move.words());
        }
    }

    private void rate(Contact contact, Grade grade, LocalDate on) {
        repository.add(ContactRating.given(contact, Side.RESIDENT, grade, RatingChannel.CODE, "", on, evening(on)));
        contact.become(ContactState.RATED, on, null);
    }

    private void write(Contact contact, ContactStep.Kind kind, LocalDate on, long actor, String body, String words) {
        repository.add(ContactStep.of(contact, kind, actor, body, words, on, evening(on)));
    }

    private static Instant evening(LocalDate day) {
        return day.atTime(EVENING, 0).atZone(PLACE).toInstant();
    }
}
