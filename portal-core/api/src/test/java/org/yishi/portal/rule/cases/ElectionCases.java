package org.yishi.portal.rule.cases;

import org.yishi.portal.rule.Requirement;
import org.yishi.portal.rule.Threshold;
import org.yishi.portal.rule.election.BallotBox;
import org.yishi.portal.rule.election.ElectionMode;
import org.yishi.portal.rule.election.ElectionResult;
import org.yishi.portal.rule.election.ElectionRule;
import org.yishi.portal.rule.election.RecallRule;
import org.yishi.portal.rule.election.ReviewRule;
import org.yishi.portal.rule.election.WrittenProxy;

/** Cases of {@code election.*}, {@code recall.*} and {@code review.*}. */
final class ElectionCases {

    private ElectionCases() {
    }

    static Answer election(Case it) {
        Fields in = it.in();
        ElectionResult result = ElectionRule.of(ElectionMode.valueOf(in.text("mode")), (int) in.number("round", 1)).count(new BallotBox(
                in.number("electorate"), in.number("ballotsInPerson"),
                in.objects("proxies").stream().map(one -> new WrittenProxy(one.text("from"), one.text("agent"))).toList(),
                in.numbers("candidates"), (int) in.number("seats"), count(in, "ballotsIssued"), count(in, "ballotsReturned")));
        boolean counted = result.outcome() != ElectionResult.Outcome.INVALID_MORE_THAN_ISSUED;
        return Answer.of("valid", result.valid()).and("proxyRejections", result.refusedProxies()).and("outcome", result.outcome())
                .and(counted, "cast", result.cast()).and(counted, "turnout", result.turnout()).and(counted, "elected", result.elected())
                .and(counted, "tie", result.tie()).and(counted, "vacant", result.vacant());
    }

    private static Long count(Fields in, String key) {
        return in.known(key) ? in.number(key) : null;
    }

    static Answer recall(Case it) {
        Fields in = it.in();
        RecallRule.Result result = RecallRule.of(ElectionMode.valueOf(in.text("mode")))
                .count(in.number("electorate"), in.number("cast"), in.number("for"));
        return Answer.of("turnout", result.turnout()).and("valid", result.valid()).and("approvalRatio", result.approvalRatio())
                .and("outcome", result.outcome());
    }

    static Answer review(Case it) {
        ReviewRule cited = ReviewRule.standard();
        Requirement incompetent = new Requirement(cited.incompetent().key(),
                Threshold.moreThan(it.in().fraction("incompetentRatio", cited.incompetent().threshold().ratio().toString())), null);
        ReviewRule.Result result = new ReviewRule(cited.held(), incompetent, cited.consecutive()).count(it.in().objects("rounds").stream()
                .map(one -> new ReviewRule.Round(one.text("round"), one.number("members"), one.number("present"), one.number("incompetent")))
                .toList());
        return Answer.of("rounds", result.rounds().stream().map(one -> Answer.of("round", one.round()).and("held", one.held())
                .and("ratio", one.ratio()).and("incompetent", one.incompetent())).toList()).and("terminatedAt", result.terminatedAt());
    }
}
