package org.yishi.bylaws.version;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.PARTY_ORGANISATION_MEMBER;
import static org.yishi.portal.people.Role.STREET_OFFICER;
import static org.yishi.portal.people.Role.SUPERVISION_MEMBER;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.Due;
import org.yishi.portal.procedure.Procedure;
import org.yishi.portal.procedure.Stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The way of a version, declared once (domain 4.2), and the short way of a correction or a repeal: core enforces it and draws it. */
@ApplicationScoped
public class VersionProcedure {

    public static final String CONSULT = "关于做好村规民约和居民公约工作的指导意见（民发〔2018〕144号）";
    public static final String ADOPT = "居民委员会组织法第三十条；村为村民委员会组织法第三十一条";
    public static final String FILE = "居民委员会组织法第三十条、第四十条；村为村民委员会组织法第三十一条";
    public static final String PUBLISH = "居民委员会组织法第三十四条";

    private static final Role[] COMMITTEE = {COMMITTEE_WORKER, COMMITTEE_MEMBER};
    private static final Role[] MOVERS = {COMMITTEE_WORKER, COMMITTEE_MEMBER, PARTY_ORGANISATION_MEMBER, SUPERVISION_MEMBER};

    private static final Procedure VERSION = Procedure.named("bylaws.version").link("/bylaws/version/manage?id=%s")
            .stage(initiated().next("COLLECTING"))
            .stage(Stage.named("COLLECTING").lasting().actedBy(MOVERS).standsAtLeast(Due.days("bylaws.collectDays")).next("DRAFTING").by(CONSULT))
            .stage(Stage.named("DRAFTING").lasting().actedBy(COMMITTEE).requiresToEnd("articles", "group").within(Due.days("bylaws.draftDays").fromItself())
                    .next("CONSULTATION").by(CONSULT))
            .stage(Stage.named("CONSULTATION").lasting().actedBy(COMMITTEE).requiresToEnd("answered", "consistent")
                    .standsAtLeast(Due.days("bylaws.consultDays")).next("LEGALITY").opens(Privacy.PUBLIC, "comments", "amendments").by(CONSULT))
            .stage(Stage.named("LEGALITY").actedBy(STREET_OFFICER).within(Due.workingDays("bylaws.legalDays")).next("READY").back("DRAFTING").by(CONSULT))
            .stage(ready()).stage(voting()).stage(adopted()).stage(filed()).stage(inForce()).stage(withdrawn())
            .declared();

    private static final Procedure CORRECTION = Procedure.named("bylaws.correction").link("/bylaws/version/manage?id=%s")
            .stage(initiated().opens(Privacy.PUBLIC, "correctBy").next("DRAFTING"))
            .stage(Stage.named("DRAFTING").lasting().actedBy(COMMITTEE).requiresToEnd("articles", "corrected")
                    .within(Due.planned("correctBy")).next("READY").by(FILE))
            .stage(ready()).stage(voting()).stage(adopted()).stage(filed()).stage(inForce()).stage(withdrawn())
            .declared();

    @Produces
    public static Procedure version() {
        return VERSION;
    }

    @Produces
    public static Procedure correction() {
        return CORRECTION;
    }

    public static Procedure of(Purpose purpose) {
        return purpose.isShort() ? CORRECTION : VERSION;
    }

    private static Stage initiated() {
        return Stage.named("INITIATED").actedBy(MOVERS).opens(Privacy.PUBLIC, "signed", "of").by(ADOPT);
    }

    private static Stage ready() {
        return Stage.named("READY").lasting().actedBy(COMMITTEE).requiresToEnd("closed").next("VOTING").opens(Privacy.PUBLIC, "notice").by(ADOPT);
    }

    private static Stage voting() {
        return Stage.named("VOTING").actedBy(COMMITTEE_WORKER, COMMITTEE_MEMBER, PARTY_ORGANISATION_MEMBER, STREET_OFFICER)
                .requires("meeting").next("ADOPTED")
                .back("DRAFTING").opens(Privacy.PUBLIC, "body", "meeting", "base", "present", "for", "against", "abstain", "passed", "refused").by(ADOPT);
    }

    private static Stage adopted() {
        return Stage.named("ADOPTED").actedBy(COMMITTEE).within(Due.days("bylaws.fileDays")).next("FILED").opens(Privacy.PUBLIC, "filedWith").by(FILE);
    }

    private static Stage filed() {
        return Stage.named("FILED").actedBy(STREET_OFFICER).within(Due.days("bylaws.filingReplyDays")).next("IN_FORCE").ifFailed("IN_FORCE")
                .opens(Privacy.PUBLIC, "receipt", "order").by(FILE);
    }

    private static Stage inForce() {
        return Stage.named("IN_FORCE").lasting().actedBy(COMMITTEE).requiresToEnd("closed").opens(Privacy.PUBLIC, "effectiveFrom", "notice").ends().by(PUBLISH);
    }

    private static Stage withdrawn() {
        return Stage.named("WITHDRAWN").actedBy(COMMITTEE).fromAnywhere().ends().opens(Privacy.PUBLIC, "reason").by(ADOPT);
    }
}
