package org.yishi.representatives;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.COUNTY_OFFICER;
import static org.yishi.portal.people.Role.PARTY_ORGANISATION_MEMBER;
import static org.yishi.portal.people.Role.REPRESENTATIVE;
import static org.yishi.portal.people.Role.STREET_OFFICER;
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
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.portal.plugin.Setting;
import org.yishi.portal.plugin.Slot;
import org.yishi.representatives.contact.Category;
import org.yishi.representatives.contact.Contact;
import org.yishi.representatives.contact.Grade;

/**
 * 两代表一委员: party delegates, people's deputies and political advisers meet residents. What they are told is logged, passed on, answered in its days
 * and rated. Begin reading at {@code Contact} and {@code ContactState}.
 */
public class RepresentativesPlugin implements PortalPlugin {

    private static final String PROJECT = "[project]";
    private static final String LAW = "代表法第五十一条";

    @Override
    public void declare(PluginDeclaration plugin) {
        pages(plugin);
        actions(plugin);
        demo(plugin);
        forms(plugin);
        messages(plugin);
        settings(plugin);
        plugin.slot(Slot.ME, "/representatives/slot/me.xhtml").slot(Slot.DESK, "/representatives/slot/desk.xhtml")
                .menu("/representatives/representative/list");
        plugin.retention(new RetentionRule("representatives.retention.contact", Contact.DOSSIERS, 10, PROJECT));
    }

    private static void pages(PluginDeclaration plugin) {
        plugin.readingPage("/representatives/representative/list").readingPage("/representatives/representative/show")
                .readingPage("/representatives/contact/show").readingPage("/representatives/contact/note")
                .readingPage("/representatives/bundle/show").readingPage("/representatives/statistics/quarter");
        // a reception day tells whoever booked it his number, so it is not the same for everybody
        plugin.formPage("/representatives/contact/follow").formPage("/representatives/reception/show");
        for (String verb : List.of("log", "write", "desk", "handle", "mine", "own", "rate", "reopen")) {
            plugin.personalPage("/representatives/contact/" + verb);
        }
        plugin.personalPage("/representatives/bundle/make").personalPage("/representatives/bundle/bring").personalPage("/representatives/representative/introduce")
                .personalPage("/representatives/representative/keep").personalPage("/representatives/station/describe")
                .personalPage("/representatives/reception/plan").personalPage("/representatives/reception/manage")
                .personalPage("/representatives/reception/book").personalPage("/representatives/probe/list");
    }

