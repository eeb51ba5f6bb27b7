package org.yishi.portal.meeting.internal;

import java.util.List;

import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormField;
import org.yishi.portal.meeting.Attendances;
import org.yishi.portal.meeting.Convocations;
import org.yishi.portal.meeting.MeetingMinutes;
import org.yishi.portal.meeting.MeetingSignatures;
import org.yishi.portal.meeting.PastMeetings;
import org.yishi.portal.meeting.Sittings;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.PortalPlugin;
import org.yishi.portal.plugin.Setting;
import org.yishi.portal.plugin.Slot;

/** Pages, permissions and parameters of meetings. Which of these roles may act for which body is told by the body. */
public final class MeetingDeclarations implements PortalPlugin {

    private static final Role[] OFFICES = {Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.PARTY_ORGANISATION_MEMBER,
            Role.SUPERVISION_MEMBER, Role.OWNERS_COMMITTEE_MEMBER, Role.STREET_OFFICER};

    @Override
    public void declare(PluginDeclaration portal) {
        portal.readingPage("/portal/meeting/list");
        portal.readingPage("/portal/meeting/show");
        portal.personalPage("/portal/meeting/plan");
        portal.personalPage("/portal/meeting/demand");
        portal.personalPage("/portal/meeting/manage");
        portal.personalPage("/portal/meeting/roll");
        portal.personalPage("/portal/meeting/unreached");
        portal.personalPage("/portal/meeting/item");
        portal.personalPage("/portal/meeting/hall");
        portal.personalPage("/portal/meeting/signin");
        portal.personalPage("/portal/meeting/minutes");
        portal.personalPage("/portal/meeting/past");
        portal.slot(Slot.DESK, "/portal/slot/deskMeeting.xhtml");
        for (String action : List.of(Convocations.ACTION, Sittings.ACTION, Attendances.KEEP, MeetingMinutes.WRITE, PastMeetings.ACTION)) {
            portal.action(action).allows(OFFICES);
        }
        portal.action("portal.recordDemand").allows(Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.SUPERVISION_MEMBER,
                Role.STREET_OFFICER);
        portal.action(MeetingSignatures.SIGN).allowsAnybody(IdentityLevel.L1)
                .onScreenOnly("the printed minutes are signed, and the recorder enters the sheet");
        portal.action(Attendances.SIGN).allowsAnybody(IdentityLevel.L1);
        portal.action("portal.objectToMinutes").allowsAnybody(IdentityLevel.L1);
        portal.action(MinutesReaders.READ).allowsAnybody(IdentityLevel.L1);
        portal.action("portal.takeBallot");
        portal.form(Form.of(Attendances.SIGN, "QD", "portal.meeting.signin.title", "/portal/meeting/signin",
                FormField.time("came", "portal.meeting.signin.came"), FormField.time("left", "portal.meeting.signin.left")));
        portal.form(Form.of("portal.objectToMinutes", "JL", "portal.meeting.minutes.objectTitle", "/portal/meeting/minutes",
                FormField.text("objection", "portal.meeting.minutes.objection", 2_000).needed()));
        settings(portal);
    }

    private static void settings(PluginDeclaration portal) {
        portal.setting(Setting.number(Demanding.DAYS, 15, 1, 60, "[project]"));
        portal.setting(Setting.onOff(Frozen.ONLY_NOTICED, true, "[project]"));
        portal.setting(Setting.number(Frozen.REPEAT_DAYS, 30, 0, 365, "[project]"));
        portal.setting(Setting.choice(Frozen.CONFLICT, "WITHDRAW", List.of("WITHDRAW", "DECLARE_ONLY"), "居民委员会组织法第八条；[project]"));
        portal.setting(Setting.number(Frozen.MINUTES_DAYS, 3, 1, 30, "[project]"));
        portal.setting(Setting.number(Frozen.CONFIRM_DAYS, 7, 1, 60, "[project]"));
        portal.setting(Setting.number(HallCodes.MINUTES, 5, 1, 15, "[project]"));
        portal.setting(Setting.choice("portal.meeting.noticeCounting", "CLEAR_DAYS", List.of("CLEAR_DAYS", "START_EXCLUDED"),
                "民法典第二百零一条"));
        portal.setting(Setting.number("portal.committee.noticeDays", 1, 0, 30, "[project]"));
        portal.setting(Setting.number("portal.representatives.noticeDays", 3, 0, 30, "[project]"));
        portal.setting(Setting.choice("portal.party.variant", "PARTY_2018", List.of("PARTY_2018", "LOCAL_TWO_THIRDS"),
                "中国共产党支部工作条例（试行）第十一条"));
        portal.setting(Setting.choice("portal.resident.ageRule", "ON_BIRTHDAY", List.of("ON_BIRTHDAY", "DAY_AFTER"), "民法典第十七条"));
    }
}
