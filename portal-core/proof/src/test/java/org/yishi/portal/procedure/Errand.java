package org.yishi.portal.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.Role;

/** What a plugin would write: a procedure, and guarded acts that carry its cases on. */
@ApplicationScoped
public class Errand {

    static final String LEAD = "portal.deadline.leadDays";

    @Produces
    static final Procedure ERRAND = Procedure.named("portal.errand").link("/portal/todo?area=%s")
            .stage(Stage.named("ASKED").actedBy(Role.COMMITTEE_WORKER).requires("reason").opens(Privacy.PUBLIC, "wish").next("ANSWERED"))
            .stage(Stage.named("ANSWERED").actedBy(Role.COMMITTEE_MEMBER).by("居民委员会组织法第三十四条").within(Due.days(LEAD))
                    .next("SHOWN").ifFailed("DROPPED").back("ASKED"))
            .stage(Stage.named("SHOWN").lasting().actedBy(Role.COMMITTEE_WORKER).standsAtLeast(Due.days(LEAD)).within(Due.days(LEAD))
                    .requiresToEnd("photo").next("FILED").back("ASKED"))
            .stage(Stage.named("FILED").actedBy(Role.COMMITTEE_WORKER).ends())
            .stage(Stage.named("DROPPED").ends())
            .declared();

    @Inject
    private Cases cases;
    @Inject
    private CaseNumbers numbers;
    @Inject
    private ShortAddresses addresses;
    @Inject
    private Act act;
    @Inject
    private ToDos toDos;

    @Guarded("portal.seeToDo")
    public CaseView begin(@In long areaId, String dossier, String title, LocalDate day) {
        act.on(dossier);
        return cases.begin(ERRAND, areaId, dossier, title, Map.of(), day);
    }

    /** @return what else there is to do, asked in the middle of the act */
    @Guarded("portal.seeToDo")
    public List<ToDo> beginAndAsk(@In long areaId, String dossier, String title, LocalDate day) {
        act.on(dossier);
        cases.begin(ERRAND, areaId, dossier, title, Map.of(), day);
        return toDos.of(areaId);
    }

    @Guarded("portal.seeToDo")
    public CaseView enter(@In long areaId, String dossier, StageEntry entry) {
        act.on(dossier);
        return cases.enter(dossier, entry);
    }

    @Guarded("portal.seeToDo")
    public CaseView back(@In long areaId, String dossier, String stage, String reason) {
        act.on(dossier);
        return cases.back(dossier, stage, reason);
    }

    @Guarded("portal.seeToDo")
    public CaseView amend(@In long areaId, String dossier, String stage, Map<String, String> facts, String reason) {
        act.on(dossier);
        return cases.amend(dossier, stage, facts, reason);
    }

    @Guarded("portal.seeToDo")
    public long hold(@In long areaId, String dossier, String reason, LocalDate until) {
        act.on(dossier);
        return cases.hold(dossier, reason, until);
    }

    @Guarded("portal.seeToDo")
    public void release(@In long areaId, String dossier, long hold, String reason) {
        act.on(dossier);
        cases.release(dossier, hold, reason);
    }

    @Guarded("portal.seeToDo")
    public String number(@In long areaId, int year, boolean fails) {
        // as a plugin does that looked at something before
        cases.views(List.of("test/number"));
        String number = numbers.next(areaId, year);
        act.on("test/number/" + number).fact("number", number);
        if (fails) {
            throw new Refusal("portal.procedure.refusal.code");
        }
        return number;
    }

    @Guarded("portal.seeToDo")
    public String address(@In long areaId, String code, String target) {
        act.on("test/address/" + areaId).fact("code", code);
        return addresses.give(code, target, "test/address/" + areaId);
    }

    @Guarded("portal.seeToDo")
    public void move(@In long areaId, String code, String target) {
        act.on("test/address/" + areaId).fact("code", code);
        addresses.move(code, target);
    }
}
