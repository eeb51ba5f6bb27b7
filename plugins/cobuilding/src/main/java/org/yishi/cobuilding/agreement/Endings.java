package org.yishi.cobuilding.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.paper.Days;
import org.yishi.cobuilding.paper.Typed;
import org.yishi.cobuilding.promise.PromiseRepository;
import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.biography.Ties;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.procedure.CaseNumbers;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;
import org.yishi.portal.procedure.StageView;

/** What becomes of an agreement that runs: suspended, reviewed, renewed, ended. */
@ApplicationScoped
public class Endings {

    @Inject
    private AgreementRepository repository;
    @Inject
    private PromiseRepository promises;
    @Inject
    private Agreements agreements;
    @Inject
    private CaseNumbers numbers;
    @Inject
    private Cases cases;
    @Inject
    private Ties ties;
    @Inject
    private Sides sides;
    @Inject
    private Turns turns;
    @Inject
    private Days days;
    @Inject
    private Act act;

    /** Either side stops it for a while; the other hears what has to be mended, and by when. */
    @Guarded("cobuilding.agree")
    public void suspend(@Of(Agreement.class) long id, String why) {
        Agreement agreement = sided(id);
        requireInTerm(agreement);
        long hold = cases.hold(agreement.dossier(), Typed.required(why, 500, "why"), null);
        promises.of(List.of(id)).forEach(one -> one.pause(days.today()));
        agreement.suspend(why, days.days(days.today(), "cobuilding.suspendDays", agreement.areaId()), hold);
        act.fact("suspended", agreement.suspendedUntil());
        turns.of(agreement, sides.speaksFor(agreement.areaId(), Sides.COMMUNITY));
    }

    @Guarded("cobuilding.agree")
    public void resume(@Of(Agreement.class) long id, String how) {
        Agreement agreement = sided(id);
        cases.release(agreement.dossier(), agreement.resume(), Typed.required(how, 500, "why"));
        promises.of(List.of(id)).forEach(one -> one.resume(days.today()));
        act.fact("resumed", days.today());
    }

    /** The year is nearly over: both sides score each other. Not sooner than the days of the review before the end. */
    @Guarded("cobuilding.agree")
    public void review(@Of(Agreement.class) long id, LocalDate on) {
        Agreement agreement = sided(id);
        LocalDate earliest = reviewFrom(agreement);
        if (Typed.past(on, days.today(), "on").isBefore(earliest)) {
            throw new Refusal("cobuilding.agreement.refusal.reviewEarly", earliest).at("on");
        }
        agreement.review();
        cases.enter(agreement.dossier(), StageEntry.of("ACTIVE", on, Outcome.DONE).fact("until", agreement.terms().until()));
        cases.enter(agreement.dossier(), StageEntry.of("REVIEW", on, Outcome.BEGUN));
        turns.of(agreement, true);
        turns.of(agreement, false);
    }

    @Open("so many days before the end, which is public")
    public LocalDate reviewFrom(Agreement agreement) {
        return agreement.terms().until().minusDays(days.number("cobuilding.reviewDays", agreement.areaId()));
    }

    /**
     * Both sides scored each other; the next year begins as a proposal with the same words and promises. The old one holds to its last day.
     *
     * @param from after that day
     * @return the new agreement
     */
    @Guarded("cobuilding.agree")
    public long renew(@Of(Agreement.class) long id, LocalDate from, LocalDate until) {
        Agreement before = sided(id);
        sides.requireHere(before.unitId());
        Typed.after(before.terms().until().plusDays(1), from, "from");
        cases.enter(before.dossier(), StageEntry.of("REVIEW", days.today(), Outcome.DONE));
        before.renew(days.today());
        String number = numbers.next(before.areaId(), days.today().getYear());
        cases.enter(before.dossier(), StageEntry.of("RENEWED", days.today(), Outcome.DONE).fact("next", number));
        Terms terms = before.terms().again(from, until);
        agreements.requireTerm(terms, before.areaId());
        Agreement next = agreements.begin(before.next(number, !sides.speaksFor(before.areaId(), Sides.COMMUNITY), terms, days.today()));
        promises.of(List.of(id)).forEach(one -> promises.again(one, next.id(), moved(one.dueOn(), before, next)));
        act.fact("renewed", before.number());
        ties.tie(before.dossier(), next.dossier());
        return next.id();
    }

