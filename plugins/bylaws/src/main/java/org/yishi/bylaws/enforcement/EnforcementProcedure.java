package org.yishi.bylaws.enforcement;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.STREET_OFFICER;
import static org.yishi.portal.people.Role.SUPERVISION_MEMBER;

import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.Due;
import org.yishi.portal.procedure.Procedure;
import org.yishi.portal.procedure.Stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The way of an enforcement record (domain 4.5). Its facts stay with the office. */
@ApplicationScoped
public class EnforcementProcedure {

    private static final Role[] COMMITTEE = {COMMITTEE_WORKER, COMMITTEE_MEMBER};
    private static final String[] AFTER = {"CLOSED", "OBJECTED", "REFERRED"};

    private static final Procedure RECORD = Procedure.named("bylaws.enforcement").link("/bylaws/enforcement/handle?id=%s")
            .stage(Stage.named("REPORTED").next("HEARD", "REFERRED").by(MeasureRule.SOURCE))
            .stage(Stage.named("HEARD").actedBy(COMMITTEE).within(Due.days("bylaws.hearDays")).next("TALKED", "AGREED", "MEDIATED", "MEASURE", "REFERRED")
                    .by(MeasureRule.SOURCE))
            .stage(outcome("TALKED").next(AFTER))
            .stage(outcome("AGREED").next("CLOSED", "OBJECTED", "MEASURE", "REFERRED"))
            .stage(outcome("MEDIATED").next("CLOSED", "OBJECTED", "MEASURE", "REFERRED"))
            .stage(outcome("MEASURE").next(AFTER))
            .stage(Stage.named("OBJECTED").next("ANSWERED").by("四川省〈中华人民共和国村民委员会组织法〉实施办法第三十五条"))
            .stage(Stage.named("ANSWERED").actedBy(SUPERVISION_MEMBER, STREET_OFFICER).within(Due.days("bylaws.objectionDays")).next("CLOSED", "HEARD", "REFERRED")
                    .by("四川省〈中华人民共和国村民委员会组织法〉实施办法第三十五条"))
            .stage(outcome("REFERRED").next("CLOSED"))
            .stage(Stage.named("CLOSED").actedBy(COMMITTEE).ends().by(MeasureRule.SOURCE))
            .declared();

    @Produces
    public static Procedure declared() {
        return RECORD;
    }

    private static Stage outcome(String name) {
        return Stage.named(name).actedBy(COMMITTEE).within(Due.days("bylaws.settleDays")).by(MeasureRule.SOURCE);
    }
}
