package org.yishi.neighborhood.vote;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.OWNER;
import static org.yishi.portal.people.Role.OWNERS_COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.STREET_OFFICER;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.Due;
import org.yishi.portal.procedure.Procedure;
import org.yishi.portal.procedure.Stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The way of a vote (domain 5.5), declared once: core enforces the order and the days, draws the line and makes the to-do lists from it. */
@ApplicationScoped
public class VoteProcedure {

    /**
     * Who calls and leads a vote: the owners' committee; where there is none, or it does not act, the residents' committee or the street
     * (四川省物业管理条例第三十条).
     */
    static final Role[] CONVENERS = {OWNERS_COMMITTEE_MEMBER, COMMITTEE_MEMBER, COMMITTEE_WORKER, STREET_OFFICER};

    /** Figures that no deadline of the procedure uses but that a vote keeps. */
    static final String[] KEPT = {"neighborhood.reportDays", "neighborhood.voteDaysLeast", "neighborhood.voteDaysMost",
        "neighborhood.extendDays", "neighborhood.voteFileDays", "neighborhood.resultStandDays", "neighborhood.callDays"};

    private static final Procedure VOTE = Procedure.named("neighborhood.vote").link("/neighborhood/vote/manage?id=%s")
            .stage(Stage.named("PROPOSED").actedBy(OWNERS_COMMITTEE_MEMBER, COMMITTEE_MEMBER, COMMITTEE_WORKER, STREET_OFFICER, OWNER)
                    .next("REPORTED").by(VoteLaw.PETITION))
            .stage(led("REPORTED").requires("petition").next("NOTICED").by(VoteLaw.PETITION))
            .stage(led("NOTICED").requires("reportStood").standsAtLeast(Due.days("neighborhood.noticeDays")).next("OPEN").back("PROPOSED")
                    .opens(Privacy.PUBLIC, "notice", "opensAt", "closesAt").by(VoteLaw.NOTICE))
            .stage(led("ROLL_POSTED").beside("NOTICED").opens(Privacy.PUBLIC, "parties", "area", "heads", "digest").by(VoteLaw.ROLL))
            .stage(led("OPEN").lasting().requires("notice", "rollClear", "time").requiresToEnd("closed").after("ROLL_POSTED")
                    .next("COUNTED").opens(Privacy.PUBLIC, "area", "heads").by(VoteLaw.VOTING))
            .stage(led("EXTENDED").beside("OPEN").atMost(1).opens(Privacy.PUBLIC, "until", "reason").by(VoteLaw.VOTING))
            .stage(led("COUNTED").requires("read", "tellers").within(Due.days("neighborhood.countDays")).next("PUBLISHED")
                    .opens(Privacy.PUBLIC, "ballots", "digest").by(VoteLaw.DECIDING))
            .stage(led("PUBLISHED").within(Due.days("neighborhood.resultDays")).next("FINAL", "RECOUNT")
                    .opens(Privacy.PUBLIC, "notice").by(VoteLaw.PUBLISHING))
            .stage(led("RECOUNT").within(Due.days("neighborhood.recountDays")).next("FINAL").opens(Privacy.PUBLIC, "agrees", "digest")
                    .by(VoteLaw.PUBLISHING))
            .stage(led("FINAL").requires("stood", "answered").ends().by(VoteLaw.PUBLISHING))
            .stage(Stage.named("ANNULLED").actedBy(STREET_OFFICER).evenAfterTheEnd().ends().opens(Privacy.PUBLIC, "reason").by(VoteLaw.ORDER))
            .declared();

    @Produces
    public static Procedure declared() {
        return VOTE;
    }

    private static Stage led(String name) {
        return Stage.named(name).actedBy(CONVENERS);
    }
}
