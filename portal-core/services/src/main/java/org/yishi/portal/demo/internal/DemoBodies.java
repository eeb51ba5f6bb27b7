package org.yishi.portal.demo.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.people.Capacities;
import org.yishi.portal.people.Role;
import org.yishi.portal.people.internal.PeopleRepository;
import org.yishi.portal.people.internal.PersonEntity;

/**
 * Those who fill the bodies of the demo community beside the accounts: they can be signed in by the keeper of the roll, so that a
 * meeting can have its quorum. With the accounts five on the residents' committee and five in the party organisation, one of them on
 * both, three who supervise, twenty-six representatives (居民代表, at least four fifths of the members of their meeting,
 * 居民委员会组织法第二十八条) and twenty party members.
 */
@ApplicationScoped
public class DemoBodies {

    private static final String ACT = "演示数据 demo";

    private static final List<String> COMMITTEE = List.of("蒋秀芝", "彭海涛", "阿苦日则", "许春梅");
    private static final List<String> PARTY_ORGANISATION = List.of("田卫东", "卢玉珍", "邹晓燕");
    private static final List<String> SUPERVISION = List.of("任光耀");
    private static final List<String> REPRESENTATIVES = List.of("白世明", "曾淑华", "丁国强", "范丽娟", "龚永福", "黄素琴", "江学文", "康桂英",
            "雷志刚", "毛小兰", "倪建华", "欧阳敏", "潘德贵", "秦月娥", "饶文斌", "石玉梅", "谭正权", "万晓东", "夏秋菊", "严克俭", "姚凤英",
            "叶成林", "尹红霞", "余天佑", "詹美玲");
    private static final List<String> PARTY_MEMBERS = List.of("鲍永年", "柴玉兰", "戴国华", "方志远", "高淑珍", "韩家栋", "金秀云", "柯大勇",
            "廖文清", "孟庆兰", "聂卫民", "庞秀英", "齐振国", "沙正华");

    @Inject
    private PeopleRepository people;
    @Inject
    private Capacities capacities;
    @Inject
    private DemoAreas areas;
    @Inject
    private Clock clock;

    void enter() {
        COMMITTEE.forEach(name -> appoint(name, Role.COMMITTEE_MEMBER));
        PARTY_ORGANISATION.forEach(name -> appoint(name, Role.PARTY_ORGANISATION_MEMBER, Role.PARTY_MEMBER));
        SUPERVISION.forEach(name -> appoint(name, Role.SUPERVISION_MEMBER));
        REPRESENTATIVES.forEach(name -> appoint(name, Role.RESIDENTS_REPRESENTATIVE));
        PARTY_MEMBERS.forEach(name -> appoint(name, Role.PARTY_MEMBER));
    }

    private void appoint(String name, Role... roles) {
        Instant now = Instant.now(clock);
        LocalDate bornOn = LocalDate.of(1958, 3, 1).plusDays(Math.floorMod(name.hashCode() * 31L, 13_000));
        PersonEntity person = PersonEntity.known(name, null, bornOn, now);
        people.add(person);
        LocalDate from = LocalDate.now(clock).minusYears(1);
        give(person, Role.RESIDENT, from);
        for (Role role : roles) {
            give(person, role, from);
        }
    }

    private void give(PersonEntity person, Role role, LocalDate from) {
        capacities.give(areas.id(DemoAreas.COMMUNITY), person.id(), role, from,
                role.isOffice() ? from.plusYears(5).minusDays(1) : null, ACT);
    }
}
