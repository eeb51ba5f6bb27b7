package org.yishi.representatives.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.demo.DemoClues;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.demo.DemoContent;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.representatives.contact.Bundles;
import org.yishi.representatives.contact.Contact;
import org.yishi.representatives.contact.SampleContacts;
import org.yishi.representatives.reception.Bookings;
import org.yishi.representatives.reception.ReceptionKind;
import org.yishi.representatives.reception.ReceptionPlan;
import org.yishi.representatives.reception.Receptions;
import org.yishi.representatives.reception.SampleReceptions;
import org.yishi.representatives.representative.Card;
import org.yishi.representatives.representative.Level;
import org.yishi.representatives.representative.RepresentativeKind;
import org.yishi.representatives.representative.Representatives;
import org.yishi.representatives.station.Stations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The demo: a station, representatives of the three kinds, reception days with a queue, a month of contacts in all states. */
@ApplicationScoped
public class RepresentativesDemo implements DemoContent {

    private static final String PLACE = "桂苑社区党群服务中心一楼";

    @Inject
    private Stations stations;
    @Inject
    private Representatives representatives;
    @Inject
    private Receptions receptions;
    @Inject
    private SampleReceptions pastDays;
    @Inject
    private Bookings bookings;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private Notices notices;
    @Inject
    private SampleContacts samples;
    @Inject
    private Bundles bundles;
    @Inject
    private DemoClues clues;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    @Override
    public void create(DemoCommunity demo) {
        Actor clerk = demo.offices().get("clerk");
        Actor deputy = demo.offices().get("deputy1");
        Actor delegate = demo.offices().get("deputy2");
        if (clerk == null || deputy == null || delegate == null) {
            return;
        }
        current.as(clerk, () -> stations.describe(demo.areaId(), "桂苑社区代表委员联络站", PLACE, "周一至周五 9:00—17:30", "0812-5550110"));
        long first = card(demo, deputy, RepresentativeKind.PEOPLES_DEPUTY, Level.COUNTY, "东区第17选区", "桂岭小学教师，关注停车、养老和孩子放学。");
        long second = card(demo, delegate, RepresentativeKind.PARTY_DELEGATE, Level.CITY, "攀云街道代表团", "社区医院护士长，常走访独居老人。");
        long third = current.as(clerk, () -> representatives.register(demo.areaId(), "陶慧敏", card(RepresentativeKind.POLITICAL_ADVISER, Level.COUNTY,
                "社会福利和社会保障界", "律师，每月在联络站值班一次。")));
        List<Long> all = List.of(first, second, third);
        past(demo, all);
        days(demo, clerk, all);
        List<Long> entries = new SampleReader(demo, all, List.of(deputy, delegate, clerk)).read().stream()
                .map(sample -> current.as(Actor.PORTAL, () -> bring(demo, sample))).toList();
        current.as(clerk, () -> bundles.make(demo.areaId(), List.of(entries.get(6), entries.get(9)), "桂香园停车和充电怎么安排",
                "几位居民反映车位被占、电动车没有地方充电，希望大家一起商量。"));
    }

    private long bring(DemoCommunity demo, SampleContacts.Sample sample) {
        long id = samples.bring(demo.areaId(), sample);
        clues.leave(sample.words().matter(), Contact.DOSSIERS + id);
        return id;
    }

    private long card(DemoCommunity demo, Actor who, RepresentativeKind kind, Level level, String constituency, String words) {
        long id = current.as(who, () -> representatives.introduce(demo.areaId(), card(kind, level, constituency, words)));
        current.as(demo.offices().get("clerk"), () -> representatives.show(id));
        return id;
    }

    private Card card(RepresentativeKind kind, Level level, String constituency, String words) {
        LocalDate from = LocalDate.now(clock).minusYears(1).withDayOfMonth(1);
        return new Card(kind, level, constituency, words, from, from.plusYears(5).minusDays(1));
    }

    private void past(DemoCommunity demo, List<Long> all) {
        List<LocalDate> days = IntStream.rangeClosed(1, 30).mapToObj(LocalDate.now(clock)::minusDays).filter(calendar::isWorkingDay).toList();
        for (int i = 0; i < all.size(); i++) {
            ReceptionPlan plan = new ReceptionPlan(all.get(i), i == 1 ? ReceptionKind.VISIT : ReceptionKind.RECEPTION, days.get(2 + 5 * i), LocalTime.of(9, 0),
                    LocalTime.of(11, 0), i == 1 ? "机修厂宿舍院" : PLACE, 10);
            String absence = i == 2 ? "出庭，已请假" : "";
            int visitors = i == 2 ? 0 : 6 - i;
            current.as(Actor.PORTAL, () -> pastDays.bring(demo.areaId(), plan, visitors, absence));
        }
    }

    private void days(DemoCommunity demo, Actor clerk, List<Long> all) {
        LocalDate today = LocalDate.now(clock);
        for (int i = 0; i < all.size(); i++) {
            ReceptionKind kind = i == 1 ? ReceptionKind.VISIT : ReceptionKind.RECEPTION;
            ReceptionPlan plan = new ReceptionPlan(all.get(i), kind, today.plusDays(5L + 7 * i), LocalTime.of(9, 0), LocalTime.of(11, 0),
                    i == 1 ? "机修厂宿舍院" : PLACE, 10);
            current.as(clerk, () -> post(demo, plan));
        }
        current.as(clerk, () -> receptions.plan(demo.areaId(), new ReceptionPlan(all.get(0), ReceptionKind.RECEPTION, today.plusDays(33), LocalTime.of(14, 30),
                LocalTime.of(16, 30), PLACE, 10)));
    }

    private void post(DemoCommunity demo, ReceptionPlan plan) {
        long id = receptions.plan(demo.areaId(), plan);
        long notice = receptions.one(id).noticeId();
        notices.checkPrivacy(notice);
        notices.publish(notice, LocalDate.now(clock), null);
        if (plan.kind() == ReceptionKind.RECEPTION) {
            current.as(demo.residents().get(1), () -> bookings.book(id, "电梯老停"));
            bookings.bookFor(id, "李大爷", "", "停车");
        }
    }
}
