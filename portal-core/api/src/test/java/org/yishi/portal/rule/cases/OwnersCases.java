package org.yishi.portal.rule.cases;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.yishi.portal.rule.Requirement;
import org.yishi.portal.rule.Threshold;
import org.yishi.portal.rule.owners.AreaAndHeads;
import org.yishi.portal.rule.owners.BothCounts;
import org.yishi.portal.rule.owners.FirstMeetingRule;
import org.yishi.portal.rule.owners.OwnersBallot;
import org.yishi.portal.rule.owners.OwnersElectionResult;
import org.yishi.portal.rule.owners.OwnersElectionRule;
import org.yishi.portal.rule.owners.OwnersPoll;
import org.yishi.portal.rule.owners.OwnersRegister;
import org.yishi.portal.rule.owners.OwnersVoteResult;
import org.yishi.portal.rule.owners.OwnersVoteRule;
import org.yishi.portal.rule.owners.Participation;
import org.yishi.portal.rule.owners.PetitionRule;
import org.yishi.portal.rule.owners.RegistryRule;
import org.yishi.portal.rule.owners.ScreeningRule;
import org.yishi.portal.rule.owners.UnanimityRule;
import org.yishi.portal.rule.owners.Unit;

/** Cases of {@code owners.*}. */
final class OwnersCases {

    private OwnersCases() {
    }

    static Answer registry(Case it) {
        OwnersRegister register = register(it);
        List<Answer> parties = register.parties().stream().map(party -> Answer.of("party", party.key()).and("units", party.units())
                .and("area", party.weight().area().toPlainString()).and("heads", party.heads())).toList();
        return Answer.of("totalArea", area(register.totals())).and("totalHeads", register.totals().heads())
                .and(!it.in().known("bulkUnits"), "parties", parties);
    }

    static Answer vote(Case it) {
        Fields params = it.ownersParams();
        OwnersVoteRule cited = OwnersVoteRule.of("CN-NATIONAL", it.in().text("matter"));
        boolean special = OwnersVoteRule.isSpecial(it.in().text("matter"));
        OwnersVoteRule rule = new OwnersVoteRule(basis(params), quorum(params, cited.quorum()),
                figure(params, special ? "specialConsent" : "ordinaryConsent", cited.consent()), screening(params),
                params.choice("deemedVote", cited.deemed()), params.flag("deemedCountsForQuorum", cited.deemedForQuorum()));
        OwnersRegister register = register(it);
        List<OwnersBallot<OwnersBallot.Choice>> ballots = new ArrayList<>();
        it.in().objects("ballots").forEach(one -> ballots.add(ballot(one, one.choice("choice", OwnersBallot.Choice.BLANK))));
        for (Fields bulk : it.in().objects("bulkBallots")) {
            for (long n = bulk.number("from"); n <= bulk.number("to"); n++) {
                String unit = bulk.text("prefix") + n;
                ballots.add(new OwnersBallot<>("bulk:" + unit, unit, "o:" + unit, bulk.time("at"), OwnersBallot.Channel.ONLINE, true,
                        bulk.choice("choice", OwnersBallot.Choice.BLANK), null));
            }
        }
        OwnersVoteResult result = rule.count(register, poll(it, ballots));
        Threshold threshold = result.consent().area().threshold();
        return Answer.of("totals", both(result.totals())).and("participating", both(result.participating()))
                .and("participationRatio", ratios(result.quorum())).and("quorum", met(result.quorum()))
                .and("for", both(result.inFavour())).and("against", both(result.against())).and("abstain", both(result.abstaining()))
                .and("deemed", Answer.of("side", result.deemedSide()).and("area", area(result.deemed())).and("heads", result.deemed().heads()))
                .and("threshold", Answer.of("ratio", threshold.ratio()).and("strict", threshold.strict()))
                .and("consentRatio", ratios(result.consent())).and("consent", met(result.consent()))
                .and("rejectedBallots", result.refused()).and("outcome", result.outcome());
    }