    /** As many days after the beginning as before, and a working day of the term. */
    private LocalDate moved(LocalDate due, Agreement before, Agreement next) {
        LocalDate same = next.terms().from().plusDays(ChronoUnit.DAYS.between(before.terms().from(), due));
        LocalDate until = next.terms().until();
        return days.within(same.isAfter(until) ? until : same, next.terms().from(), until, next.areaId());
    }

    /** Before its last day either side breaks it off; from then on both score each other first. Then things are given back. */
    @Guarded("cobuilding.agree")
    public void breakOff(@Of(Agreement.class) long id, String why) {
        Agreement agreement = sided(id);
        comeToItsEnd(agreement, why);
        agreement.breakOff(why, days.today());
        promises.of(List.of(id)).forEach(one -> one.release(days.today()));
        cases.enter(agreement.dossier(), StageEntry.of("ENDED", days.today(), Outcome.BEGUN).fact("reason", agreement.reason()));
        turns.of(agreement, sides.speaksFor(agreement.areaId(), Sides.COMMUNITY));
    }

    /** What was scored by both is reviewed, and what was suspended until its last day has run its time; anything else is broken off. */
    private void comeToItsEnd(Agreement agreement, String why) {
        LocalDate until = agreement.terms().until();
        if (agreement.state() == AgreementState.REVIEW) {
            endReview(agreement);
        } else if (agreement.state() == AgreementState.ACTIVE) {
            requireInTerm(agreement);
        } else if (agreement.state() == AgreementState.SUSPENDED && !days.today().isBefore(until)) {
            cases.release(agreement.dossier(), agreement.resume(), Typed.required(why, 500, "why"));
            cases.enter(agreement.dossier(), StageEntry.of("ACTIVE", days.today(), Outcome.DONE).fact("until", until));
        }
    }

    /** Nobody ends it before the other side could score, unless it is broken off before its time or that side lets the days of the review pass. */
    private void endReview(Agreement agreement) {
        StageView review = cases.view(agreement.dossier()).stage("REVIEW").orElseThrow();
        if (review.missing().isEmpty()) {
            cases.enter(agreement.dossier(), StageEntry.of("REVIEW", days.today(), Outcome.DONE));
        } else if (!days.today().isBefore(agreement.terms().until()) && !days.today().isAfter(review.due())) {
            throw new Refusal("cobuilding.agreement.refusal.scoreFirst", review.due());
        }
    }

    private void requireInTerm(Agreement agreement) {
        if (!days.today().isBefore(agreement.terms().until())) {
            throw new Refusal("cobuilding.agreement.refusal.reviewFirst");
        }
    }

    /** Writes what is paid and given back; both have to find these words right. */
    @Guarded("cobuilding.agree")
    public void settle(@Of(Agreement.class) long id, String words) {
        sided(id).settle(words);
        act.fact("settlement", "written");
    }

    /** @param seen {@link Settlement#digest} of the words that the side has read */
    @Guarded("cobuilding.agree")
    public void settled(@Of(Agreement.class) long id, boolean byUnit, String seen) {
        Agreement agreement = repository.get(id);
        sides.require(agreement.areaId(), byUnit ? agreement.unitId() : Sides.COMMUNITY, "cobuilding.agree");
        act.fact("settled", byUnit ? "unit" : "community");
        if (agreement.settled(byUnit, seen)) {
            cases.enter(agreement.dossier(), StageEntry.of("ENDED", days.today(), Outcome.DONE).fact("reason", agreement.reason()));
        } else {
            turns.of(agreement, !byUnit);
        }
    }

    private Agreement sided(long id) {
        Agreement agreement = repository.get(id);
        sides.requireOne(agreement.areaId(), "cobuilding.agree", Sides.COMMUNITY, agreement.unitId());
        return agreement;
    }
}
