package org.yishi.neighborhood.founding;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.STREET_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.Due;
import org.yishi.portal.procedure.Procedure;
import org.yishi.portal.procedure.Stage;

/** The founding (domain 5.2), declared once: core enforces the order and the days, draws the line and makes the to-dos. */
@ApplicationScoped
public class FoundingProcedure {

    private static final Role[] LEADERS = {STREET_OFFICER, COMMITTEE_WORKER, COMMITTEE_MEMBER};
    private static final String LAW = "四川省物业管理条例";

    private static final Procedure FOUNDING = Procedure.named("neighborhood.founding").link("/neighborhood/founding/manage?id=%s")
            .stage(Stage.named("CONDITION_MET").next("REPORTED").opens(Privacy.PUBLIC, "reasons").by(LAW + "第二十四条"))
            .stage(Stage.named("REPORTED").actedBy(LEADERS).next("CHECKED").within(Due.days("neighborhood.founding.reportDays"))
                    .opens(Privacy.PUBLIC, "reporter").by(LAW + "第二十五条"))
            .stage(Stage.named("CHECKED").actedBy(STREET_OFFICER).next("PREP_GROUP").back("REPORTED")
                    .within(Due.days("neighborhood.founding.checkDays")).by(LAW + "第二十六条"))
            .stage(Stage.named("PREP_GROUP").next("PREPARING").requires("groupNotice").within(Due.days("neighborhood.founding.groupDays"))
                    .opens(Privacy.PUBLIC, "members").by(LAW + "第二十六条"))
            .stage(Stage.named("PREPARING").next("FIRST_MEETING").requires("draftsNotice")
                    .within(Due.months("neighborhood.founding.workMonths").fromStage("PREP_GROUP")).opens(Privacy.PUBLIC, "attempt")
                    .by(LAW + "第二十七条、第二十八条"))
            .stage(Stage.named("FIRST_MEETING").lasting().next("FOUNDED").back("PREPARING")
                    .opens(Privacy.PUBLIC, "matters", "election").by("民法典第二百七十八条"))
            .stage(Stage.named("FOUNDED").next("ACTIVE").back("PREPARING").within(Due.days("neighborhood.committee.filingDays")).by("物业管理条例第十六条"))
            .stage(Stage.named("ACTIVE").actedBy(STREET_OFFICER).ends().within(Due.workingDays("neighborhood.committee.confirmWorkdays"))
                    .opens(Privacy.PUBLIC, "number").by(LAW + "第三十五条"))
            .stage(Stage.named("DISSOLVED").actedBy(STREET_OFFICER).fromAnywhere().ends().opens(Privacy.PUBLIC, "reason").by(LAW + "第二十八条"))
            .declared();

    @Produces
    public static Procedure declared() {
        return FOUNDING;
    }
}
