package org.yishi.deliberation.seat;

import static org.yishi.portal.people.Role.COMMITTEE_MEMBER;
import static org.yishi.portal.people.Role.COMMITTEE_WORKER;
import static org.yishi.portal.people.Role.PARTY_ORGANISATION_MEMBER;
import static org.yishi.portal.people.Role.SUPERVISION_MEMBER;

import java.util.List;
import java.util.stream.IntStream;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormField;
import org.yishi.portal.message.MessageKind;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.Setting;

/** What this room brings to the portal: who takes part, by groups, seats, registration and draw. */
public final class SeatDeclaration {

    private SeatDeclaration() {
    }

    public static void declare(PluginDeclaration plugin) {
        plugin.readingPage("/deliberation/seat/show").readingPage("/deliberation/draw/show");
        for (String verb : List.of("missing", "volunteer", "manage", "group", "answer", "name", "end", "pool")) {
            plugin.personalPage("/deliberation/seat/" + verb);
        }
        plugin.personalPage("/deliberation/draw/open").personalPage("/deliberation/draw/lead");
        plugin.action("deliberation.seat").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER);
        plugin.action("deliberation.endSeat").allows(COMMITTEE_WORKER, COMMITTEE_MEMBER, SUPERVISION_MEMBER);
        plugin.action("deliberation.answerGroup").allows(COMMITTEE_MEMBER, PARTY_ORGANISATION_MEMBER, SUPERVISION_MEMBER);
        plugin.action("deliberation.witness").allows(SUPERVISION_MEMBER);
        plugin.action("deliberation.missing").allowsAnybody(IdentityLevel.L1);
        plugin.action("deliberation.volunteer").allowsAnybody(IdentityLevel.L2);
        plugin.action("deliberation.takeSeat").allowsAnybody(IdentityLevel.L1);
        forms(plugin);
        plugin.message(MessageKind.of("deliberation.groupAnswered", Privacy.PARTIES))
                .message(MessageKind.of("deliberation.registration", Privacy.PUBLIC).urgent())
                .message(MessageKind.of("deliberation.excluded", Privacy.PARTIES).urgent())
                .message(MessageKind.of("deliberation.seated", Privacy.PARTIES).urgent())
                .message(MessageKind.of("deliberation.reserve", Privacy.PARTIES))
                .message(MessageKind.of("deliberation.notDrawn", Privacy.PARTIES));
        plugin.setting(Setting.number("deliberation.conveneDays", 15, 5, 90, "[project]"))
                .setting(Setting.number("deliberation.circleDays", 3, 3, 30, "《关于加强城乡社区协商的意见》（2015）"))
                .setting(Setting.number("deliberation.seats", 15, 7, 35, "[project]"))
                .setting(Setting.choice("deliberation.officialShare", "THIRD", List.of("THIRD", "QUARTER", "FIFTH", "NONE"), "[project]"))
                .setting(Setting.number("deliberation.registerDays", 3, 3, 30, "[project]"));
    }

    private static void forms(PluginDeclaration plugin) {
        plugin.form(Form.of("deliberation.missing", "BM", "deliberation.seat.missing.title", "/deliberation/seat/missing",
                FormField.line("group", "deliberation.seat.missing.group", 40).needed(),
                FormField.text("why", "deliberation.seat.missing.why", 300).needed()));
        plugin.form(Form.of("deliberation.volunteer", "BR", "deliberation.seat.volunteer.title", "/deliberation/seat/volunteer",
                FormField.choice("group", "deliberation.seat.volunteer.group", "deliberation.group.number.",
                        IntStream.rangeClosed(1, 20).mapToObj(Integer::toString).toList()).needed(),
                FormField.check("woman", "deliberation.seat.volunteer.woman"),
                FormField.check("consent", "deliberation.seat.volunteer.consent").needed()));
        plugin.form(Form.of("deliberation.takeSeat", "RX", "deliberation.seat.volunteer.take", "/deliberation/seat/volunteer",
                FormField.line("code", "deliberation.seat.volunteer.code", 8).needed()));
    }
}
