package org.yishi.decisions.matter;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.PARTY_ORGANISATION_MEMBER;
import static org.yishi.portal.people.Role.STREET_OFFICER;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.Due;
import org.yishi.portal.procedure.Procedure;
import org.yishi.portal.procedure.Stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/**
 * The chain 四议两公开, declared once (domain 3.3): core enforces the order, draws the line and makes the to-do lists from it. That the
 * supervision committee (一监督) has spoken is a requirement of the step that follows.
 */
@ApplicationScoped
public class MatterProcedure {

    /** Settings that no deadline uses but that a matter keeps as they were when it began. */
    public static final String[] KEPT = {"decisions.circulateDays", "decisions.changeMaxPercent", "decisions.projectThreshold",
        "decisions.pauseDays", "decisions.catchUpDays"};

    private static final Role[] COMMITTEE = {COMMITTEE_WORKER, COMMITTEE_MEMBER};
    /** Whoever keeps the record of the body that decided; that it was this body is known from its meeting. */
    private static final Role[] RECORDERS = {COMMITTEE_WORKER, COMMITTEE_MEMBER, PARTY_ORGANISATION_MEMBER};

    private static final Procedure MATTER = Procedure.named("decisions.matter").link("/decisions/matter/manage?id=%s")
            .stage(Stage.named("DRAFT").actedBy(COMMITTEE).requires("plan").next("PROPOSE").by(Law.CHAIN))
            .stage(discussion("PROPOSE").requires("plan", "meeting").next("CONSULT").back("DRAFT"))
            .stage(discussion("CONSULT").requires("proposeOpinion", "costs", "experts", "meeting").next("REVIEW").back("PROPOSE"))
            .stage(discussion("REVIEW").requires("consultOpinion", "circulated", "meeting").next("RESOLVE").back("CONSULT")
                    .opens(Privacy.PUBLIC, "base", "present", "for", "against", "abstain"))
            .stage(discussion("RESOLVE").requires("reviewOpinion", "newPlan", "meeting").next("DISCLOSE_RESOLUTION").back("CONSULT")
                    .opens(Privacy.PUBLIC, "base", "present", "for", "against", "abstain", "cost", "plan"))
            .stage(disclosure("DISCLOSE_RESOLUTION").requires("resolveOpinion", "text", "resolutionOpinion").next("IMPLEMENT"))
            .stage(Stage.named("IMPLEMENT").lasting().actedBy(COMMITTEE).requiresToEnd("acceptance").next("DISCLOSE_RESULT").back("RESOLVE")
                    .opens(Privacy.PUBLIC, "budget", "contracted", "paid").by(Law.DISCLOSURE))
            .stage(disclosure("DISCLOSE_RESULT").requires("text", "resultOpinion").next("ARCHIVE"))
            .stage(Stage.named("ARCHIVE").actedBy(COMMITTEE).requires("complete").within(Due.days("decisions.archiveDays"))
                    .opens(Privacy.PUBLIC, "digest").ends().by(Law.FILE))
            .stage(Stage.named("WITHDRAWN").actedBy(RECORDERS).fromAnywhere().ends().opens(Privacy.PUBLIC, "reason").by(Law.CHAIN))
            .stage(Stage.named("ANNULLED").actedBy(STREET_OFFICER).evenAfterTheEnd().ends().opens(Privacy.PUBLIC, "reason")
                    .by(Law.CORRECTION))
            .declared();

    @Produces
    public static Procedure declared() {
        return MATTER;
    }

    private static Stage discussion(String name) {
        return Stage.named(name).actedBy(RECORDERS).opens(Privacy.PUBLIC, "body", "meeting").by(Law.CHAIN);
    }

    /** Begins when the notice is posted and is over when it is closed with its certificate. */
    private static Stage disclosure(String name) {
        return Stage.named(name).lasting().actedBy(COMMITTEE).requiresToEnd("closed").within(Due.days("decisions.discloseWithinDays"))
                .opens(Privacy.PUBLIC, "notice", "digest").by(Law.DISCLOSURE);
    }
}