    static Answer election(Case it) {
        Fields in = it.in();
        Fields params = it.ownersParams();
        int seats = (int) in.number("seats");
        OwnersElectionRule cited = OwnersElectionRule.of("CN-NATIONAL", seats, (int) in.number("minMembers"));
        OwnersElectionRule rule = new OwnersElectionRule(basis(params), quorum(params, cited.quorum()), cited.elected(), cited.formed(),
                screening(params), in.choice("rankBy", cited.rankBy()), seats, cited.minMembers(), (int) in.number("maxAlternates", 0));
        List<OwnersBallot<Set<String>>> ballots = in.objects("ballots").stream().map(one -> ballot(one, one.set("approve"))).toList();
        OwnersElectionResult result = rule.count(register(it), poll(it, ballots), in.texts("candidates"), in.texts("ineligible"));
        Map<String, Object> support = new TreeMap<>();
        result.support().forEach((candidate, got) -> support.put(candidate, Answer.of("area", got.tests().area().ratio())
                .and("heads", got.tests().heads().ratio()).and("passes", got.passes())));
        return Answer.of("participationRatio", ratios(result.quorum())).and("quorum", met(result.quorum())).and("support", support)
                .and("elected", result.elected()).and("tie", result.tie()).and("alternates", result.alternates())
                .and("formed", result.formed()).and("oddNumber", result.isOddNumber()).and("rejectedBallots", result.refused())
                .and("outcome", result.outcome());
    }

    static Answer unanimous(Case it) {
        UnanimityRule.Result result = new UnanimityRule(it.in().text("applicantUnit"))
                .check(register(it), it.in().texts("alsoInterested"), it.in().texts("consents"));
        return Answer.of("required", result.required()).and("given", result.given()).and("missing", result.missing())
                .and("outcome", result.passed() ? "PASSED" : "REJECTED");
    }

    static Answer petition(Case it) {
        Fields own = it.in().known("petition") ? it.in().object("petition")
                : it.ruleset().object("petitions").object(it.in().text("kind"));
        PetitionRule rule = PetitionRule.of(new Requirement("owners.petition", Threshold.atLeast(own.fraction("ratio", null)), null),
                PetitionRule.Combine.valueOf(own.text("combine")));
        List<String> signed = new ArrayList<>(it.in().texts("signedUnits"));
        for (Fields bulk : it.in().objects("bulkSigned")) {
            for (long n = bulk.number("from"); n <= bulk.number("to"); n++) {
                signed.add(bulk.text("prefix") + n);
            }
        }
        PetitionRule.Result result = rule.check(register(it), signed);
        return Answer.of("areaRatio", result.tests().area().ratio()).and("headsRatio", result.tests().heads().ratio())
                .and("areaMet", result.tests().area().met()).and("headsMet", result.tests().heads().met()).and("met", result.met());
    }

    static Answer firstMeeting(Case it) {
        Fields in = it.in();
        FirstMeetingRule.Result result = FirstMeetingRule.sichuan().check(new FirstMeetingRule.Delivery(in.decimal("totalArea"),
                in.decimal("deliveredArea"), in.number("totalUnits"), in.number("deliveredUnits"), in.date("firstDelivery"),
                in.date("earlyContractEnd")), in.date("onDate"));
        return Answer.of("areaRatio", result.areaRatio()).and("unitsRatio", result.unitsRatio()).and("reasons", result.reasons())
                .and("met", result.met());
    }

    private static OwnersRegister register(Case it) {
        Fields in = it.in();
        Fields params = it.ownersParams();
        RegistryRule rule = new RegistryRule(in.text("developer", "DEV"), params.choice("countParking", RegistryRule.CountParking.NONE),
                params.choice("sameOwnerMatching", RegistryRule.SameOwner.EXACT_SET));
        List<Unit> units = new ArrayList<>(in.objects("units").stream().map(OwnersCases::unit).toList());
        for (Fields bulk : in.objects("bulkUnits")) {
            for (long n = 1; n <= bulk.number("count"); n++) {
                Map<String, Object> one = new LinkedHashMap<>(bulk.all());
                one.put("id", bulk.text("prefix") + n);
                one.put("owners", List.of("o:" + bulk.text("prefix") + n));
                units.add(unit(new Fields(one)));
            }
        }
        return in.known("scopeBuildings") ? rule.register(units, in.set("scopeBuildings")) : rule.register(units);
    }

