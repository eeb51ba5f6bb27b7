package org.yishi.cobuilding.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.agreement.Agreements;
import org.yishi.cobuilding.agreement.Endings;
import org.yishi.cobuilding.agreement.LegalCheckRule;
import org.yishi.cobuilding.agreement.Signings;
import org.yishi.cobuilding.agreement.Terms;
import org.yishi.cobuilding.appraisal.Appraisal;
import org.yishi.cobuilding.appraisal.Appraisals;
import org.yishi.cobuilding.need.Satisfaction;
import org.yishi.cobuilding.paper.Scan;
import org.yishi.cobuilding.promise.Promise;
import org.yishi.cobuilding.promise.Promises;
import org.yishi.cobuilding.service.Service;
import org.yishi.cobuilding.service.Services;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.demo.DemoCommunity;

/** Agreements of the demo: one that ran most of a year, others in every other state. */
@ApplicationScoped
class DemoYear {

    /** Promised so many times, on whichever days. */
    private static final String LESSONS = "一年请专科医生来讲四次课";
    private static final LegalCheckRule.Answers CLEAN = new LegalCheckRule.Answers(true, true, true, true, "");

    @Inject
    private Agreements agreements;
    @Inject
    private Promises promises;
    @Inject
    private Signings signings;
    @Inject
    private Endings endings;
    @Inject
    private Services services;
    @Inject
    private Appraisals appraisals;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** The hospital's health corner: nine months in force, services every month, promises kept, late, broken and running. */
    void running(DemoCommunity demo, DemoLists.Made made) {
        Actor hospital = demo.offices().get("unit2");
        long id = signed(demo, made.projects().get("health"), made.hospital(), hospital, "银龄健康角共建协议", today().minusDays(180), 360,
                new String[] {"每两个月把一楼活动室空出半天，烧好开水", "每两个月把来量血压的老人名单交给医生（只写姓和楼栋）"},
                new String[] {"每月派一名全科医生下社区两小时", "每月讲一次用药，发纸质提示", LESSONS});
        current.as(demo.worker(), () -> signings.begin(id, today().minusDays(180)));
        for (int month = 5; month >= 1; month--) {
            boolean byUnit = month != 3;
            LocalDate on = today().minusDays(month * 30L + 2);
            int served = 18 + month;
            String what = byUnit ? "医生量血压、讲用药，第 " + (6 - month) + " 次" : "楼栋志愿者帮医院登门请行动不便的老人";
            long service = current.as(byUnit ? hospital : demo.worker(), () -> services.enter(id, new Service.Words(byUnit, on, what, "党群服务中心一楼",
                    served, 4), Scan.NONE));
            current.as(byUnit ? demo.worker() : hospital, () -> services.confirm(service, !byUnit));
            for (int i = 0; i < 6; i++) {
                Satisfaction said = i == 3 && month == 4 ? Satisfaction.DISSATISFIED : i == 2 ? Satisfaction.BASICALLY : Satisfaction.SATISFIED;
                current.as(demo.residents().get(i), () -> services.score(service, said, ""));
            }
        }
        current.as(hospital, () -> services.enter(id, new Service.Words(true, today().minusDays(2), "医生量血压、讲用药，第 6 次", "党群服务中心一楼", 21, 4),
                Scan.NONE));
        keep(demo, id, hospital);
    }

    /** One service of each side, as it stood in the agreement, both confirmed. */
    private void told(DemoCommunity demo, long id, Actor contact, Service.Words... all) {
        for (Service.Words words : all) {
            Actor own = words.byUnit() ? contact : demo.worker();
            long service = current.as(own, () -> services.enter(id, words, Scan.NONE));
            current.as(words.byUnit() ? demo.worker() : contact, () -> services.confirm(service, !words.byUnit()));
        }
    }