    private static void actions(PluginDeclaration plugin) {
        plugin.action("representatives.introduce").allows(REPRESENTATIVE);
        plugin.action("representatives.keep").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER);
        plugin.action("representatives.queue").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER, REPRESENTATIVE);
        plugin.action("representatives.log").allows(REPRESENTATIVE, COMMITTEE_WORKER);
        plugin.action("representatives.answer").allows(REPRESENTATIVE);
        plugin.action("representatives.handle").allows(COMMITTEE_WORKER);
        plugin.action("representatives.refuse").allows(REPRESENTATIVE, COMMITTEE_WORKER);
        plugin.action("representatives.take").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER, STREET_OFFICER, COUNTY_OFFICER);
        plugin.action("representatives.lead").allows(PARTY_ORGANISATION_MEMBER);
        plugin.action("representatives.see").allows(REPRESENTATIVE, COMMITTEE_WORKER, COMMITTEE_MEMBER, PARTY_ORGANISATION_MEMBER, STREET_OFFICER,
                COUNTY_OFFICER);
        plugin.action("representatives.probe").allows(SUPERVISION_MEMBER, PARTY_ORGANISATION_MEMBER, STREET_OFFICER);
        plugin.action("representatives.book").allowsAnybody(IdentityLevel.L1);
        plugin.action("representatives.write").allowsAnybody(IdentityLevel.L1);
        plugin.action("representatives.rate").allowsAnybody(IdentityLevel.L1);
        plugin.action("representatives.reopen").allowsAnybody(IdentityLevel.L1);
        plugin.action("representatives.answerProbe").allowsAnybody(IdentityLevel.L1)
                .onScreenOnly("whoever has no account is asked by telephone, and the supervisor enters what he says");
        plugin.action("representatives.follow").allowsAnybody(IdentityLevel.L0)
                .onScreenOnly("it is for whoever has a slip; on paper the forms for rating and reopening do the same");
    }

    private static void demo(PluginDeclaration plugin) {
        // nobody but the portal itself: the demo
        plugin.action("representatives.import").allows();
    }

    private static void forms(PluginDeclaration plugin) {
        plugin.form(Form.of("representatives.book", "JD", "representatives.reception.book.title", "/representatives/reception/book",
                FormField.text("about", "representatives.reception.book.about", 200)).fromAnybody());
        plugin.form(Form.of("representatives.write", "LX", "representatives.contact.write.title", "/representatives/contact/write",
                FormField.choice("category", "representatives.contact.write.category", "representatives.category.",
                        Stream.of(Category.values()).map(Enum::name).toList()).needed(),
                FormField.text("matter", "representatives.contact.write.matter", 2000).needed(),
                FormField.line("wish", "representatives.contact.write.wish", 500),
                FormField.line("place", "representatives.contact.write.place", 120),
                FormField.check("urgent", "representatives.contact.write.urgent"),
                FormField.check("named", "representatives.contact.write.named")).fromAnybody());
        plugin.form(Form.of("representatives.rate", "LP", "representatives.contact.rate.title", "/representatives/contact/rate",
                FormField.choice("grade", "representatives.contact.rate.grade", "representatives.grade.", Stream.of(Grade.values()).map(Enum::name).toList())
                        .needed(), FormField.text("words", "representatives.contact.rate.words", 500)).fromAnybody());
        plugin.form(Form.of("representatives.reopen", "LR", "representatives.contact.reopen.title", "/representatives/contact/reopen",
                FormField.text("words", "representatives.contact.reopen.words", 1000).needed()).fromAnybody());
    }

    private static void messages(PluginDeclaration plugin) {
        plugin.message(MessageKind.of("representatives.contactChanged", Privacy.PARTIES))
                .message(MessageKind.of("representatives.contactWaits", Privacy.OFFICE).urgent())
                .message(MessageKind.of("representatives.contactForDeputy", Privacy.PARTIES))
                .message(MessageKind.of("representatives.contactLate", Privacy.OFFICE).urgent())
                .message(MessageKind.of("representatives.contactPromised", Privacy.OFFICE).urgent())
                .message(MessageKind.of("representatives.receptionCancelled", Privacy.PARTIES).urgent())
                .message(MessageKind.of("representatives.probe", Privacy.PARTIES));
    }

    private static void settings(PluginDeclaration plugin) {
        plugin.setting(Setting.number("representatives.noticeDays", 3, 1, 30, "联络站工作制度"))
                .setting(Setting.number("representatives.perYear", 2, 1, 24, "联络站工作制度"))
                .setting(Setting.number("representatives.planDays", 15, 5, 60, "联络站工作制度；" + PROJECT))
                .setting(Setting.number("representatives.forwardWorkdays", 3, 1, 10, PROJECT))
                .setting(Setting.number("representatives.acceptWorkdays", 2, 1, 10, PROJECT))
                .setting(Setting.number("representatives.replyWorkdays", 15, 1, 60, PROJECT))
                .setting(Setting.number("representatives.extendWorkdays", 10, 1, 30, PROJECT))
                .setting(Setting.number("representatives.rateDays", 10, 3, 60, PROJECT))
                .setting(Setting.number("representatives.confirmWorkdays", 2, 1, 10, PROJECT))
                .setting(Setting.number("representatives.urgentHours", 24, 1, 72, PROJECT))
                .setting(Setting.number("representatives.reopenDays", 90, 10, 365, PROJECT))
                .setting(Setting.number("representatives.suggestionMonths", 3, 3, 3, LAW))
                .setting(Setting.number("representatives.hardMonths", 6, 6, 6, LAW))
                .setting(Setting.number("representatives.againMonths", 3, 3, 3, "四川省《代表法》实施办法第四十九条"))
                .setting(Setting.number("representatives.promiseMonths", 12, 1, 36, PROJECT))
                .setting(Setting.number("representatives.escalateWorkdays", 5, 1, 30, PROJECT))
                .setting(Setting.number("representatives.minutesBetween", 5, 0, 120, PROJECT))
                .setting(Setting.number("representatives.probesPerMonth", 5, 1, 50, PROJECT))
                .setting(Setting.number("representatives.minCell", 5, 5, 50, "《个人信息保护法》第二十八条"));
    }
}
