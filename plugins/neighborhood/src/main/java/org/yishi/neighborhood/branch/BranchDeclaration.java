package org.yishi.neighborhood.branch;

import static org.yishi.portal.people.Role.PARTY_ORGANISATION_MEMBER;
import static org.yishi.portal.people.Role.STREET_OFFICER;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.yishi.neighborhood.lesson.LessonKind;
import org.yishi.neighborhood.partymember.Registration;
import org.yishi.neighborhood.partymember.Standing;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.RetentionRule;
import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormField;
import org.yishi.portal.message.MessageKind;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.plugin.PluginDeclaration;
import org.yishi.portal.plugin.Setting;

/**
 * What this room brings to the portal. The compound's party branch (小区党支部): how it comes about, its roll, its meetings and lessons, its
 * advice to the founding of the owners' committee, the posts its members take on.
 */
public final class BranchDeclaration {

    // the wording of these party rules is still to be confirmed (原文待核)
    private static final String WORK = "中国共产党支部工作条例（试行）";
    private static final String PROJECT = "[project]";

    /** Pages for those who lead a branch or stand above it, and for its members, by noun. */
    private static final Map<String, List<String>> PERSONAL = Map.of(
            "branch", List.of("survey", "manage", "apply", "approve", "elect", "activate", "end"),
            "partymember", List.of("roll", "edit", "report"),
            "lesson", List.of("plan", "keep"),
            "guidance", List.of("give", "advise"),
            "post", List.of("manage", "take"));

    private BranchDeclaration() {
    }

    public static void declare(PluginDeclaration plugin) {
        plugin.readingPage("/neighborhood/branch/show");
        PERSONAL.forEach((noun, verbs) -> verbs.forEach(verb -> plugin.personalPage("/neighborhood/" + noun + "/" + verb)));
        plugin.action("neighborhood.surveyBranch").allows(PARTY_ORGANISATION_MEMBER);
        plugin.action("neighborhood.leadBranch").allows(PARTY_ORGANISATION_MEMBER);
        plugin.action("neighborhood.approveBranch").allows(STREET_OFFICER);
        plugin.action("neighborhood.readBranch").allows(PARTY_ORGANISATION_MEMBER, STREET_OFFICER);
        plugin.action("neighborhood.joinBranch").allowsAnybody(IdentityLevel.L2);
        plugin.action("neighborhood.takePost").allowsAnybody(IdentityLevel.L2)
                .onScreenOnly("members without a telephone tell the secretary, who enters it on the page of the posts");
        plugin.form(Form.of("neighborhood.joinBranch", "DY", "neighborhood.partymember.report.title", "/neighborhood/partymember/report",
                FormField.choice("registration", "neighborhood.partymember.report.registration", "neighborhood.partymember.registration.",
                        Stream.of(Registration.values()).map(Enum::name).toList()).needed(),
                FormField.choice("standing", "neighborhood.partymember.report.standing", "neighborhood.partymember.standing.",
                        Stream.of(Standing.values()).map(Enum::name).toList()).needed(),
                FormField.line("unit", "neighborhood.partymember.report.unit", 200),
                FormField.text("offers", "neighborhood.partymember.report.offers", 500)));
        plugin.retention(new RetentionRule("neighborhood.retention.branch", Branch.DOSSIERS, RetentionRule.FOR_EVER,
                "机关文件材料归档范围和文书档案保管期限规定（国家档案局令第8号）；" + PROJECT));
        plugin.retention(new RetentionRule("neighborhood.retention.lesson", "neighborhood/lesson/", 30, PROJECT));
        plugin.message(MessageKind.of("neighborhood.lessonCalled", Privacy.PARTIES)).message(
                MessageKind.of("neighborhood.lessonMoved", Privacy.PARTIES).urgent());
        settings(plugin);
    }

    private static void settings(PluginDeclaration plugin) {
        plugin.setting(Setting.number("neighborhood.branch.minFormal", 3, 3, 10, WORK + "第四条"))
                .setting(Setting.number("neighborhood.branch.maxMembers", 50, 10, 100, WORK + "第四条"))
                .setting(Setting.number("neighborhood.branch.maxUnits", 5, 2, 5, WORK + "第五条"))
                .setting(Setting.number("neighborhood.branch.committeeFrom", 7, 3, 20, WORK + "第八条"))
                .setting(Setting.number("neighborhood.branch.seatsLeast", 3, 3, 5, WORK + "第八条"))
                .setting(Setting.number("neighborhood.branch.seatsMost", 7, 5, 7, WORK + "第八条"))
                .setting(Setting.number("neighborhood.branch.termYears", 5, 3, 5, WORK + "第八条"))
                .setting(Setting.number("neighborhood.branch.otherTermYears", 3, 3, 5, WORK + "第八条"))
                .setting(Setting.number("neighborhood.branch.termDueMonths", 3, 1, 12, PROJECT))
                .setting(Setting.number("neighborhood.branch.approveDays", 15, 1, 60, PROJECT))
                .setting(Setting.number("neighborhood.branch.electDays", 30, 1, 90, PROJECT))
                .setting(Setting.choice("neighborhood.branch.electionQuorum", "FOUR_FIFTHS", List.of("FOUR_FIFTHS", "MORE_THAN_HALF"),
                        "中国共产党基层组织选举工作条例"))
                .setting(Setting.choice("neighborhood.branch.variant", "PARTY_2018", List.of("PARTY_2018", "LOCAL_TWO_THIRDS"),
                        "中国共产党支部工作条例（试行）第十一条"))
                .setting(Setting.number("neighborhood.branch.noticeDays", 3, 1, 15, PROJECT))
                .setting(Setting.number("neighborhood.branch.partySharePercent", 50, 0, 100, "四川省物业管理条例第三十四条；" + PROJECT));
        for (LessonKind kind : LessonKind.values()) {
            plugin.setting(Setting.number(kind.setting(), kind.usualMonths(), 1, 12, kind == LessonKind.TRIPARTITE ? PROJECT
                    : WORK + "第十一条至第十七条"));
        }
    }
}
