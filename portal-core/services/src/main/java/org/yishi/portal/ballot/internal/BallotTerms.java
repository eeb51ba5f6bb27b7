package org.yishi.portal.ballot.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ballot.BallotPlan;
import org.yishi.portal.ballot.Channel;
import org.yishi.portal.ballot.ChannelRule;
import org.yishi.portal.ballot.Choice;
import org.yishi.portal.ballot.Electorate;

/** What is asked, and by what rules; fixed with the announcement. */
@Embeddable
class BallotTerms {

    private String title;
    private String question;
    /** One line for each: key, tabulator, label. */
    private String choices;
    private boolean secret;
    @Enumerated(EnumType.STRING)
    @Column(name = "names_class")
    private Privacy names;
    private int seats;
    @Column(name = "rule_id")
    private String ruleId;
    /** One line for each: name, tabulator, value. */
    private String parameters;
    private String channels;
    @Enumerated(EnumType.STRING)
    @Column(name = "channel_rule")
    private ChannelRule channelRule;
    @Column(name = "opens_at")
    private Instant opensAt;
    @Column(name = "closes_at")
    private Instant closesAt;

    protected BallotTerms() {
    }

    static BallotTerms of(BallotPlan plan) {
        requireSound(plan);
        BallotTerms terms = new BallotTerms();
        terms.title = plan.title().strip();
        terms.question = plan.text().strip();
        terms.choices = plan.choices().stream().map(choice -> line(choice.key(), choice.label())).collect(Collectors.joining("\n"));
        terms.secret = plan.secret();
        terms.names = plan.secret() ? Privacy.SEALED : plan.names();
        terms.seats = plan.seats();
        terms.ruleId = plan.ruleId();
        terms.parameters = new TreeMap<>(plan.parameters()).entrySet().stream().map(one -> line(one.getKey(), one.getValue()))
                .collect(Collectors.joining("\n"));
        terms.channels = plan.channels().stream().distinct().sorted().map(Channel::name).collect(Collectors.joining(","));
        terms.channelRule = plan.channelRule();
        terms.opensAt = plan.opensAt();
        terms.closesAt = plan.closesAt();
        return terms;
    }

    private static void requireSound(BallotPlan plan) {
        if (plan.title().isBlank() || plan.title().strip().length() > 200) {
            throw new Refusal("portal.ballot.refusal.title").at("title");
        }
        if (plan.choices().size() < (plan.seats() == 1 ? 2 : 1) || plan.choices().stream().map(Choice::key).distinct().count() < plan.choices().size()
                || !plan.choices().stream().allMatch(choice -> choice.key().matches("[A-Za-z0-9_-]{1,40}"))) {
            throw new Refusal("portal.ballot.refusal.choices");
        }
        if (plan.seats() < 1 || plan.channels().isEmpty() || !plan.opensAt().isBefore(plan.closesAt())) {
            throw new Refusal("portal.ballot.refusal.days");
        }
    }

    void requireFit(Electorate electorate) {
        List<Electorate.Voter> voters = electorate.voters();
        if (voters.isEmpty() || voters.stream().map(Electorate.Voter::voteKey).distinct().count() < voters.size()) {
            throw new Refusal("portal.ballot.refusal.electorate");
        }
        if (secret && voters.stream().anyMatch(voter -> voter.weight().compareTo(BigDecimal.ONE) != 0)) {
            // what a vote weighs would tell whose it is
            throw new Refusal("portal.ballot.refusal.weights");
        }
    }

    private static String line(String name, String value) {
        return name + '\t' + value.replaceAll("\\s+", " ").strip();
    }

    private static Stream<String[]> lines(String text) {
        return text.lines().map(line -> line.split("\t", 2));
    }

    String title() {
        return title;
    }

    String question() {
        return question;
    }

    List<Choice> choices() {
        return lines(choices).map(line -> new Choice(line[0], line[1])).toList();
    }

    boolean isSecret() {
        return secret;
    }

    Privacy names() {
        return names;
    }

    int seats() {
        return seats;
    }

    String ruleId() {
        return ruleId;
    }

    Map<String, String> parameters() {
        return lines(parameters).collect(Collectors.toMap(line -> line[0], line -> line[1]));
    }

    List<Channel> channels() {
        return Stream.of(channels.split(",")).map(Channel::valueOf).toList();
    }

    ChannelRule channelRule() {
        return channelRule;
    }

    SecondVoteRule secondVote() {
        return new SecondVoteRule(channelRule, secret);
    }

    Instant opensAt() {
        return opensAt;
    }

    Instant closesAt() {
        return closesAt;
    }
}
