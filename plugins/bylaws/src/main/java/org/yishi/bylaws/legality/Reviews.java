package org.yishi.bylaws.legality;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.VersionRepository;
import org.yishi.bylaws.version.VersionStage;
import org.yishi.bylaws.version.WordingRepository;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reviewing the legality of a draft (合法性审查、审核把关). What does not pass goes back to those who draft. */
@ApplicationScoped
public class Reviews {

    @Inject
    private ReviewRepository repository;
    @Inject
    private VersionRepository versions;
    @Inject
    private WordingRepository wordings;
    @Inject
    private Cases cases;
    @Inject
    private Act act;

    /** @param note empty where nothing is to be said */
    public record Answered(LegalityItem item, boolean fine, String note) {
    }

    /** A review with its items in order. */
    public record Told(LegalityReview review, List<CheckedItem> items) {
    }

    @Guarded("bylaws.review")
    public void give(@Of(BylawVersion.class) long id, List<Answered> answers, String adviser, String opinion, LocalDate heldOn) {
        BylawVersion version = versions.get(id);
        version.require(VersionStage.LEGALITY);
        LegalityRule rule = rule(answers);
        if (!rule.unanswered().isEmpty()) {
            throw new Refusal("bylaws.refusal.unanswered", LegalityItem.values().length - rule.unanswered().size(), LegalityItem.values().length)
                    .by(LegalityRule.SOURCE);
        }
        if (!rule.unexplained().isEmpty()) {
            throw new Refusal("bylaws.refusal.unexplained").by(LegalityRule.SOURCE);
        }
        if (adviser == null || adviser.isBlank() || opinion == null || opinion.isBlank()) {
            throw new Refusal("bylaws.refusal.empty.opinion").at("opinion").by(LegalityRule.SOURCE);
        }
        LegalityReview review = repository.add(LegalityReview.given(version, adviser, opinion, rule.isPassed(), heldOn));
        answers.forEach(one -> repository.add(CheckedItem.of(review, one.item(), one.fine(), one.note())));
        act.fact("passed", rule.isPassed()).fact("edition", version.edition());
        cases.enter(version.dossier(), StageEntry.of("LEGALITY", heldOn, rule.isPassed() ? Outcome.PASSED : Outcome.FAILED));
        if (rule.isPassed()) {
            version.to(VersionStage.READY);
            return;
        }
        cases.back(version.dossier(), "DRAFTING", review.opinion());
        version.sendBack();
        wordings.keep(version, version.edition(), wordings.text(id, version.edition() - 1), wordings.of(id, version.edition() - 1));
    }

    private static LegalityRule rule(List<Answered> answers) {
        Map<LegalityItem, Boolean> fine = new TreeMap<>();
        answers.forEach(one -> fine.put(one.item(), one.fine()));
        return new LegalityRule(fine, answers.stream().filter(one -> one.note() != null && !one.note().isBlank()).map(Answered::item)
                .collect(Collectors.toSet()));
    }

    @Open("the opinion is public (domain 4.2)")
    public List<Told> of(long versionId) {
        return repository.of(versionId).stream().map(review -> new Told(review, repository.items(review.id()).stream()
                .sorted(Comparator.comparing(CheckedItem::item)).toList())).toList();
    }
}
