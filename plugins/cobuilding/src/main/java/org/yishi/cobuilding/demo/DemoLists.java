package org.yishi.cobuilding.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.entry.Availability;
import org.yishi.cobuilding.entry.Entry;
import org.yishi.cobuilding.entry.Kind;
import org.yishi.cobuilding.entry.WeekDays;
import org.yishi.cobuilding.match.Matches;
import org.yishi.cobuilding.need.Need;
import org.yishi.cobuilding.need.Needs;
import org.yishi.cobuilding.need.Urgency;
import org.yishi.cobuilding.project.Project;
import org.yishi.cobuilding.project.Projects;
import org.yishi.cobuilding.resource.Resources;
import org.yishi.cobuilding.side.Sides;
import org.yishi.cobuilding.unit.Contacts;
import org.yishi.cobuilding.unit.Unit;
import org.yishi.cobuilding.unit.UnitKind;
import org.yishi.cobuilding.unit.Units;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.demo.DemoCommunity;

/** Units, their contacts and the three lists of the demo. */
@ApplicationScoped
class DemoLists {

    @Inject
    private Units units;
    @Inject
    private Contacts contacts;
    @Inject
    private Needs needs;
    @Inject
    private Resources resources;
    @Inject
    private Matches matches;
    @Inject
    private Projects projects;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** What the year of the demo goes on with. */
    record Made(long school, long hospital, long market, long police, long property, Map<String, Long> projects) {
    }

    Made fill(DemoCommunity demo) {
        long area = demo.areaId();
        Made made = current.as(demo.worker(), () -> new Made(
                units.register(area, new Unit.Words("桂苑小学（虚构）", UnitKind.SCHOOL, "桂苑路 12 号", "有操场、阶梯教室和一支少年宫乐队，周末空着；想请老人来讲社区的故事。")),
                units.register(area, new Unit.Words("仁和社区医院（虚构）", UnitKind.HOSPITAL, "桂苑路 30 号", "全科医生四名，可以下楼量血压、讲用药；缺一个周末义诊的场地。")),
                units.register(area, new Unit.Words("桂香超市（虚构）", UnitKind.BUSINESS, "桂苑路 5 号", "有送货三轮车和仓库，愿意给行动不便的老人送米送油。")),
                units.register(area, new Unit.Words("桂苑派出所（虚构）", UnitKind.DEPARTMENT, "民生巷 1 号", "防诈骗宣讲和夜间巡逻；想让网格员帮着提醒独居老人关好门窗。")),
                units.register(area, new Unit.Words("安居物业（虚构）", UnitKind.PROPERTY, "桂香园小区 3 号楼底层", "管着地下车库，工作日白天空出三十来个车位。")),
                new HashMap<>()));
        join(demo, made.school(), "unit1");
        join(demo, made.hospital(), "unit2");
        entries(demo, made);
        return made;
    }

    private void join(DemoCommunity demo, long unit, String login) {
        Actor contact = demo.offices().get(login);
        String code = current.as(demo.worker(), () -> contacts.name(unit, contact.name(), "0812-0000000"));
        current.as(contact, () -> contacts.join(demo.areaId(), code, today().minusYears(1)));
    }

