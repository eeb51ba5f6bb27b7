package org.yishi.neighborhood.fund;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.OWNER;
import static org.yishi.portal.people.Role.OWNERS_COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.STREET_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.Due;
import org.yishi.portal.procedure.Procedure;
import org.yishi.portal.procedure.Stage;

/** How the maintenance fund is used (维修资金使用), declared once; core enforces the order and draws the line. */
@ApplicationScoped
public class FundProcedures {

    private static final Role[] KEEPERS = {OWNERS_COMMITTEE_MEMBER, COMMITTEE_WORKER, COMMITTEE_MEMBER};
    private static final String EMERGENCY_LAW = "四川省物业管理条例第九十条、第九十一条";
    private static final String PAGE = "/neighborhood/use/manage?id=%s";

    private static final Procedure ORDINARY = end(work(Procedure.named("neighborhood.fund").link(PAGE)
            .stage(Stage.named("PLAN").actedBy(KEEPERS).next("VOTE").opens(Privacy.PUBLIC, "budget").by(FundUse.LAW))
            .stage(Stage.named("VOTE").lasting().next("DEPARTMENT").ifFailed("STOPPED").opens(Privacy.PUBLIC, "vote").by(FundUse.LAW))
            .stage(Stage.named("DEPARTMENT").actedBy(KEEPERS).next("WORK").ifFailed("STOPPED").opens(Privacy.PUBLIC, "number").by(FundUse.LAW))))
            .declared();

    /** Whoever still keeps the seals may ask when the term is over, and the residents' committee; that it is one of them asks the use case. */
    private static final Procedure EMERGENCY = end(work(Procedure.named("neighborhood.emergency").link(PAGE)
            .stage(Stage.named("PLAN").actedBy(OWNERS_COMMITTEE_MEMBER, COMMITTEE_WORKER, COMMITTEE_MEMBER, OWNER).next("DEPARTMENT")
                    .opens(Privacy.PUBLIC, "budget", "danger").by(EMERGENCY_LAW))
            .stage(Stage.named("DEPARTMENT").actedBy(OWNERS_COMMITTEE_MEMBER, COMMITTEE_WORKER, COMMITTEE_MEMBER).next("WORK").ifFailed("STOPPED")
                    .within(Due.workingDays("neighborhood.fund.emergencyWorkdays")).opens(Privacy.PUBLIC, "number").by(EMERGENCY_LAW))))
            .declared();

    private static final Procedure RAISE = Procedure.named("neighborhood.raise").link(PAGE)
            .stage(Stage.named("PLAN").actedBy(KEEPERS).next("VOTE").opens(Privacy.PUBLIC, "budget").by(FundUse.LAW))
            .stage(Stage.named("VOTE").lasting().next("PUBLISHED").ifFailed("STOPPED").opens(Privacy.PUBLIC, "vote").by(FundUse.LAW))
            .stage(Stage.named("PUBLISHED").ends().by(FundUse.LAW))
            .stage(stopped().evenAfterTheEnd()).declared();

    @Produces
    public static Procedure ordinary() {
        return ORDINARY;
    }

    @Produces
    public static Procedure emergency() {
        return EMERGENCY;
    }

    @Produces
    public static Procedure raise() {
        return RAISE;
    }

    static Procedure of(FundUse.Kind kind) {
        return switch (kind) {
            case ORDINARY -> ORDINARY;
            case EMERGENCY -> EMERGENCY;
            case RAISE -> RAISE;
        };
    }

    private static Procedure.Draft work(Procedure.Draft begun) {
        return begun.stage(Stage.named("WORK").actedBy(KEEPERS).next("ACCEPTANCE").opens(Privacy.PUBLIC, "contractor").by(FundUse.LAW))
                .stage(Stage.named("ACCEPTANCE").actedBy(KEEPERS).next("SETTLEMENT").opens(Privacy.PUBLIC, "by").by(FundUse.LAW))
                .stage(Stage.named("SETTLEMENT").actedBy(KEEPERS).next("PUBLISHED").opens(Privacy.PUBLIC, "amount").by(FundUse.LAW));
    }

    private static Procedure.Draft end(Procedure.Draft begun) {
        return begun.stage(Stage.named("PUBLISHED").actedBy(KEEPERS).ends().within(Due.days("neighborhood.fund.publishUseDays"))
                .opens(Privacy.PUBLIC, "amount", "units").by("四川省物业管理条例第九十一条")).stage(stopped());
    }

    private static Stage stopped() {
        return Stage.named("STOPPED").actedBy(OWNERS_COMMITTEE_MEMBER, COMMITTEE_WORKER, COMMITTEE_MEMBER, STREET_OFFICER).fromAnywhere().ends()
                .opens(Privacy.PUBLIC, "reason").by(FundUse.LAW);
    }
}
