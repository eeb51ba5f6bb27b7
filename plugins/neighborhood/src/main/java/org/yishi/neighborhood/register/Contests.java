package org.yishi.neighborhood.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.rule.owners.Party;
import org.yishi.portal.rule.period.DeadlineRule;
import org.yishi.portal.setting.Settings;

/**
 * An owner says that a line is wrong, the clerk answers within the days. Before a vote opens the register is mended, and what is posted with
 * it; afterwards the frozen roll stays and the line is noted: who bought since may vote in the seller's place, replacing, never adding.
 */
@ApplicationScoped
public class Contests {

    @Inject
    private ContestRepository contests;
    @Inject
    private RollRepository rolls;
    @Inject
    private LineRepository lines;
    @Inject
    private Parties parties;
    @Inject
    private RollUse use;
    @Inject
    private Documents documents;
    @Inject
    private Messages messages;
    @Inject
    private Settings settings;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** @param proof a picture or PDF of the certificate; empty bytes where none was brought */
    @Guarded("neighborhood.contest")
    public long raise(@In long areaId, String unitCode, Contest.Kind kind, String claim, String proofName, byte[] proof, LocalDate on) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        Roll roll = concerned(areaId);
        String unit = unitCode == null ? "" : unitCode.strip();
        boolean known = !lines.facts(areaId, roll.edition(), List.of(unit)).isEmpty();
        if (unit.isEmpty() || unit.length() > 40 || !known && kind != Contest.Kind.UNIT) {
            throw new Refusal("neighborhood.register.refusal.noSuchUnit", unit).at("unit");
        }
        LocalDate due = DeadlineRule.days(settings.number("neighborhood.rollAnswerDays", areaId)).due(LocalDate.now(clock), calendar.days());
        Contest raised = contests.add(Contest.raised(roll.asVersion(), unit, kind, claim, current.get().personId(), day, due,
                Instant.now(clock)));
        if (proof != null && proof.length > 0) {
            documents.keep(areaId, raised.dossier(), Privacy.PARTIES, proofName, proof, current.get().personId());
        }
        roll.contested(true);
        act.on(raised.dossier()).fact("kind", kind).fact("unit", unit).fact("roll", roll.id()).fact("due", due);
        return raised.id();
    }

    /** The roll by which a vote that is not over will be counted; else what is posted, or the register. */
    private Roll concerned(long areaId) {
        return rolls.frozen(areaId).stream().filter(roll -> use.of(roll.id()) != RollUse.Stage.OVER).findFirst()
                .or(() -> rolls.posted(areaId)).or(() -> rolls.latest(areaId)).orElseThrow(() -> new Refusal("neighborhood.register.refusal.none"));
    }

    @Guarded(value = "neighborhood.answerContest", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public List<Contest> waiting(@In long areaId) {
        return contests.open(areaId);
    }

    @Guarded(value = "neighborhood.answerContest", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public Contest read(@Of(Contest.class) long contestId) {
        Contest contest = contests.get(contestId);
        act.concerning(contest.personId());
        return contest;
    }

    /** Whether the roll stays as it is, so that what is proved is noted: the vote is open, or the sale came after the day of the roll. */
    @Guarded(value = "neighborhood.answerContest", kind = Guarded.Kind.READ)
    public boolean isToBeNoted(@Of(Contest.class) long contestId) {
        return isToBeNoted(contests.get(contestId));
    }

    private boolean isToBeNoted(Contest contest) {
        return rolls.get(contest.rollId()).state() == RollState.FROZEN && switch (use.of(contest.rollId())) {
            case AHEAD -> contest.kind() == Contest.Kind.LATER_BUYER;
            case OPEN -> true;
            case OVER -> false;
        };
    }

    /** The line was wrong; the register was mended in {@link Changes} or by a file since it was raised. */
    @Guarded("neighborhood.answerContest")
    public void uphold(@Of(Contest.class) long contestId, String answer) {
        Contest contest = contests.get(contestId);
        if (isToBeNoted(contest)) {
            throw new Refusal("neighborhood.register.refusal.noteIt");
        }
        Roll latest = rolls.latest(contest.areaId()).orElseThrow();
        if (!latest.asVersion().madeAt().isAfter(contest.raisedAt())) {
            throw new Refusal("neighborhood.register.refusal.mendFirst");
        }
        contest.uphold(answer, latest.id(), Instant.now(clock));
        answered(contest);
        act.fact("mendedBy", latest.id());
    }

    /** The roll of the vote stays, and the line is noted in it. */
    @Guarded("neighborhood.answerContest")
    public void note(@Of(Contest.class) long contestId, String answer) {
        Contest contest = contests.get(contestId);
        if (!isToBeNoted(contest)) {
            throw new Refusal("neighborhood.register.refusal.notFrozen");
        }
        Party party = parties.register(contest.rollId(), Scope.ALL).partyOf(contest.unitCode())
                .orElseThrow(() -> new Refusal("neighborhood.register.refusal.noSuchUnit", contest.unitCode()));
        if (contest.kind() == Contest.Kind.LATER_BUYER && party.units().size() > 1) {
            throw new Refusal("neighborhood.register.refusal.sellerKeeps").by("建筑物区分所有权司法解释第九条");
        }
        contest.note(answer, party.key(), Instant.now(clock));
        answered(contest);
        act.fact("noted", party.key());
    }

    @Guarded("neighborhood.answerContest")
    public void refuse(@Of(Contest.class) long contestId, String answer) {
        Contest contest = contests.get(contestId);
        contest.refuse(answer, Instant.now(clock));
        answered(contest);
    }

    private void answered(Contest contest) {
        if (contests.open(contest.areaId()).isEmpty()) {
            rolls.posted(contest.areaId()).ifPresent(roll -> roll.contested(false));
        }
        messages.tell(Message.about("neighborhood.contestAnswered", contest.areaId(), contest.dossier(), Audience.person(contest.personId()),
                "/neighborhood/register/mine?area=" + contest.areaId(), contest.unitCode()));
        act.fact("state", contest.state()).concerning(contest.personId());
    }
}