    /** The first of each were kept, one of them late; the next waits for the other side; what came due later stays open. */
    private void keep(DemoCommunity demo, long id, Actor contact) {
        List<Promise> due = promises.of(id).stream().filter(one -> one.dueOn().isBefore(today())).toList();
        for (int i = 0; i < due.size(); i++) {
            Promise promise = due.get(i);
            if (i % 7 == 5) {
                continue;
            }
            LocalDate done = i % 7 == 3 && promise.dueOn().plusDays(6).isBefore(today()) ? promise.dueOn().plusDays(6) : promise.dueOn();
            Actor own = promise.isByUnit() ? contact : demo.worker();
            Actor other = promise.isByUnit() ? demo.worker() : contact;
            current.as(own, () -> promises.report(id, promise.id(), "已办，当天有签到单。", done, Scan.NONE));
            if (i % 7 != 6) {
                current.as(other, () -> promises.confirm(id, promise.id(), reported(id, promise.id())));
            }
        }
    }

    private String reported(long id, long promise) {
        return promises.of(id).stream().filter(one -> one.id() == promise).findFirst().orElseThrow().reportDigest();
    }

    /** One in every other state: first those in force, then those that are over, then those on their way. */
    void others(DemoCommunity demo, DemoLists.Made made) {
        idle(demo, made);
        review(demo, made);
        suspended(demo, made);
        over(demo, made);
        coming(demo, made);
    }

    private void idle(DemoCommunity demo, DemoLists.Made made) {
        Actor school = demo.offices().get("unit1");
        long id = signed(demo, made.projects().get("yard"), made.school(), school, "周末操场开放协议", today().minusDays(140), 300,
                new String[] {"每个周末派两名志愿者看护"}, new String[] {"每个周末开放操场四小时"});
        current.as(demo.worker(), () -> signings.begin(id, today().minusDays(140)));
    }

    private void review(DemoCommunity demo, DemoLists.Made made) {
        Actor school = demo.offices().get("unit1");
        long id = signed(demo, made.projects().get("story"), made.school(), school, "老桂苑的故事协议", today().minusDays(200), 210,
                new String[] {"每两个月请一位老人到学校讲一次"}, new String[] {"每月派车接送讲故事的老人"});
        current.as(school, () -> signings.begin(id, today().minusDays(200)));
        told(demo, id, school, new Service.Words(false, today().minusDays(70), "请赵老师给四年级讲老桂苑的茶馆", "桂苑小学阶梯教室", 0, 3),
                new Service.Words(true, today().minusDays(70), "学校派车接送讲故事的老人", "桂苑小学", 2, 2));
        keep(demo, id, school);
        current.as(school, () -> endings.review(id, today()));
        current.as(demo.worker(), () -> appraisals.give(id, false, new Appraisal.Points(4, 5, 5), "学生听得认真，讲完还给老人送了画。"));
    }

    private void suspended(DemoCommunity demo, DemoLists.Made made) {
        Actor hospital = demo.offices().get("unit2");
        long id = signed(demo, made.projects().get("medicine"), made.hospital(), hospital, "送药上门协议", today().minusDays(60), 300,
                new String[] {"每两个月核对一次要送药的老人名单"}, new String[] {"每周三把药送到下不了楼的老人手里，按月报告"});
        current.as(demo.worker(), () -> signings.begin(id, today().minusDays(60)));
        keep(demo, id, hospital);
        current.as(demo.worker(), () -> endings.suspend(id, "送药的人没有按约定带工作证，老人不敢开门；先停，办好证再恢复。"));
    }

