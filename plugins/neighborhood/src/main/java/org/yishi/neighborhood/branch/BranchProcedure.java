package org.yishi.neighborhood.branch;

import static org.yishi.portal.people.Role.PARTY_ORGANISATION_MEMBER;
import static org.yishi.portal.people.Role.STREET_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.procedure.Due;
import org.yishi.portal.procedure.Procedure;
import org.yishi.portal.procedure.Stage;

/**
 * How a branch comes about and renews itself, declared once (domain 6.2). By when it elects is stated by the stage before: thirty days
 * after the approval, or the last day of the term.
 */
@ApplicationScoped
public class BranchProcedure {

    static final String ELECT_BY = "electBy";
    static final String TERM_DUE_ON = "termDueOn";
    // the wording of these party rules is still to be confirmed (原文待核)
    static final String WORK = "中国共产党支部工作条例（试行）";
    private static final String ELECTION = "中国共产党基层组织选举工作条例";

    private static final Procedure BRANCH = Procedure.named("neighborhood.branch").link("/neighborhood/branch/manage?id=%s")
            .stage(Stage.named("SURVEY").actedBy(PARTY_ORGANISATION_MEMBER).next("APPLIED").by(WORK))
            .stage(Stage.named("APPLIED").actedBy(PARTY_ORGANISATION_MEMBER).requires("form").next("APPROVED", "RETURNED").by(WORK))
            .stage(Stage.named("RETURNED").actedBy(STREET_OFFICER).next("APPLIED").by(WORK))
            .stage(Stage.named("APPROVED").actedBy(STREET_OFFICER).requires("approval").within(Due.days("neighborhood.branch.approveDays"))
                    .next("ELECTED").by(WORK))
            .stage(Stage.named("ELECTED").actedBy(PARTY_ORGANISATION_MEMBER).requires("election").within(Due.planned(ELECT_BY))
                    .next("ACTIVE").by(ELECTION))
            .stage(Stage.named("ACTIVE").actedBy(PARTY_ORGANISATION_MEMBER).requires("contact").next("TERM_DUE").by(WORK))
            // nobody's task until it is due: the action says who may, LessonToDos when it is time
            .stage(Stage.named("TERM_DUE").within(Due.planned(TERM_DUE_ON)).next("ELECTED").by(WORK))
            .stage(Stage.named("MERGED").actedBy(STREET_OFFICER).fromAnywhere().opens(Privacy.PUBLIC, "reason").ends().by(WORK))
            .stage(Stage.named("DISSOLVED").actedBy(STREET_OFFICER).fromAnywhere().opens(Privacy.PUBLIC, "reason").ends().by(WORK))
            .declared();

    @Produces
    public static Procedure declared() {
        return BRANCH;
    }
}
