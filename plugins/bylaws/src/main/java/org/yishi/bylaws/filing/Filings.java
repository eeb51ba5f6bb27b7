package org.yishi.bylaws.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.VersionProcedure;
import org.yishi.bylaws.version.VersionRepository;
import org.yishi.bylaws.version.VersionStage;
import org.yishi.bylaws.version.WordingRepository;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The street's answer to what was handed in (备案): a receipt, or an order to correct (责令改正). */
@ApplicationScoped
public class Filings {

    @Inject
    private VersionRepository versions;
    @Inject
    private WordingRepository wordings;
    @Inject
    private Cases cases;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @param number of the receipt (备案回执) */
    @Guarded("bylaws.file")
    public void receive(@Of(BylawVersion.class) long id, String number, LocalDate heldOn) {
        BylawVersion version = versions.get(id);
        version.require(VersionStage.FILED);
        version.receive(heldOn, number);
        cases.enter(version.dossier(), StageEntry.of("FILED", heldOn, Outcome.PASSED).fact("receipt", version.filing().receipt()));
        act.fact("receipt", version.filing().receipt());
    }

    /**
     * In the answer to what was filed, or whenever it is found out later.
     *
     * @param articles those that break the law; they are suspended until they are corrected by those who made them
     */
    @Guarded("bylaws.file")
    public void order(@Of(BylawVersion.class) long id, Set<Long> articles, String why, LocalDate heldOn) {
        BylawVersion version = versions.get(id);
        boolean answering = version.stage() == VersionStage.FILED;
        if (!version.isCorrectableOn(LocalDate.now(clock))) {
            throw new Refusal("bylaws.refusal.notCorrectable");
        }
        if (!answering && (heldOn.isBefore(version.filing().answeredOn()) || heldOn.isAfter(LocalDate.now(clock)))) {
            throw new Refusal("bylaws.refusal.saidOn", version.filing().answeredOn()).at("orderedOn");
        }
        if (articles.isEmpty() || articles.stream().anyMatch(article -> wordings.find(version, article).isEmpty())) {
            throw new Refusal("bylaws.refusal.noOrdered").at("articles").by(VersionProcedure.FILE);
        }
        version.order(heldOn, why);
        wordings.suspend(version, articles, heldOn);
        if (answering) {
            cases.enter(version.dossier(), StageEntry.of("FILED", heldOn, Outcome.FAILED).fact("order", version.filing().orderWhy()));
        }
        act.fact("ordered", articles.size()).fact("on", heldOn).fact("why", why.strip());
    }
}
