package org.yishi.neighborhood.founding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.committee.CommitteeNow;
import org.yishi.neighborhood.committee.OwnersCommittees;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;
import org.yishi.portal.text.Texts;

/** What becomes of the founding when its notices have stood, its votes are counted and its committee is filed. */
@ApplicationScoped
public class FirstMeetings {

    @Inject
    private FoundingRepository repository;
    @Inject
    private FirstCovenants covenants;
    @Inject
    private OwnersCommittees committees;
    @Inject
    private Cases cases;
    @Inject
    private Texts texts;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** The notice of the group, or of the drafts, stood its days and every objection was answered. */
    @Guarded("neighborhood.carryOut")
    public void stood(@Of(Founding.class) long id, long notice, LocalDate on) {
        Founding founding = repository.get(id);
        if (notice == founding.groupNotice() && founding.stage() == Founding.Stage.PREP_GROUP) {
            founding.groupStands(on);
            cases.enter(founding.dossier(), StageEntry.of("PREP_GROUP", on, Outcome.DONE).fulfilling("groupNotice")
                    .fact("members", repository.group(id).size()));
        } else if (notice == founding.draftsNotice() && founding.stage() == Founding.Stage.PREPARING) {
            founding.draftsStood();
            cases.enter(founding.dossier(), StageEntry.of("PREPARING", on, Outcome.DONE).fulfilling("draftsNotice")
                    .fact("attempt", founding.meeting().attempt()));
        }
        act.fact("stood", notice);
    }

    /** A notice was withdrawn: the group is named again, or the drafts are posted again. */
    @Guarded("neighborhood.carryOut")
    public void withdrawn(@Of(Founding.class) long id, long notice) {
        act.fact("withdrawn", notice).fact("postedAnew", repository.get(id).withdrawn(notice));
    }

    /** As the vote on covenant and rules was counted, counted again, or annulled. What passed stands permanently, what fell does not. */
    @Guarded("neighborhood.carryOut")
    public void mattersVoted(@Of(Founding.class) long id, long voteId, boolean passed) {
        Founding founding = repository.get(id);
        boolean counts = founding.meeting().mattersVoted(voteId, passed);
        if (!passed) {
            covenants.takeBack(founding, voteId);
        } else if (counts) {
            covenants.file(founding, voteId);
        }
        if (counts) {
            act.fact("matters", founding.meeting().matters());
            settle(founding);
        } else {
            act.fact("over", voteId);
        }
    }

    /** As the election was counted, counted again, or annulled. */
    @Guarded("neighborhood.carryOut")
    public void committeeElected(@Of(Founding.class) long id, long electionId, boolean formed) {
        Founding founding = repository.get(id);
        if (founding.meeting().committeeElected(electionId, formed)) {
            act.fact("elected", founding.meeting().elected());
            settle(founding);
        } else {
            act.fact("over", electionId);
        }
    }

    /** Seats are left open by the count, or open again: the meeting waits for the election that goes on. */
    @Guarded("neighborhood.carryOut")
    public void electionContinued(@Of(Founding.class) long id, long electionId, long nextId) {
        Founding founding = repository.get(id);
        act.fact("continues", founding.meeting().electionContinued(electionId, nextId)).fact("election", nextId);
    }

    /** Both are counted: founded, or back to the drafts. A recount or an annulment may turn that later, until the founding is done. */
    private void settle(Founding founding) {
        switch (founding.stage()) {
            case FIRST_MEETING -> {
                boolean called = founding.meeting().isCalled();
                if (founding.meeting().isPassed()) {
                    if (!called) {
                        cases.enter(founding.dossier(), StageEntry.of("FIRST_MEETING", today(), Outcome.BEGUN));
                    }
                    found(founding);
                } else if (called && founding.meeting().isFailed()) {
                    cases.enter(founding.dossier(), meeting(founding, Outcome.FAILED));
                    backToDrafts(founding, "neighborhood.founding.failed");
                }
            }
            case PREPARING -> {
                if (founding.meeting().isPassed()) {
                    cases.enter(founding.dossier(), StageEntry.of("PREPARING", today(), Outcome.DONE).fulfilling("draftsNotice")
                            .fact("attempt", founding.meeting().attempt()));
                    cases.enter(founding.dossier(), StageEntry.of("FIRST_MEETING", today(), Outcome.BEGUN));
                    found(founding);
                }
            }
            case FOUNDED, ACTIVE -> {
                if (!founding.meeting().isPassed()) {
                    backToDrafts(founding, "neighborhood.founding.fell");
                }
            }
            default -> act.fact("over", founding.stage());
        }
    }

    private StageEntry meeting(Founding founding, Outcome outcome) {
        return StageEntry.of("FIRST_MEETING", today(), outcome).fact("matters", founding.meeting().matters()).fact("election", founding.meeting().elected());
    }

    /** A committee that an earlier meeting elected was perhaps filed in the meantime. */
    private void found(Founding founding) {
        cases.enter(founding.dossier(), meeting(founding, Outcome.PASSED));
        founding.passed();
        committees.latest(founding.areaId()).map(CommitteeNow::committee).filter(one -> one.filedOn() != null)
                .ifPresent(one -> filed(founding.id(), one.id(), today()));
    }

    private void backToDrafts(Founding founding, String why) {
        cases.back(founding.dossier(), "PREPARING", texts.get(why));
        founding.tryAgain(today());
    }

    @Guarded("neighborhood.carryOut")
    public void filed(@Of(Founding.class) long id, long committeeId, LocalDate on) {
        Founding founding = repository.get(id);
        founding.filed(committeeId);
        cases.enter(founding.dossier(), StageEntry.of("FOUNDED", on, Outcome.DONE));
    }

    @Guarded("neighborhood.carryOut")
    public void confirmed(@Of(Founding.class) long id, String number, LocalDate on) {
        Founding founding = repository.get(id);
        founding.confirmed(on);
        cases.enter(founding.dossier(), StageEntry.of("ACTIVE", on, Outcome.DONE).fact("number", number));
    }

    /** The one that waits for its committee. */
    List<Founding> waiting(long areaId) {
        return repository.of(List.of(areaId)).stream().filter(one -> one.endedOn() == null).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
