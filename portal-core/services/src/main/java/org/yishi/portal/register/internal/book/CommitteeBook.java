package org.yishi.portal.register.internal.book;

import static org.yishi.portal.register.internal.book.Column.optional;
import static org.yishi.portal.register.internal.book.Column.required;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.people.Role;
import org.yishi.portal.people.internal.IdNumber;
import org.yishi.portal.people.internal.KeyedHash;
import org.yishi.portal.register.RegisterKind;
import org.yishi.portal.register.internal.RegisterRepository;
import org.yishi.portal.setting.Settings;

/** The members of the two committees and of the supervision committee (两委及监督委员会成员), with office, term and appointing act. */
@ApplicationScoped
public class CommitteeBook implements Book {

    /** The longest term of a committee in years (居民委员会组织法第十四条). */
    public static final String TERM = "portal.committee.termYears";

    static final Column NAME = required("name", "姓名", "李志强", "成员姓名");
    static final Column ID_NUMBER = optional("idNumber", "身份证号码", "11010519491231002X", "身份证号", "身份证", "公民身份号码", "id number");
    static final Column BIRTH = optional("birthDate", "出生日期", "1949-12-31", "生日", "出生年月日", "date of birth");
    static final Column PHONE = optional("phone", "手机号码", "13800000001", "手机号", "手机", "电话", "联系电话", "mobile");
    static final Column BODY = required("body", "组织", "居民委员会", "机构", "所属组织");
    static final Column SEAT = optional("seat", "职务", "主任", "担任职务", "office");
    static final Column FROM = required("termFrom", "任期开始", "2026-01-10", "任职日期", "起始日期", "from");
    static final Column TO = required("termTo", "任期届满", "2031-01-09", "届满日期", "任期截止", "to");
    static final Column ACT = required("appointingAct", "任命依据", "2026年换届选举结果公告", "选举依据", "appointing act");

    static final Map<String, Role> BODIES = new LinkedHashMap<>();

    static {
        BODIES.put("居民委员会", Role.COMMITTEE_MEMBER);
        BODIES.put("社区党组织", Role.PARTY_ORGANISATION_MEMBER);
        BODIES.put("居务监督委员会", Role.SUPERVISION_MEMBER);
    }

    /** The roles that this register gives. */
    public static final Set<Role> ROLES = Set.copyOf(BODIES.values());

    @Inject
    RegisterRepository repository;
    @Inject
    KeyedHash hash;
    @Inject
    Settings settings;

    @Override
    public RegisterKind kind() {
        return RegisterKind.COMMITTEE_MEMBERS;
    }

    @Override
    public List<Column> columns() {
        return List.of(NAME, ID_NUMBER, BIRTH, PHONE, BODY, SEAT, FROM, TO, ACT);
    }

    @Override
    public Plan plan(Task task, Headings headings) {
        int longest = settings.number(TERM, task.areaId());
        List<Member> members = task.lines(headings).stream().map(line -> read(line, longest, task.today())).toList();
        Once<List<Object>> twice = new Once<>(NAME, "officeTwice");
        members.forEach(member -> twice.see(member.line(), member.role() == null ? null : List.of(member.whoIsIt(), member.role())));
        Plan plan = new Plan();
        new CommitteeComparison(repository, task, plan).compare(members);
        return plan;
    }

    private Member read(Line line, int longest, LocalDate today) {
        String name = line.text(NAME, 60);
        IdNumber number = line.idNumber(ID_NUMBER);
        LocalDate birth = line.pastDate(BIRTH);
        if (number != null && birth != null && !number.birthDate().equals(birth)) {
            line.error(BIRTH, "birthDiffers", number.birthDate().toString());
        } else if (line.isEmpty(ID_NUMBER) && line.isEmpty(BIRTH)) {
            line.error(ID_NUMBER, "whoIsIt");
        }
        Role role = line.choice(BODY, BODIES, null);
        LocalDate from = line.date(FROM);
        LocalDate to = line.date(TO);
        if (from != null && to != null && to.isBefore(from)) {
            line.error(TO, "termBackwards");
        } else if (from != null && to != null && to.isAfter(from.plusYears(longest))) {
            line.error(TO, "termLong", longest, from.plusYears(longest).toString());
        }
        boolean over = from != null && to != null && !to.isBefore(from) && to.isBefore(today);
        if (over) {
            line.warn(TO, "termOver");
        }
        return new Member(line, name, number == null ? "" : hash.of(number), number == null ? "" : number.tail(),
                number == null ? birth : number.birthDate(), line.phone(PHONE), over ? null : role, line.text(SEAT, 40), from, to, line.text(ACT, 200));
    }
}