    private void entries(DemoCommunity demo, Made made) {
        long area = demo.areaId();
        Actor school = demo.offices().get("unit1");
        Actor hospital = demo.offices().get("unit2");
        long pressure = current.as(demo.worker(), () -> need(area, 0, Kind.SKILLS, "每月给老人量一次血压，讲讲怎样吃药", 12, WeekDays.WEEKENDS, "六十岁以上老人", 120, Urgency.SOON));
        long yard = current.as(demo.worker(), () -> need(area, 0, Kind.VENUE, "周末让孩子有个踢球的地方", 1, WeekDays.WEEKENDS, "小学生", 80, Urgency.ORDINARY));
        long fraud = current.as(demo.worker(), () -> need(area, 0, Kind.SKILLS, "给独居老人讲防诈骗", 4, WeekDays.EVERY_DAY, "独居老人", 46, Urgency.AT_ONCE));
        long rice = current.as(demo.worker(), () -> need(area, 0, Kind.PEOPLE, "帮腿脚不便的老人把米和油送上楼", 2, WeekDays.WORKDAYS, "无电梯楼栋的老人", 31, Urgency.SOON));
        current.as(demo.worker(), () -> need(area, 0, Kind.PARKING, "工作日白天给来办事的人让几个车位", 10, WeekDays.WORKDAYS, "来办事的居民", 60, Urgency.ORDINARY));
        long story = current.as(school, () -> need(area, made.school(), Kind.PEOPLE, "请社区老人给学生讲老桂苑的故事", 3, WeekDays.WORKDAYS, "四年级学生", 90, Urgency.ORDINARY));
        long room = current.as(hospital, () -> need(area, made.hospital(), Kind.VENUE, "周末义诊要一间能放三张桌子的屋子", 1, WeekDays.WEEKENDS, "来义诊的居民", 50, Urgency.SOON));
        long court = current.as(school, () -> resource(area, made.school(), Kind.VENUE, "学校操场（周末）", 1, WeekDays.WEEKENDS, "凭居住证明进，十八点清场", "学校投公众责任险"));
        current.as(school, () -> resource(area, made.school(), Kind.EQUIPMENT, "投影仪和音响", 2, WeekDays.EVERY_DAY, "提前三天说", ""));
        long doctors = current.as(hospital, () -> resource(area, made.hospital(), Kind.SKILLS, "全科医生下社区", 12, WeekDays.WEEKENDS, "每次不超过两小时", "按医师执业管理"));
        long hall = current.as(demo.worker(), () -> resource(area, 0, Kind.VENUE, "党群服务中心一楼活动室", 1, WeekDays.EVERY_DAY, "用完恢复原样", "社区投公众责任险"));
        current.as(demo.worker(), () -> resource(area, 0, Kind.PEOPLE, "楼栋志愿者", 20, WeekDays.EVERY_DAY, "不替单位做本职工作", ""));
        long match = current.as(hospital, () -> matches.propose(pressure, doctors, today().plusDays(7)));
        current.as(demo.worker(), () -> matches.accept(match));
        current.as(hospital, () -> matches.propose(room, hall, today().plusDays(14)));
        asked(demo, made);
        current.as(demo.residents().get(3), () -> needs.raise(area, words(Kind.EQUIPMENT, "想借两副轮椅推老人下楼晒太阳", 2, WeekDays.EVERY_DAY),
                new Need.Served("坐不了公交的老人", 6, Urgency.SOON)));
        made.projects().put("health", project(demo, "银龄健康角", "每月一次，把量血压、讲用药做到家门口", List.of(pressure), List.of(doctors), 200));
        made.projects().put("yard", project(demo, "周末操场开放", "让孩子周末有地方踢球，不在车库门口踢", List.of(yard), List.of(court), 100));
        made.projects().put("fraud", project(demo, "防诈骗进楼栋", "四十六位独居老人每人听过一次", List.of(fraud), List.of(), 0));
        made.projects().put("rice", project(demo, "米油上楼", "让无电梯楼栋的老人不用自己扛", List.of(rice), List.of(), 60));
        plan(demo, made, "medicine", "送药上门", "下不了楼的老人不断药", 60, Kind.PEOPLE, "把药送到下不了楼的老人手里", WeekDays.WORKDAYS, "下不了楼的老人", 9);
        plan(demo, made, "film", "院坝文艺", "每月院坝有一场电影或音乐会", 300, Kind.EQUIPMENT, "院坝放电影、演节目要一套音响", WeekDays.WEEKENDS, "院坝周边居民", 120);
        plan(demo, made, "kids", "假期有去处", "寒暑假白天孩子有人看、有书看", 0, Kind.VENUE, "寒暑假要有地方让孩子看书写作业", WeekDays.WORKDAYS, "双职工家庭的孩子", 35);
        long meals = current.as(demo.worker(), () -> need(area, 0, Kind.PEOPLE, "把助餐点的午饭送给下不了楼的老人", 2, WeekDays.WORKDAYS, "下不了楼的老人", 14, Urgency.SOON));
        made.projects().put("meals", project(demo, "助餐送上门", "十四位下不了楼的老人，工作日中午有热饭", List.of(meals), List.of(), 0));
        made.projects().put("story", current.as(school, () -> projects.propose(area, made.school(), words("老桂苑的故事", "让学生听亲历的人讲"),
                List.of(story), List.of(hall), "")));
    }

    /** What the community asks of each of the units that have a contact, and what they have not answered yet. */
    private void asked(DemoCommunity demo, Made made) {
        long area = demo.areaId();
        long projector = current.as(demo.offices().get("unit1"), () -> resource(area, made.school(), Kind.EQUIPMENT, "移动幕布和扩音器", 3, WeekDays.EVERY_DAY,
                "上课时间不外借", ""));
        long nurses = current.as(demo.offices().get("unit2"), () -> resource(area, made.hospital(), Kind.SKILLS, "护士教急救", 40, WeekDays.WEEKENDS,
                "每次教二十人", "按护士执业管理"));
        current.as(demo.worker(), () -> {
            matches.propose(need(area, 0, Kind.EQUIPMENT, "居民会议要幕布和扩音器", 2, WeekDays.EVERY_DAY, "来开会的居民", 60, Urgency.SOON), projector,
                    today().plusDays(12));
            matches.propose(need(area, 0, Kind.SKILLS, "教楼组长做心肺复苏", 36, WeekDays.WEEKENDS, "楼组长", 36, Urgency.SOON), nurses,
                    today().plusDays(15));
        });
    }

    /** A need of the community and the project that meets it. */
    private void plan(DemoCommunity demo, Made made, String key, String title, String goal, int begunDaysAgo, Kind kind, String needed, WeekDays days,
            String group, int people) {
        long need = current.as(demo.worker(), () -> need(demo.areaId(), 0, kind, needed, 1, days, group, people, Urgency.SOON));
        made.projects().put(key, project(demo, title, goal, List.of(need), List.of(), begunDaysAgo));
    }

    private long project(DemoCommunity demo, String title, String goal, List<Long> met, List<Long> used, int begunDaysAgo) {
        return current.as(demo.worker(), () -> {
            long id = projects.propose(demo.areaId(), Sides.COMMUNITY, words(title, goal), met, used, "");
            if (begunDaysAgo > 0) {
                projects.begin(id, today().minusDays(begunDaysAgo), "");
            }
            return id;
        });
    }

    private Project.Words words(String title, String goal) {
        return new Project.Words(title, goal, "一、双方谈好各自做什么。\n二、写成共建协议，审核后签字。\n三、做一次记一次，请居民评。", "一年里做满十次，居民评价满意和基本满意不少于八成",
                today().minusDays(300), today().plusDays(200), 0);
    }

    private long need(long area, long unit, Kind kind, String title, int amount, WeekDays days, String group, int people, Urgency urgency) {
        return needs.list(area, unit, words(kind, title, amount, days), new Need.Served(group, people, urgency), "");
    }

    private long resource(long area, long unit, Kind kind, String title, int amount, WeekDays days, String conditions, String insurance) {
        return resources.list(area, unit, words(kind, title, amount, days), conditions, insurance);
    }

    private Entry.Words words(Kind kind, String title, int amount, WeekDays days) {
        return new Entry.Words(kind, title, amount, "桂苑社区", new Availability(days, null, null, today(), null));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
