package org.yishi.cobuilding.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.procedure.Due;
import org.yishi.portal.procedure.Procedure;
import org.yishi.portal.procedure.Stage;

/**
 * The life of an agreement (domain 7.2), declared once: core enforces the order and the days and draws the line. Its stages
 * name no role, since a role is held for an area: a unit acts in its own agreements alone, and who checks depends on the text. The acts ask.
 */
@ApplicationScoped
public class AgreementProcedure {

    static final String NAME = "cobuilding.agreement";

    private static final String PRACTICE = "城市居民委员会组织法（2025年修订）第四十六条；[project]";

    private static final Procedure AGREEMENT = Procedure.named(NAME).link("/cobuilding/agreement/manage?id=%s")
            .stage(Stage.named("PROPOSED").next("NEGOTIATING", "DECLINED").by(PRACTICE))
            .stage(Stage.named("NEGOTIATING").lasting().requiresToEnd("communityDuties", "unitDuties", "clauses", "bothAgreed")
                    .within(Due.days("cobuilding.negotiateDays").fromItself()).next("LEGAL_CHECK").ifFailed("DECLINED").by(PRACTICE))
            .stage(Stage.named("LEGAL_CHECK").within(Due.days("cobuilding.legalDays")).next("SIGNED").back("NEGOTIATING")
                    .opens(Privacy.PUBLIC, "admission").by(PRACTICE))
            .stage(Stage.named("SIGNED").requires("communitySigned", "unitSigned").next("ACTIVE").back("NEGOTIATING")
                    .opens(Privacy.PUBLIC, "digest", "decision").by(PRACTICE))
            .stage(Stage.named("ACTIVE").lasting().next("REVIEW").opens(Privacy.PUBLIC, "until").by(PRACTICE))
            .stage(Stage.named("REVIEW").lasting().requiresToEnd("communityScore", "unitScore")
                    .within(Due.days("cobuilding.reviewDays").fromItself()).next("RENEWED", "ENDED").by(PRACTICE))
            .stage(Stage.named("RENEWED").ends().opens(Privacy.PUBLIC, "next").by(PRACTICE))
            .stage(Stage.named("ENDED").lasting().fromAnywhere().requiresToEnd("settled")
                    .within(Due.days("cobuilding.settleDays").fromItself()).ends().opens(Privacy.PUBLIC, "reason").by(PRACTICE))
            .stage(Stage.named("DECLINED").ends().opens(Privacy.PUBLIC, "reason").by(PRACTICE))
            .declared();

    @Produces
    public static Procedure declared() {
        return AGREEMENT;
    }
}
