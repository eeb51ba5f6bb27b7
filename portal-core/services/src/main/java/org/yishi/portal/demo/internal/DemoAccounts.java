package org.yishi.portal.demo.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;

/** Who can log in to the demo. */
final class DemoAccounts {

    static final String PASSWORD = "yishi-demo";

    /** @param whatEn what the role is in English, for the console */
    record Account(String login, String name, Role role, String area, IdentityLevel level, String what, String whatEn) {
    }

    private static final String[] RESIDENTS = {"李秀英", "王志强", "张玉兰", "刘家豪", "陈桂芳", "杨光明", "沙马拉则", "周小燕", "吴国庆",
            "徐梓涵", "孙德福", "马晓梅"};
    private static final String[] HOMES = {DemoAreas.GARDEN, DemoAreas.HILL, DemoAreas.YARD};

    /** Last four characters of the identity card of everybody whose card was seen (L3). */
    static final String CARD_TAIL = "001X";

    static final List<Account> OFFICES = List.of(
            office("worker", "杨晓岚", Role.COMMITTEE_WORKER, DemoAreas.COMMUNITY, "社区工作者", "community worker"),
            office("member", "何建国", Role.COMMITTEE_MEMBER, DemoAreas.COMMUNITY, "居民委员会成员", "member of the residents' committee"),
            office("supervisor", "罗文秀", Role.SUPERVISION_MEMBER, DemoAreas.COMMUNITY, "居务监督委员会成员",
                    "member of the supervision committee"),
            office("supervisor2", "郑立群", Role.SUPERVISION_MEMBER, DemoAreas.COMMUNITY, "居务监督委员会成员",
                    "another member of the supervision committee"),
            office("secretary", "苏明德", Role.PARTY_ORGANISATION_MEMBER, DemoAreas.COMMUNITY, "社区党组织书记",
                    "secretary of the party organisation"),
            office("representative", "吉克阿依", Role.RESIDENTS_REPRESENTATIVE, DemoAreas.COMMUNITY, "居民代表",
                    "residents' representative"),
            office("grid", "周强", Role.GRID_MANAGER, DemoAreas.GARDEN, "网格员", "grid manager"),
            office("delegate", "唐立新", Role.REPRESENTATIVE, DemoAreas.STREET, "人大代表", "deputy"),
            office("deputy1", "龙开贵", Role.REPRESENTATIVE, DemoAreas.COMMUNITY, "人大代表", "people's deputy"),
            office("deputy2", "严素芬", Role.REPRESENTATIVE, DemoAreas.COMMUNITY, "党代表", "party delegate"),
            office("clerk", "易小川", Role.COMMITTEE_WORKER, DemoAreas.COMMUNITY, "联络站联络员（社区工作者）", "clerk of the contact station"),
            office("street", "赵静", Role.STREET_OFFICER, DemoAreas.STREET, "街道干部", "street officer"),
            office("county", "谢宇", Role.COUNTY_OFFICER, DemoAreas.COUNTY, "区干部", "county officer"),
            office("admin", "邓一鸣", Role.ADMINISTRATOR, DemoAreas.CITY, "系统管理员", "administrator"),
            office("worker2", "冯丽", Role.COMMITTEE_WORKER, DemoAreas.NEIGHBOUR, "松涧社区工作者", "worker of the other community"),
            office("unit1", "陶文静", Role.UNIT_CONTACT, DemoAreas.COMMUNITY, "驻区单位联络员（学校）", "contact of a resident unit, a school"),
            office("unit2", "贺建平", Role.UNIT_CONTACT, DemoAreas.COMMUNITY, "驻区单位联络员（医院）", "contact of a resident unit, a hospital"),
            new Account("neighbour", "曹永红", Role.RESIDENT, DemoAreas.NEIGHBOUR, IdentityLevel.L2, "松涧社区居民",
                    "resident of the other community"));

    private DemoAccounts() {
    }

    /** resident1 to resident12, all over the compounds. */
    static List<Account> residents() {
        return IntStream.range(0, RESIDENTS.length).mapToObj(i -> new Account("resident" + (i + 1), RESIDENTS[i], Role.RESIDENT,
                HOMES[i % HOMES.length], i < 2 ? IdentityLevel.L3 : IdentityLevel.L2, "居民", "resident")).toList();
    }

    static LocalDate birthDate(Account account) {
        return LocalDate.of(1955, 1, 1).plusDays(Math.floorMod(account.login().hashCode() * 31L, 15_000));
    }

    /** For the console. */
    static List<String> welcome() {
        List<String> lines = new ArrayList<>(List.of("", "演示账号，密码都是 " + PASSWORD + " / demo accounts, the password of all is " + PASSWORD,
                "", "  " + padded("resident1 … resident12") + "桂苑社区居民 / residents of Guiyuan"));
        OFFICES.forEach(account -> lines.add("  " + padded(account.login()) + account.what() + " / " + account.whatEn()));
        lines.addAll(List.of("", "  实名用户（L3）身份证号最后四位都是 " + CARD_TAIL + "，委托投票时要填 / last four of the identity cards, asked for where somebody votes for another", "",
                "  自助开通账号可以试 / to try opening an account yourself (/portal/account/claim):",
                "  姓名 " + DemoRegister.CLAIMABLE + "，手机号 " + DemoRegister.CLAIMABLE_PHONE + "，身份证号最后四位 "
                        + DemoRegister.CLAIMABLE_TAIL, ""));
        return lines;
    }

    private static Account office(String login, String name, Role role, String area, String what, String whatEn) {
        return new Account(login, name, role, area, IdentityLevel.L3, what, whatEn);
    }

    private static String padded(String login) {
        return String.format("%-26s", login);
    }
}
