package org.yishi.portal.procedure.internal;

import java.util.List;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.Due;
import org.yishi.portal.procedure.Procedure;
import org.yishi.portal.procedure.Requirement;
import org.yishi.portal.procedure.Stage;

/** The state tables of the field (domain 2.4, 3.3, 3.4, 3.6, 4.2, 5.5) in the words of the declaration. */
final class FieldProcedures {

    static final Procedure DELIBERATION = Procedure.named("deliberation.topic")
            .stage(Stage.named("SUBMITTED").requires("title", "wish", "place").opens(Privacy.PUBLIC, "title").next("SCREENING", "MERGED"))
            .stage(Stage.named("SCREENING").actedBy(Role.COMMITTEE_WORKER).requires("test").within(Due.workingDays("screenDays"))
                    .next("ACCEPTED", "REFERRED", "REJECTED", "MERGED"))
            .stage(Stage.named("REJECTED").within(Due.days("objectDays").fromItself()).next("CLOSED", "SCREENING"))
            .stage(Stage.named("REFERRED").ends())
            .stage(Stage.named("MERGED").ends())
            .stage(Stage.named("ACCEPTED").requires("form", "convener", "conflicts").next("CONVENING"))
            .stage(Stage.named("CONVENING").within(Due.days("conveneDays")).next("INFORMED"))
            .stage(Stage.named("INFORMED").requires("file").standsAtLeast(Due.days("noticeDays")).next("SESSION").back("CONVENING"))
            .stage(Stage.named("GATHERING").lasting().beside("ACCEPTED", "CONVENING", "INFORMED").standsAtLeast(Due.days("gatherDays")))
            .stage(Stage.named("SESSION").after("GATHERING").requires("quorum", "everyGroup", "minutes")
                    .within(Due.days("adjournDays").fromItself()).next("DRAFTED", "SESSION", "FAILED"))
            .stage(Stage.named("DRAFTED").within(Due.workingDays("draftDays")).next("ADOPTED", "SESSION"))
            .stage(Stage.named("ADOPTED").requires("signatures", "supervision").opens(Privacy.PUBLIC, "opinion").next("ROUTED"))
            .stage(Stage.named("ROUTED").within(Due.days("routeDays")).next("IMPLEMENTING", "IN_DECISION"))
            .stage(Stage.named("IN_DECISION").next("CLOSED"))
            .stage(Stage.named("IMPLEMENTING").lasting().within(Due.planned("until")).next("FEEDBACK"))
            .stage(Stage.named("FEEDBACK").within(Due.days("feedbackDays")).standsAtLeast(Due.days("disclosureDays").endingOnWorkingDay())
                    .next("EVALUATED"))
            .stage(Stage.named("EVALUATED").next("CLOSED", "ROUTED"))
            .stage(Stage.named("FAILED").requires("reasons").next("IN_DECISION", "CLOSED"))
            .stage(Stage.named("CLOSED").within(Due.workingDays("archiveDays")).ends())
            .declared();

    static final Procedure DECISION = Procedure.named("decisions.matter").link("/decisions/matter/manage?id=%s")
            .stage(Stage.named("DRAFT").requires("matter", "reason", "consultation").next("PROPOSE"))
            .stage(Stage.named("PROPOSE").actedBy(Role.PARTY_ORGANISATION_MEMBER).requires("plan", "supervision.DRAFT")
                    .opens(Privacy.PUBLIC, "title", "date").next("CONSULT").back("DRAFT"))
            .stage(Stage.named("CONSULT").requires("cost", "source").next("REVIEW").back("PROPOSE"))
            .stage(Stage.named("REVIEW").requires(Requirement.named("circulated").by("支部工作条例第十一条")).next("RESOLVE").back("CONSULT"))
            .stage(Stage.named("RESOLVE").by("居民委员会组织法第二十九条").requires("notice", "roll", "numbers")
                    .next("DISCLOSE_RESOLUTION").back("CONSULT"))
            .stage(Stage.named("DISCLOSE_RESOLUTION").by("居民委员会组织法第三十四条").lasting().requires("reviewed").requiresToEnd("answered")
                    .within(Due.days("withinDays")).standsAtLeast(Due.days("disclosureDays").endingOnWorkingDay()).next("IMPLEMENT"))
            .stage(Stage.named("IMPLEMENT").lasting().within(Due.planned("until")).next("DISCLOSE_RESULT").back("RESOLVE"))
            .stage(Stage.named("DISCLOSE_RESULT").lasting().requires("acceptance").within(Due.days("withinDays"))
                    .standsAtLeast(Due.days("disclosureDays").endingOnWorkingDay()).next("ARCHIVE"))
            .stage(Stage.named("ARCHIVE").requires("complete").within(Due.days("archiveDays")).ends())
            .stage(Stage.named("WITHDRAWN").fromAnywhere().requires("reason", "document").ends())
            .stage(Stage.named("ANNULLED").evenAfterTheEnd().requires("reason", "document").ends())
            .declared();

