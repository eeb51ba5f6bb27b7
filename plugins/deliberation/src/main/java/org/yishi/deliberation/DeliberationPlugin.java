package org.yishi.deliberation;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.PARTY_ORGANISATION_MEMBER;
import static org.yishi.portal.people.Role.SUPERVISION_MEMBER;

import java.util.List;
import java.util.stream.Stream;

import org.yishi.deliberation.follow.FollowDeclaration;
import org.yishi.deliberation.hearing.HearingDeclaration;
import org.yishi.deliberation.map.MapDeclaration;
import org.yishi.deliberation.position.PositionDeclaration;
import org.yishi.deliberation.review.ReviewDeclaration;
import org.yishi.deliberation.seat.SeatDeclaration;
import org.yishi.deliberation.session.SessionDeclaration;
import org.yishi.deliberation.standing.StandingDeclaration;
import org.yishi.deliberation.statement.StatementText;
import org.yishi.deliberation.topic.TopicDeclaration;
import org.yishi.deliberation.vote.Choice;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.RetentionRule;
import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormField;
import org.yishi.portal.message.MessageKind;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.portal.plugin.Setting;
import org.yishi.portal.plugin.Slot;

/**
 * Deliberation (协商议事): a topic is screened, those concerned are told, speak, vote and come together, and what they agree on is carried out and
 * reported back. Each room declares itself. Begin reading at {@code Consultation}.
 */
public class DeliberationPlugin implements PortalPlugin {

    private static final String GUIDANCE = "《关于加强城乡社区协商的意见》（2015）";

    @Override
    public void declare(PluginDeclaration plugin) {
        pages(plugin);
        actions(plugin);
        settings(plugin);
        messages(plugin);
        TopicDeclaration.declare(plugin);
        SeatDeclaration.declare(plugin);
        MapDeclaration.declare(plugin);
        PositionDeclaration.declare(plugin);
        SessionDeclaration.declare(plugin);
        HearingDeclaration.declare(plugin);
        ReviewDeclaration.declare(plugin);
        FollowDeclaration.declare(plugin);
        StandingDeclaration.declare(plugin);
        plugin.slot(Slot.ME, "/deliberation/slot/me.xhtml").slot(Slot.ME, "/deliberation/slot/asked.xhtml")
                .slot(Slot.DESK, "/deliberation/slot/desk.xhtml")
                .menu("/deliberation/consultation/list");
    }

    private static void pages(PluginDeclaration plugin) {
        plugin.readingPage("/deliberation/consultation/list").readingPage("/deliberation/consultation/show");
        for (String verb : List.of("open", "manage", "amend", "circle", "facts", "plan", "outcome", "strike", "withdraw", "form", "fail")) {
            plugin.personalPage("/deliberation/consultation/" + verb);
        }
        for (String verb : List.of("vote", "add", "mine", "appeal", "moderate", "review")) {
            plugin.personalPage("/deliberation/statement/" + verb);
        }
    }

    private static void actions(PluginDeclaration plugin) {
        plugin.action("deliberation.open").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER);
        plugin.action("deliberation.accept").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER, PARTY_ORGANISATION_MEMBER);
        plugin.action("deliberation.convene").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER);
        plugin.action("deliberation.fail").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER);
        plugin.action("deliberation.announce").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER);
        plugin.action("deliberation.moderate").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER);
        plugin.action("deliberation.review").allows(SUPERVISION_MEMBER);
        plugin.action("deliberation.close").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER);
        plugin.action("deliberation.publish").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER);
        plugin.action("deliberation.withdraw").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER);
        plugin.action("deliberation.speak").allowsAnybody(IdentityLevel.L1);
        plugin.action("deliberation.vote").allowsAnybody(IdentityLevel.L1);
        plugin.form(Form.of("deliberation.speak", "GD", "deliberation.statement.add.title", "/deliberation/statement/add",
                FormField.text("body", "deliberation.statement.add.body", StatementText.LONGEST).needed()));
        plugin.form(Form.of("deliberation.vote", "BT", "deliberation.statement.vote.title", "/deliberation/statement/vote",
                FormField.choice("statement", "deliberation.statement.vote.title", "deliberation.choice.",
                        Stream.of(Choice.values()).map(Choice::name).toList()))
                .printedAt("/portal/print?what=deliberation.voteSheet"));
        plugin.retention(new RetentionRule("deliberation.retention.consultation", "deliberation/consultation/", 30, "[project]"));
        // nobody but the portal itself: the operator's console and the demo
        plugin.action("deliberation.import").allows();
    }

    private static void messages(PluginDeclaration plugin) {
        plugin.message(MessageKind.of("deliberation.announced", Privacy.PUBLIC))
                .message(MessageKind.of("deliberation.statementShown", Privacy.PARTIES))
                .message(MessageKind.of("deliberation.statementHidden", Privacy.PARTIES))
                .message(MessageKind.of("deliberation.outcomePublished", Privacy.PUBLIC))
                .message(MessageKind.of("deliberation.withdrawn", Privacy.PUBLIC))
                .message(MessageKind.of("deliberation.failed", Privacy.PUBLIC))
                .message(MessageKind.of("deliberation.referred", Privacy.PUBLIC));
    }

    private static void settings(PluginDeclaration plugin) {
        plugin.setting(Setting.number("deliberation.noticeDays", 7, 7, 60, GUIDANCE))
                .setting(Setting.number("deliberation.gatherDays", 7, 7, 180, "[project]"))
                .setting(Setting.number("deliberation.statementsPerPerson", 10, 1, 100, "[project]"))
                .setting(Setting.choice("deliberation.moderation", "BEFORE", List.of("BEFORE", "AFTER"), "[project]"))
                .setting(Setting.choice("deliberation.voteRight", "L1", List.of("L1", "L2"), "[project]"))
                .setting(Setting.number("deliberation.minCell", 5, 5, 50, "《个人信息保护法》第二十八条"));
    }
}
