package org.yishi.cobuilding.agreement;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.paper.Days;
import org.yishi.cobuilding.paper.Typed;
import org.yishi.cobuilding.project.Projects;
import org.yishi.cobuilding.promise.Promise;
import org.yishi.cobuilding.promise.PromiseRepository;
import org.yishi.cobuilding.side.Sides;
import org.yishi.cobuilding.unit.UnitRepository;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;
import org.yishi.portal.text.Texts;

/** The check of a text and its signatures. */
@ApplicationScoped
public class Signings {

    /** What everybody reads of a text that went back: what has to be mended is for those who negotiate, and the line of a signed one is public. */
    static final String RETURNED = "cobuilding.agreement.returned";

    private static final LegalCheckRule RULE = new LegalCheckRule();

    @Inject
    private AgreementRepository repository;
    @Inject
    private PromiseRepository promises;
    @Inject
    private UnitRepository units;
    @Inject
    private Cases cases;
    @Inject
    private Sides sides;
    @Inject
    private Turns turns;
    @Inject
    private Days days;
    @Inject
    private Checkers checkers;
    @Inject
    private Projects projects;
    @Inject
    private Messages messages;
    @Inject
    private Texts texts;
    @Inject
    private Act act;

    /** What would be found wrong with these answers. */
    @Guarded(value = "cobuilding.check", kind = Guarded.Kind.READ)
    public List<LegalCheckRule.Fault> faults(@Of(Agreement.class) long id, LegalCheckRule.Answers answers) {
        Agreement agreement = repository.get(id);
        List<Promise> all = promises.of(List.of(id));
        int byUnit = (int) all.stream().filter(Promise::isByUnit).count();
        Terms terms = agreement.terms();
        return RULE.faults(answers, new LegalCheckRule.Text(units.get(agreement.unitId()).kind().isDepartment(), all.size() - byUnit, byUnit,
                terms.money() == MoneyOf.COMMUNITY, !terms.decision().isBlank()));
    }

    /** The text is checked: it may be signed. */
    @Guarded("cobuilding.check")
    public void pass(@Of(Agreement.class) long id, LegalCheckRule.Answers answers, LocalDate on) {
        Agreement agreement = checked(id);
        List<LegalCheckRule.Fault> faults = faults(id, answers);
        if (!faults.isEmpty()) {
            throw new Refusal("cobuilding.check." + faults.get(0)).by(faults.get(0) == LegalCheckRule.Fault.ADMISSION
                    ? "攀枝花市关于开展社区减负提升社区治理水平的实施意见" : "");
        }
        agreement.pass(answers.admission());
        cases.enter(agreement.dossier(), with("admission", agreement.admission(), StageEntry.of("LEGAL_CHECK", Typed.past(on, days.today(), "on"),
                Outcome.PASSED)));
        turns.of(agreement, true);
        turns.of(agreement, false);
    }

    /** It goes back to both sides, with what has to be mended. */
    @Guarded("cobuilding.check")
    public void sendBack(@Of(Agreement.class) long id, String why) {
        Agreement agreement = checked(id);
        require(agreement, AgreementState.LEGAL_CHECK);
        cases.enter(agreement.dossier(), StageEntry.of("LEGAL_CHECK", days.today(), Outcome.FAILED));
        backToTalks(agreement, why);
    }

    /** A side that is to sign finds that the text cannot stay so: it is talked about and checked anew, and whoever has signed signs anew. */
    @Guarded("cobuilding.agree")
    public void reopen(@Of(Agreement.class) long id, String why) {
        Agreement agreement = repository.get(id);
        sides.requireOne(agreement.areaId(), "cobuilding.agree", Sides.COMMUNITY, agreement.unitId());
        require(agreement, AgreementState.SIGNING);
        act.fact("reopened", days.today());
        backToTalks(agreement, why);
    }

    private void backToTalks(Agreement agreement, String why) {
        agreement.sendBack(why);
        cases.back(agreement.dossier(), "NEGOTIATING", texts.get(RETURNED));
        turns.of(agreement, true);
        turns.of(agreement, false);
    }

    private static void require(Agreement agreement, AgreementState state) {
        if (agreement.state() != state) {
            throw new Refusal("cobuilding.agreement.refusal.state");
        }
    }

    private Agreement checked(long id) {
        Agreement agreement = repository.get(id);
        checkers.require(agreement);
        return agreement;
    }

    /** One side signs the very text it has before it. @param digest of that text */
    @Guarded("cobuilding.agree")
    public void sign(@Of(Agreement.class) long id, boolean byUnit, String digest, LocalDate on) {
        Agreement agreement = repository.get(id);
        sides.require(agreement.areaId(), byUnit ? agreement.unitId() : Sides.COMMUNITY, "cobuilding.agree");
        if (!Wording.digest(agreement, promises.of(List.of(id))).equals(agreement.assent().digest())) {
            throw new Refusal("cobuilding.agreement.refusal.otherText");
        }
        act.fact("signed", byUnit ? "unit" : "community").fact("text", digest);
        if (agreement.sign(byUnit, digest, Typed.past(on, days.today(), "on"))) {
            cases.enter(agreement.dossier(), with("decision", agreement.terms().decision(), StageEntry.of("SIGNED", on, Outcome.DONE)
                    .fact("digest", digest)));
            projects.stand(agreement.projectId());
            messages.tell(Message.about("cobuilding.signed", agreement.areaId(), agreement.dossier(), Audience.residents(agreement.areaId()),
                    "/cobuilding/agreement/show?id=" + id, units.get(agreement.unitId()).name(), agreement.title()));
        }
    }

    /** What was not needed is not told. */
    private static StageEntry with(String fact, String value, StageEntry entry) {
        return value.isEmpty() ? entry : entry.fact(fact, value);
    }

    /** It begins on its day, or on the day of the last signature where that was later. */
    @Guarded("cobuilding.agree")
    public void begin(@Of(Agreement.class) long id, LocalDate on) {
        Agreement agreement = repository.get(id);
        sides.requireOne(agreement.areaId(), "cobuilding.agree", Sides.COMMUNITY, agreement.unitId());
        if (Typed.past(on, days.today(), "on").isBefore(agreement.terms().from())) {
            throw new Refusal("cobuilding.agreement.refusal.tooEarly", agreement.terms().from()).at("on");
        }
        if (on.isAfter(agreement.terms().until())) {
            throw new Refusal("cobuilding.agreement.refusal.over", agreement.terms().until()).at("on");
        }
        agreement.begin(on);
        cases.enter(agreement.dossier(), StageEntry.of("ACTIVE", on, Outcome.BEGUN).fact("until", agreement.terms().until()));
    }
}