    private static Unit unit(Fields in) {
        Fields areas = in.object("areas");
        BigDecimal area = in.known("area") ? in.decimal("area")
                : Unit.area(areas.decimal("registered"), areas.decimal("surveyed"), areas.decimal("contract"));
        return new Unit(in.text("id"), in.choice("kind", Unit.Kind.RESIDENTIAL), area, in.set("owners"),
                in.choice("status", Unit.Status.DELIVERED), in.text("building"), in.flag("registrable", true));
    }

    private static <M> OwnersPoll<M> poll(Case it, List<OwnersBallot<M>> ballots) {
        Fields in = it.in();
        Map<String, String> designations = new LinkedHashMap<>();
        in.object("designations").all().keySet().forEach(party -> designations.put(party, in.object("designations").text(party)));
        return new OwnersPoll<>(in.time("opensAt"), in.time("closesAt"), ballots, designations,
                in.objects("receipts").stream().map(one -> new OwnersPoll.Receipt(one.text("unit"),
                        OwnersPoll.Receipt.Kind.valueOf(one.text("kind")), one.time("at"))).toList(), in.set("delivered"));
    }

    private static <M> OwnersBallot<M> ballot(Fields in, M mark) {
        Fields proxy = in.object("proxy");
        LocalDateTime at = in.time("at");
        return new OwnersBallot<>(in.text("id"), in.text("unit"), in.text("voter"), at,
                in.choice("channel", OwnersBallot.Channel.ONLINE), in.flag("signed", true), mark, !in.known("proxy") ? null
                : new OwnersBallot.Proxy(proxy.text("from"), proxy.flag("written", false), proxy.text("agentRole")));
    }

    private static Participation basis(Fields params) {
        return params.choice("participationBasis", Participation.BALLOT_RETURNED);
    }

    private static ScreeningRule screening(Fields params) {
        return new ScreeningRule(params.choice("duplicateRule", ScreeningRule.Duplicates.FIRST),
                params.choice("coOwnerConflict", ScreeningRule.Conflict.ABSTAIN),
                params.choice("spoiltBallot", ScreeningRule.Spoilt.NOT_PARTICIPATING), params.flag("principalPrevails", true),
                params.known("maxProxiesPerAgent") ? (int) params.number("maxProxiesPerAgent") : null, params.set("agentsBarred"));
    }

    private static BothCounts quorum(Fields params, BothCounts cited) {
        return new BothCounts(figure(params, "quorumArea", cited.area()), figure(params, "quorumHeads", cited.heads()));
    }

    private static BothCounts figure(Fields params, String key, BothCounts cited) {
        return new BothCounts(figure(params, key, cited.area()), figure(params, key, cited.heads()));
    }

    private static Requirement figure(Fields params, String key, Requirement cited) {
        Threshold threshold = new Threshold(params.fraction(key, cited.threshold().ratio().toString()), cited.threshold().strict());
        return new Requirement(cited.key(), threshold, cited.source());
    }

    private static String area(AreaAndHeads both) {
        return both.area().toPlainString();
    }

    private static Answer both(AreaAndHeads both) {
        return Answer.of("area", area(both)).and("heads", both.heads());
    }

    private static Answer ratios(BothCounts.Tests tests) {
        return Answer.of("area", tests.area().ratio()).and("heads", tests.heads().ratio());
    }

    private static Answer met(BothCounts.Tests tests) {
        return Answer.of("area", tests.area().met()).and("heads", tests.heads().met());
    }
}