    /** One that ran its time and was settled, one that was renewed after both had scored, one broken off and not settled yet. */
    private void over(DemoCommunity demo, DemoLists.Made made) {
        Actor school = demo.offices().get("unit1");
        Actor hospital = demo.offices().get("unit2");
        long ended = signed(demo, made.projects().get("film"), made.school(), school, "借用音响协议", today().minusDays(300), 200,
                new String[] {"每次用完当晚归还音响"}, new String[] {"每月借出一次音响"});
        current.as(school, () -> signings.begin(ended, today().minusDays(300)));
        told(demo, ended, school, new Service.Words(true, today().minusDays(160), "借出音响，院坝放了一场电影", "桂香园院坝", 60, 3),
                new Service.Words(false, today().minusDays(130), "志愿者帮学校运动会维持秩序", "桂苑小学操场", 0, 3));
        keep(demo, ended, school);
        current.as(school, () -> endings.review(ended, today()));
        current.as(demo.worker(), () -> appraisals.give(ended, false, new Appraisal.Points(4, 4, 4), "每次都按时借到。"));
        current.as(school, () -> appraisals.give(ended, true, new Appraisal.Points(4, 3, 4), "用完当晚就还。"));
        current.as(school, () -> endings.breakOff(ended, "到期，音响已经报废。"));
        current.as(demo.worker(), () -> endings.settle(ended, "社区归还两只音箱和一把钥匙，双方互不欠款。"));
        current.as(demo.worker(), () -> endings.settled(ended, false, settlement(ended)));
        current.as(school, () -> endings.settled(ended, true, settlement(ended)));
        long renewed = signed(demo, made.projects().get("health"), made.hospital(), hospital, "重阳义诊协议", today().minusDays(330), 340,
                new String[] {"每两个月挑一个周末留出活动室"}, new String[] {"每月来义诊半天"});
        current.as(hospital, () -> signings.begin(renewed, today().minusDays(330)));
        told(demo, renewed, hospital, new Service.Words(true, today().minusDays(45), "重阳节义诊半天", "党群服务中心一楼", 40, 8),
                new Service.Words(false, today().minusDays(46), "楼栋志愿者挨户通知义诊", "桂苑社区", 0, 6));
        keep(demo, renewed, hospital);
        current.as(hospital, () -> endings.review(renewed, today()));
        current.as(demo.worker(), () -> appraisals.give(renewed, false, new Appraisal.Points(5, 5, 4), "医生有耐心，老人盼着来。"));
        current.as(hospital, () -> appraisals.give(renewed, true, new Appraisal.Points(4, 4, 5), "志愿者把人都请到了。"));
        current.as(demo.worker(), () -> endings.renew(renewed, today().plusDays(11), today().plusDays(340)));
        long ending = signed(demo, made.projects().get("health"), made.hospital(), hospital, "陪诊志愿协议", today().minusDays(90), 300,
                new String[] {"每两个月培训一次陪诊志愿者"}, new String[] {"每月开一次陪诊绿色通道"});
        current.as(demo.worker(), () -> signings.begin(ending, today().minusDays(90)));
        current.as(hospital, () -> endings.breakOff(ending, "门诊楼装修半年，绿色通道开不了。"));
        current.as(demo.worker(), () -> endings.settle(ending, "医院收回十二张陪诊证，社区交回登记本。"));
        current.as(demo.worker(), () -> endings.settled(ending, false, settlement(ending)));
    }

    private void coming(DemoCommunity demo, DemoLists.Made made) {
        Actor school = demo.offices().get("unit1");
        Actor hospital = demo.offices().get("unit2");
        signing(demo, made.projects().get("health"), made.hospital(), hospital, "冬季流感疫苗协议", today().minusDays(12), 300,
                new String[] {"每两个月通知一次要接种的老人"}, new String[] {"每月开半天疫苗专场"});
        signed(demo, made.projects().get("kids"), made.school(), school, "寒假阅览室开放协议", next(Month.JANUARY, 18), 30,
                new String[] {"派一名志愿者守阅览室"}, new String[] {"寒假里每周开放阅览室两个半天"});
        agreed(demo, made.projects().get("film"), made.school(), school, "校园音乐会进院坝协议", today().minusDays(6), 200,
                new String[] {"每次备好院坝的电源和座椅"}, new String[] {"每月带乐队演一场"});
        talked(demo, made.projects().get("health"), made.hospital(), hospital, "健康讲座协议", today().minusDays(9), 300,
                new String[] {"每两个月腾出活动室、贴好通知"}, new String[] {"每月讲一次慢病防治"});
        talked(demo, made.projects().get("kids"), made.school(), school, "暑期托管协议", next(Month.JULY, 6), 45,
                new String[] {"派四名大学生志愿者"}, new String[] {"开放两间教室"});
        current.as(demo.worker(), () -> agreements.propose(made.projects().get("fraud"), made.police(), Terms.titled("防诈骗进楼栋协议",
                today(), today().plusDays(180)), today()));
        long declined = current.as(school, () -> agreements.propose(made.projects().get("kids"), made.school(), Terms.titled("校门口护学协议",
                today(), today().plusDays(100)), today()));
        current.as(demo.worker(), () -> agreements.decline(declined, "护学岗是学校和交警的本职，社区可以另派志愿者。"));
    }

