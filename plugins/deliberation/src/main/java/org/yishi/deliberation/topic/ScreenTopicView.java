package org.yishi.deliberation.topic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.form.FormField;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A member of the panel reads a topic, answers the six questions and votes. */
@Named("deliberationScreenTopic")
@RequestScoped
public class ScreenTopicView extends SheetView {

    private static final List<String> YES_NO = List.of("YES", "NO");

    @Inject
    private Access access;
    @Inject
    private CurrentActor current;

    private Map<String, Object> values;
    private PanelVote.Stand stand;
    private String remark;

    /** For each question yes or no, and a remark. */
    public List<FormField> getFields() {
        List<FormField> fields = new ArrayList<>();
        for (Question question : Question.values()) {
            fields.add(FormField.choice(question.field(), "deliberation.topic.question." + question, "deliberation.topic.answer.", YES_NO));
            fields.add(FormField.line(question.field() + "Why", "deliberation.topic.screen.why", 500));
        }
        return fields;
    }

    /** What was answered so far, or what is typed. */
    public Map<String, Object> getValues() {
        if (values == null) {
            values = new HashMap<>();
            getSheet().answers().forEach(answer -> {
                values.put(answer.question().field(), answer.isYes() ? "YES" : "NO");
                values.put(answer.question().field() + "Why", answer.remark());
            });
        }
        return values;
    }

    public String answer() {
        Map<Question, Screenings.Reply> replies = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            String yes = Objects.toString(getValues().get(question.field()), "");
            if (!yes.isEmpty()) {
                replies.put(question, new Screenings.Reply(yes.equals("YES"), (String) getValues().get(question.field() + "Why")));
            }
        }
        screenings().answer(getId(), replies);
        return done("screen", "deliberation.topic.screen.answered");
    }

    public String vote() {
        screenings().vote(getId(), stand, remark);
        return done("screen", "deliberation.topic.screen.voted");
    }

    public PanelVote.Stand[] getStands() {
        return PanelVote.Stand.values();
    }

    /** Whether I am on the panel and nothing keeps me out of it. */
    public boolean isMember() {
        long person = current.get().personId();
        return getSheet().members().containsKey(person) && !getSheet().recused().contains(person) && !getTopic().submitter().is(person);
    }

    public boolean isSecretary() {
        return access.may("deliberation.registerTopic", getTopic().areaId());
    }

    public PanelVote.Stand getStand() {
        return stand;
    }

    public void setStand(PanelVote.Stand stand) {
        this.stand = stand;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
