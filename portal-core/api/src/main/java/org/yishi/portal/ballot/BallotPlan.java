package org.yishi.portal.ballot;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.yishi.portal.access.Privacy;

/**
 * What is put to the vote, to whom, how and until when. Begin with {@link #motion} or {@link #election}.
 *
 * @param areaId        where
 * @param matterDossier the dossier of the matter that is decided
 * @param subjectKey    the caller's own key for what the result is for, such as a stage; comes back with the event
 * @param title         the question in one line
 * @param text          the text that is decided upon, frozen with the announcement
 * @param choices       what may be chosen; two at least
 * @param secret        whether a choice must never be linked to its voter; every vote then weighs the same
 * @param names         who may see choices with names where the ballot is open, once it is counted; not looked at in a secret one
 * @param seats         how many may be elected, and so how many choices one ballot may name; 1 for a motion
 * @param ruleId        {@link CountingRule#id()}
 * @param parameters    of the rule, frozen; shown with the result
 * @param electorate    who may vote
 * @param opensAt       the first instant at which a vote counts
 * @param closesAt      the last instant at which a vote counts (民法典第一千二百五十九条: 届满 includes the figure)
 * @param channels      the ways by which one may vote
 * @param channelRule   which vote counts where one came by two ways
 */
public record BallotPlan(long areaId, String matterDossier, String subjectKey, String title, String text, List<Choice> choices,
        boolean secret, Privacy names, int seats, String ruleId, Map<String, String> parameters, Electorate electorate,
        Instant opensAt, Instant closesAt, List<Channel> channels, ChannelRule channelRule) {

    public BallotPlan {
        choices = List.copyOf(choices);
        parameters = Map.copyOf(parameters);
        channels = List.copyOf(channels);
    }

    /** For, against or abstain; secret, by every channel, the first vote counts, until the wither says otherwise. */
    public static BallotPlan motion(long areaId, String matterDossier, String subjectKey, String title, String text, String ruleId,
            Electorate electorate, Instant opensAt, Instant closesAt) {
        return new BallotPlan(areaId, matterDossier, subjectKey, title, text, Choice.MOTION, true, Privacy.SEALED, 1, ruleId, Map.of(),
                electorate, opensAt, closesAt, List.of(Channel.values()), ChannelRule.FIRST_COUNTS);
    }

    /** Candidates for a number of seats; secret. */
    public static BallotPlan election(long areaId, String matterDossier, String subjectKey, String title, String text, String ruleId,
            List<Choice> candidates, int seats, Electorate electorate, Instant opensAt, Instant closesAt) {
        return new BallotPlan(areaId, matterDossier, subjectKey, title, text, candidates, true, Privacy.SEALED, seats, ruleId, Map.of(),
                electorate, opensAt, closesAt, List.of(Channel.values()), ChannelRule.FIRST_COUNTS);
    }

    /** Not secret: after the count choices with names are shown to this class, to the voter always. */
    public BallotPlan open(Privacy namesTo) {
        return new BallotPlan(areaId, matterDossier, subjectKey, title, text, choices, false, namesTo, seats, ruleId, parameters,
                electorate, opensAt, closesAt, channels, channelRule);
    }

    public BallotPlan with(Map<String, String> ruleParameters) {
        return new BallotPlan(areaId, matterDossier, subjectKey, title, text, choices, secret, names, seats, ruleId, ruleParameters,
                electorate, opensAt, closesAt, channels, channelRule);
    }

    public BallotPlan by(ChannelRule rule, Channel... ways) {
        return new BallotPlan(areaId, matterDossier, subjectKey, title, text, choices, secret, names, seats, ruleId, parameters,
                electorate, opensAt, closesAt, List.of(ways), rule);
    }
}