    private long signed(DemoCommunity demo, long project, long unit, Actor contact, String title, LocalDate from, int days, String[] community,
            String[] byUnit) {
        long id = signing(demo, project, unit, contact, title, from, days, community, byUnit);
        LocalDate on = day(from, 1);
        String digest = current.as(demo.worker(), () -> agreements.read(id).assent().digest());
        current.as(demo.worker(), () -> signings.sign(id, false, digest, on));
        current.as(contact, () -> signings.sign(id, true, digest, on));
        return id;
    }

    private long signing(DemoCommunity demo, long project, long unit, Actor contact, String title, LocalDate from, int days, String[] community,
            String[] byUnit) {
        long id = agreed(demo, project, unit, contact, title, from, days, community, byUnit);
        current.as(demo.offices().get("member"), () -> signings.pass(id, CLEAN, day(from, 2)));
        return id;
    }

    private long agreed(DemoCommunity demo, long project, long unit, Actor contact, String title, LocalDate from, int days, String[] community,
            String[] byUnit) {
        long id = talked(demo, project, unit, contact, title, from, days, community, byUnit);
        current.as(demo.worker(), () -> agreements.agree(id, false, agreements.digest(id), day(from, 2)));
        current.as(contact, () -> agreements.agree(id, true, agreements.digest(id), day(from, 2)));
        return id;
    }

    /** So many days before it begins; of one that begins later, as many before today. */
    private LocalDate day(LocalDate from, int before) {
        return (from.isAfter(today()) ? today() : from).minusDays(before);
    }

    private long talked(DemoCommunity demo, long project, long unit, Actor contact, String title, LocalDate from, int days, String[] community,
            String[] byUnit) {
        Terms terms = Terms.titled(title, from, from.plusDays(days)).saying("用党群服务中心一楼，钥匙在值班室登记。", "谁的场地谁负责安全，意外由场地方的公众责任险赔付。",
                "只登记姓和楼栋，不留身份证号和病情，活动结束当天销毁名单。", "任何一方提前十五天说就可以结束，借的东西七天内归还。");
        long id = current.as(demo.worker(), () -> agreements.propose(project, unit, Terms.titled(title, from, from.plusDays(days)), day(from, 20)));
        current.as(contact, () -> agreements.take(id, day(from, 18)));
        current.as(demo.worker(), () -> agreements.write(id, terms, agreements.read(id).terms().digest()));
        for (String promise : community) {
            current.as(demo.worker(), () -> promises.add(id, false, promise, from.plusDays(28), 2));
        }
        for (String promise : byUnit) {
            current.as(contact, () -> {
                if (promise.equals(LESSONS)) {
                    promises.spread(id, true, promise, from.plusDays(60), 4);
                } else {
                    promises.add(id, true, promise, from.plusDays(28), 1);
                }
            });
        }
        return id;
    }

    /** What belongs to a season of the year begins with its next one. */
    private LocalDate next(Month month, int dayOfMonth) {
        LocalDate day = MonthDay.of(month, dayOfMonth).atYear(today().getYear());
        return day.isAfter(today()) ? day : day.plusYears(1);
    }

    private String settlement(long id) {
        return agreements.read(id).settlement().digest();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
