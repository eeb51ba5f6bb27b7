package org.yishi.deliberation.topic;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The screening sheet (议题审查表) as it stands.
 *
 * @param answers of this round, in the order in which they were given
 * @param votes   of this round
 * @param members who is on the panel, and by which body
 * @param recused who has an interest, declared in this round or an earlier one
 * @param result  what the votes come to now
 */
public record Screening(RaisedTopic topic, List<ScreenAnswer> answers, List<PanelVote> votes, Map<Long, String> members, List<Long> recused,
        PanelRule.Result result) {

    public Optional<ScreenAnswer> answer(Question question) {
        return answers.stream().filter(answer -> answer.question() == question).findFirst();
    }

    public boolean isAnswered() {
        return answers.size() == Question.values().length;
    }

    /** Whether every question was answered with yes, so that the topic has to be accepted. */
    public boolean isAllYes() {
        return isAnswered() && answers.stream().allMatch(ScreenAnswer::isYes);
    }

    /** What the answers and the votes say does not go together; names the words for it, null where it does. */
    public String contradiction() {
        boolean refuses = result.choice() == PanelRule.Choice.REJECT || result.choice() == PanelRule.Choice.REFER;
        boolean accepts = result.choice() == PanelRule.Choice.ACCEPT;
        return isAllYes() && refuses ? "deliberation.topic.refusal.allYes"
                : isAnswered() && !isAllYes() && accepts ? "deliberation.topic.refusal.someNo" : null;
    }

    public boolean isDecidable() {
        return isAnswered() && result.isQuorate();
    }
}
