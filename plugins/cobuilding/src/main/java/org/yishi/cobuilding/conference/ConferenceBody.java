package org.yishi.cobuilding.conference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.unit.Contact;
import org.yishi.cobuilding.unit.UnitRepository;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.BodyRules.MeasuredOn;
import org.yishi.portal.body.BodyRules;
import org.yishi.portal.body.Count;
import org.yishi.portal.body.Finding;
import org.yishi.portal.body.Roll.RollMember;
import org.yishi.portal.body.Roll;
import org.yishi.portal.people.People;
import org.yishi.portal.people.Role;
import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Fraction;
import org.yishi.portal.rule.Requirement;
import org.yishi.portal.rule.Source;
import org.yishi.portal.rule.Threshold;
import org.yishi.portal.rule.period.NoticePeriodRule;
import org.yishi.portal.setting.Settings;
import org.yishi.portal.text.Texts;

/** 区域化党建联席会议 / 共驻共建理事会: every unit has one vote, the community has one, whoever of its committee is there; the street hears. */
@ApplicationScoped
public class ConferenceBody implements Body {

    public static final String ID = "RESIDENT_UNITS";

    private static final String RULE = "cobuilding.conference";
    private static final Source OWN = new Source("本项目约定", "联席会议由有关单位协商一致决定", null, null);
    private static final Requirement QUORUM = new Requirement("meeting.quorum", Threshold.moreThan(Fraction.of(1, 2)), OWN);
    private static final Requirement CONSENT = new Requirement("meeting.majority", Threshold.atLeast(Fraction.of(1, 1)), OWN);

    @Inject
    private UnitRepository units;
    @Inject
    private Bodies bodies;
    @Inject
    private People people;
    @Inject
    private Texts texts;
    @Inject
    private Settings settings;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String pluginId() {
        return "cobuilding";
    }

    @Override
    public Set<Role> conveners() {
        return Set.of(Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER, Role.PARTY_ORGANISATION_MEMBER);
    }

    @Override
    public boolean votesByName() {
        return true;
    }

    @Override
    public Roll roll(long areaId, LocalDate day, String basis) {
        Map<Long, RollMember> roll = new LinkedHashMap<>();
        bodies.get("RESIDENTS_COMMITTEE").roll(areaId, day, MEMBERS).members().forEach(one -> roll.put(one.personId(),
                new RollMember(one.personId(), "community", Set.of("COMMITTEE"), true)));
        seats(units.joined(areaId), roll.keySet()).forEach((person, unit) -> roll.put(person,
                new RollMember(person, key(unit), Set.of("UNITS"), true)));
        people.holders(Role.STREET_OFFICER, areaId, day).forEach(one -> roll.putIfAbsent(one, RollMember.withoutVote(one, Set.of("STREET"))));
        return new Roll(ID, basis, areaId, day, List.copyOf(roll.values()));
    }

    static String key(long unitId) {
        return "unit:" + unitId;
    }

    /**
     * Nobody raises two hands: who speaks for several units sits for one of them. A unit that few speak for chooses first, and takes of those
     * the one who speaks for the fewest others, so that as many units as can are heard.
     *
     * @param taken who has a seat already
     * @return person → unit
     */
    private static Map<Long, Long> seats(List<Contact> contacts, Set<Long> taken) {
        List<Contact> free = contacts.stream().filter(one -> !taken.contains(one.personId())).toList();
        Map<Long, Long> ofUnit = free.stream().collect(Collectors.groupingBy(Contact::unitId, Collectors.counting()));
        Map<Long, Long> ofPerson = free.stream().collect(Collectors.groupingBy(Contact::personId, Collectors.counting()));
        List<Contact> order = free.stream().sorted(Comparator.comparing((Contact one) -> ofUnit.get(one.unitId()))
                .thenComparing(one -> ofPerson.get(one.personId())).thenComparing(Contact::id)).toList();
        Map<Long, Long> seats = new LinkedHashMap<>();
        order.stream().filter(one -> !seats.containsValue(one.unitId())).forEach(one -> seats.putIfAbsent(one.personId(), one.unitId()));
        order.forEach(one -> seats.putIfAbsent(one.personId(), one.unitId()));
        return seats;
    }

    @Override
    public Optional<String> groupName(String basis, String group) {
        return Optional.of(texts.get("cobuilding.conference.group." + group));
    }

    @Override
    public BodyRules rules(long areaId, LocalDate day, String basis) {
        NoticePeriodRule notice = new NoticePeriodRule(settings.number("cobuilding.conferenceNoticeDays", areaId),
                NoticePeriodRule.Counting.START_EXCLUDED, false, OWN);
        return new BodyRules(RULE, QUORUM, CONSENT, MeasuredOn.PRESENT, false, false, notice, List.of(), Map.of(), "");
    }

    /** Whom a matter does not concern withdraws and leaves the base (domain 0.3 G7). */
    @Override
    public Finding decide(BodyRules rules, Count count) {
        int base = (int) count.roll().voteKeys().stream().filter(key -> !count.recused().contains(key)).count();
        int present = count.present().size();
        Finding.Outcome outcome = Finding.Outcome.valueOf(new ConsentRule().decide(base, present, count.votesFor()).name());
        return new Finding(outcome, base, present, count.votesFor(), Explanation.of(RULE, QUORUM.test(present, base),
                CONSENT.test(count.votesFor(), present)));
    }
}