    static final Procedure MEETING = Procedure.named("portal.meeting")
            .stage(Stage.named("PLANNED").next("NOTICED"))
            .stage(Stage.named("NOTICED").requires("agenda", "base").within(Due.days("onDemandDays")).standsAtLeast(Due.days("noticeDays"))
                    .next("OPEN", "CANCELLED"))
            .stage(Stage.named("CANCELLED").ends())
            .stage(Stage.named("OPEN").next("QUORATE", "INQUORATE"))
            .stage(Stage.named("INQUORATE").next("NOTICED"))
            .stage(Stage.named("QUORATE").next("MINUTED"))
            .stage(Stage.named("MINUTED").requires("signatures").within(Due.days("minuteDays")).next("CONFIRMED"))
            .stage(Stage.named("CONFIRMED").within(Due.days("confirmDays")).ends())
            .declared();

    static final Procedure DISCLOSURE = Procedure.named("portal.notice")
            .stage(Stage.named("PREPARED").requires("text", "privacy", "supervision").next("PUBLISHED"))
            .stage(Stage.named("PUBLISHED").lasting().requires("photo").standsAtLeast(Due.days("disclosureDays").endingOnWorkingDay())
                    .next("EXPIRED").ifFailed("INTERRUPTED"))
            .stage(Stage.named("INTERRUPTED").requires("reason").next("PUBLISHED"))
            .stage(Stage.named("EXPIRED").requires("proof", "answers").next("CLOSED"))
            .stage(Stage.named("CLOSED").ends())
            .declared();

    static final Procedure BYLAW = Procedure.named("bylaws.revision")
            .stage(Stage.named("INITIATED").requires("reason").next("COLLECTING"))
            .stage(Stage.named("COLLECTING").standsAtLeast(Due.days("collectDays")).next("DRAFTING"))
            .stage(Stage.named("DRAFTING").within(Due.days("draftingDays")).next("CONSULTATION"))
            .stage(Stage.named("CONSULTATION").lasting().requiresToEnd("answered").standsAtLeast(Due.days("consultDays"))
                    .next("LEGALITY").back("DRAFTING"))
            .stage(Stage.named("LEGALITY").requires("checklist", "opinion").within(Due.workingDays("legalDays")).next("READY").back("DRAFTING"))
            .stage(Stage.named("READY").requires("finalText").standsAtLeast(Due.days("readyDays")).next("VOTING"))
            .stage(Stage.named("VOTING").next("ADOPTED").ifFailed().back("DRAFTING"))
            .stage(Stage.named("ADOPTED").requires("signedText").next("FILED"))
            .stage(Stage.named("FILED").within(Due.days("fileDays")).next("IN_FORCE", "CORRECTING"))
            .stage(Stage.named("CORRECTING").within(Due.days("correctDays").fromItself()).next("IN_FORCE"))
            .stage(Stage.named("IN_FORCE").within(Due.days("replyDays"), Due.years("reviewYears").fromItself()).next("REVISING", "REPEALED"))
            .stage(Stage.named("REVISING").next("VOTING"))
            .stage(Stage.named("REPEALED").requires("reason").ends())
            .declared();

    static final Procedure OWNERS_VOTE = Procedure.named("neighborhood.vote")
            .stage(Stage.named("PROPOSED").requires("motion", "cost").next("REPORTED"))
            .stage(Stage.named("REPORTED").standsAtLeast(Due.days("reportDays")).next("NOTICED"))
            .stage(Stage.named("NOTICED").standsAtLeast(Due.days("noticeDays")).next("OPEN"))
            .stage(Stage.named("ROLL_POSTED").beside("NOTICED").standsAtLeast(Due.days("noticeDays")))
            .stage(Stage.named("OPEN").lasting().after("ROLL_POSTED").within(Due.days("voteDays").fromItself()).next("COUNTED", "EXTENDED"))
            .stage(Stage.named("EXTENDED").atMost(1).requires("reason").next("OPEN"))
            .stage(Stage.named("COUNTED").requires("tellers", "invited").within(Due.days("countDays")).next("PUBLISHED"))
            .stage(Stage.named("PUBLISHED").within(Due.days("resultDays")).standsAtLeast(Due.days("standDays")).next("FINAL", "RECOUNT"))
            .stage(Stage.named("RECOUNT").lasting().requires("request").within(Due.days("recountDays").fromItself()).next("FINAL"))
            .stage(Stage.named("FINAL").ends())
            .stage(Stage.named("ANNULLED").evenAfterTheEnd().requires("document").ends())
            .declared();

    static final List<Procedure> ALL = List.of(DELIBERATION, DECISION, MEETING, DISCLOSURE, BYLAW, OWNERS_VOTE);

    private FieldProcedures() {
    }
}
