package org.yishi.portal.body.internal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.yishi.portal.body.Count;
import org.yishi.portal.body.Finding;
import org.yishi.portal.body.Roll.RollMember;
import org.yishi.portal.rule.meeting.CommitteeMeetingRule;
import org.yishi.portal.rule.meeting.MeetingResult;
import org.yishi.portal.rule.meeting.MeetingRoll;

/** Between the count of a meeting and the rules of the law: who is there by key, how many hands. */
final class Counting {

    private Counting() {
    }

    /** What stands behind the first {@code @} of a rule's id: its law or set. */
    static String variant(String ruleId) {
        return ruleId.substring(ruleId.indexOf('@') + 1);
    }

    /** Hands are numbers; rules that want ids of those in favour take as many of those present. */
    static Set<String> inFavour(Count count) {
        return new TreeSet<>(count.present()).stream().limit(count.votesFor()).collect(Collectors.toSet());
    }

    static Finding committee(String variant, Count count) {
        MeetingRoll roll = new MeetingRoll(count.roll().voteKeys(), count.present(), Set.of(), inFavour(count)).without(count.recused());
        return finding(CommitteeMeetingRule.of(variant).count(roll));
    }

    /** Vote keys of the members of a group. */
    static Set<String> group(Count count, String group) {
        List<RollMember> members = count.roll().members();
        return members.stream().filter(RollMember::mayVote).filter(member -> member.groups().contains(group)).map(RollMember::voteKey)
                .collect(Collectors.toSet());
    }

    static Finding finding(MeetingResult result) {
        return new Finding(Finding.Outcome.valueOf(result.outcome().name()), (int) result.base(), (int) result.present(),
                (int) result.inFavour(), result.explanation());
    }
}
