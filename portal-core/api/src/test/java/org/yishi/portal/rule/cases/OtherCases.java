package org.yishi.portal.rule.cases;

import java.util.Map;
import java.util.Optional;

import org.yishi.portal.rule.assessment.AssessmentRule;
import org.yishi.portal.rule.draw.DrawRule;
import org.yishi.portal.rule.period.DisclosurePeriodRule;
import org.yishi.portal.rule.period.Interruption;
import org.yishi.portal.rule.period.NoticePeriodRule;
import org.yishi.portal.rule.period.Rollover;
import org.yishi.portal.rule.procedure.ChainResult;
import org.yishi.portal.rule.procedure.DecisionChainRule;
import org.yishi.portal.rule.procedure.Stage;
import org.yishi.portal.rule.procedure.StageEvent;
import org.yishi.portal.rule.share.CostApportionRule;
import org.yishi.portal.rule.share.QuotaRule;

/** Cases of {@code decision.chain}, {@code cost.apportion}, {@code quota.allocate}, {@code draw} and {@code assessment.score}. */
final class OtherCases {

    private OtherCases() {
    }

    static Answer chain(Case it) {
        Fields params = it.params();
        DecisionChainRule rule = new DecisionChainRule((int) params.number("maxRecordLagDays", 3), (int) params.number("publishWithinDays", 3),
                (int) params.number("objectionAnswerDays", 3), (int) params.number("reviewCirculationDays", 3),
                new DisclosurePeriodRule((int) params.number("disclosureDays", 15), params.choice("rollover", Rollover.OFF_DAYS),
                        params.choice("interruptionRule", Interruption.Effect.RESTART), null),
                new NoticePeriodRule((int) params.number("assemblyNoticeDays", 10),
                        params.choice("noticeCounting", NoticePeriodRule.Counting.CLEAR_DAYS), true, null), null);
        ChainResult result = rule.check(it.in().objects("events").stream().map(OtherCases::event).toList(), it.calendar(), it.in().date("now"));
        return Answer.of("violations", result.violations()).and("valid", result.valid()).and("nextStage", result.nextStage());
    }

    private static StageEvent event(Fields in) {
        return new StageEvent(Stage.valueOf(in.text("stage")), in.date(in.known("publishedAt") ? "publishedAt" : "heldOn"),
                in.date("recordedAt"), in.flag("quorum"), in.flag("passed"), in.flag("supervision"),
                new StageEvent.Call("ASSEMBLY".equals(in.text("by")), in.date("noticeOn"), in.flag("urgent", false), in.date("circulatedOn")),
                in.date("finishedOn"), new StageEvent.Posting(in.date("removedAt"), PeriodCases.interruptions(in), in.objects("objections")
                        .stream().map(one -> new StageEvent.Objection(one.date("at"), one.date("answeredAt"))).toList()));
    }

    static Answer cost(Case it) {
        CostApportionRule.Shares shares = CostApportionRule.byArea().divide(it.in().number("amountCents"), it.in().decimals("areas"));
        return Answer.of("totalArea", shares.totalArea().stripTrailingZeros().toPlainString()).and("exactShares", shares.exact())
                .and("cents", shares.cents()).and("sumCents", shares.sumCents());
    }

    static Answer quota(Case it) {
        QuotaRule.Allocation allocation = new QuotaRule(it.in().number("minPerStratum", 0))
                .allocate(it.in().number("seats"), it.in().numbers("strata"));
        return new Answer().and(allocation.outcome() != QuotaRule.Outcome.TOO_FEW_SEATS, "allocation", allocation.seats())
                .and("outcome", allocation.outcome());
    }

    static Answer draw(Case it) {
        Fields in = it.in();
        DrawRule.Draw draw = new DrawRule((int) in.number("take"), (int) in.number("reserves", 0)).draw(in.text("secret"),
                Optional.ofNullable(in.text("publishedCommitment")), in.text("publicEntropy"), in.texts("pool"), in.texts("excluded"));
        boolean drawn = draw.outcome() == DrawRule.Outcome.OK;
        return Answer.of("commitment", draw.commitment()).and(drawn, "seed", draw.seed()).and(drawn, "order", draw.order())
                .and(drawn, "selected", draw.selected()).and(drawn, "reserves", draw.reserves()).and("outcome", draw.outcome());
    }

    static Answer assessment(Case it) {
        Fields in = it.in();
        AssessmentRule.Score score = AssessmentRule.of(in.decimals("weights"), in.decimals("scale"), in.fraction("minSampleRatio", "0/1"))
                .score(in.numbers("responses"), in.number("population"), in.decimals("scores"), in.texts("extraItems"));
        Answer answer = Answer.of("outcome", score.outcome());
        Map.of("sampleRatio", score.sampleRatio(), "satisfaction", score.satisfaction(), "total", score.total())
                .forEach((key, value) -> answer.and(value.isPresent(), key, value));
        return answer;
    }
}
