package org.yishi.deliberation.topic;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.PARTY_ORGANISATION_MEMBER;
import static org.yishi.portal.people.Role.SUPERVISION_MEMBER;

import java.util.List;
import java.util.stream.Stream;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.RetentionRule;
import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormField;
import org.yishi.portal.message.MessageKind;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.Setting;
import org.yishi.portal.plugin.Slot;

/** What this room brings to the portal: topics (议题), from their form to the panel's decision. */
public final class TopicDeclaration {

    private static final String PROJECT = "[project]";

    private TopicDeclaration() {
    }

    public static void declare(PluginDeclaration plugin) {
        plugin.readingPage("/deliberation/topic/list").readingPage("/deliberation/topic/show").formPage("/deliberation/topic/similar");
        for (String verb : List.of("submit", "support", "mine", "object", "screen", "decide", "manage", "answer", "read")) {
            plugin.personalPage("/deliberation/topic/" + verb);
        }
        plugin.slot(Slot.ME, "/deliberation/slot/topics.xhtml").slot(Slot.DESK, "/deliberation/slot/topicdesk.xhtml");
        actions(plugin);
        forms(plugin);
        messages(plugin);
        settings(plugin);
        plugin.handlers(RaisedTopic.DOSSIERS, "deliberation.seeTopic");
        plugin.retention(new RetentionRule("deliberation.retention.topic", RaisedTopic.DOSSIERS, 30, PROJECT));
    }

    private static void actions(PluginDeclaration plugin) {
        plugin.action("deliberation.submitTopic").allowsAnybody(IdentityLevel.L1);
        plugin.action("deliberation.supportTopic").allowsAnybody(IdentityLevel.L1);
        plugin.action("deliberation.objectTopic").allowsAnybody(IdentityLevel.L1);
        plugin.action("deliberation.registerTopic").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER);
        plugin.action("deliberation.screenTopic").allows(PARTY_ORGANISATION_MEMBER, COMMITTEE_MEMBER, SUPERVISION_MEMBER);
        plugin.action("deliberation.seeTopic").allows(PARTY_ORGANISATION_MEMBER, COMMITTEE_MEMBER, SUPERVISION_MEMBER, COMMITTEE_WORKER);
        plugin.action("deliberation.answerObjection").allows(SUPERVISION_MEMBER);
    }

    private static void forms(PluginDeclaration plugin) {
        plugin.form(Form.of("deliberation.submitTopic", "YT", "deliberation.topic.submit.title", "/deliberation/topic/submit",
                FormField.line("headline", "deliberation.topic.submit.headline", TopicWords.TITLE).needed(),
                FormField.text("problem", "deliberation.topic.submit.problem", TopicWords.PROBLEM).needed(),
                FormField.text("affected", "deliberation.topic.submit.affected", TopicWords.AFFECTED).needed(),
                FormField.text("wish", "deliberation.topic.submit.wish", TopicWords.WISH).needed(),
                FormField.line("place", "deliberation.topic.submit.place", TopicWords.PLACE),
                FormField.choice("capacity", "deliberation.topic.submit.capacity", "deliberation.topic.capacity.",
                        Stream.of(Submitter.Kind.values()).map(Enum::name).toList()).needed(),
                FormField.line("unit", "deliberation.topic.submit.unit", 100)).fromAnybody());
        plugin.form(Form.of("deliberation.supportTopic", "YC", "deliberation.topic.support.title", "/deliberation/topic/support",
                FormField.check("agree", "deliberation.topic.support.agree").needed()));
        plugin.form(Form.of("deliberation.objectTopic", "YX", "deliberation.topic.object.title", "/deliberation/topic/object",
                FormField.text("body", "deliberation.topic.object.body", 1000).needed()).fromAnybody());
    }

    private static void messages(PluginDeclaration plugin) {
        plugin.message(MessageKind.of("deliberation.topicSubmitted", Privacy.PUBLIC))
                .message(MessageKind.of("deliberation.topicChanged", Privacy.PARTIES))
                .message(MessageKind.of("deliberation.topicRejected", Privacy.PARTIES).urgent())
                .message(MessageKind.of("deliberation.topicObjected", Privacy.OFFICE).urgent())
                .message(MessageKind.of("deliberation.topicBinding", Privacy.PUBLIC).urgent());
    }

    private static void settings(PluginDeclaration plugin) {
        plugin.setting(Setting.number("deliberation.screenDays", 10, 3, 30, PROJECT))
                .setting(Setting.number("deliberation.panelQuorum", 50, 25, 90, PROJECT))
                .setting(Setting.number("deliberation.objectDays", 7, 3, 30, PROJECT))
                .setting(Setting.number("deliberation.objectionAnswerDays", 10, 3, 30, PROJECT))
                .setting(Setting.number("deliberation.petitionPercent", 5, 1, 20, PROJECT))
                .setting(Setting.number("deliberation.petitionResidents", 30, 5, 200, PROJECT))
                .setting(Setting.number("deliberation.petitionMonths", 6, 1, 6, "居民委员会组织法第二十八条"))
                .setting(Setting.number("deliberation.topicsPerPerson", 5, 1, 50, PROJECT))
                .setting(Setting.number("deliberation.likePercent", 35, 10, 90, PROJECT));
    }
}
