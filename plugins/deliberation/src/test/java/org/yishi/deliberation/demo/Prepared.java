package org.yishi.deliberation.demo;

import java.util.List;
import java.util.stream.IntStream;

import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.FactsFile;
import org.yishi.deliberation.consultation.InterestGroups;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.consultation.Topic;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.testkit.Given;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Consultations on any day of their life, for tests inside the portal: made as the samples of the demo are. */
@ApplicationScoped
public class Prepared {

    @Inject
    private Samples samples;
    @Inject
    private Given given;
    @Inject
    private CurrentActor current;

    private Actor author;

    /** Gathering now, with one shown statement of a person not used otherwise. */
    public long gathering(Area area) {
        return make(area, -3, 10);
    }

    /** Its last day was yesterday; nobody has counted yet. */
    public long over(Area area) {
        return make(area, -12, -1);
    }

    /** Announced, begins tomorrow. */
    public long coming(Area area) {
        return make(area, 1, 12);
    }

    /**
     * Fourteen statements on which these people voted: those at even places one way, those at odd places often another, on four all alike.
     *
     * @param to its last day, counted from today; negative where it is over
     */
    public long divided(Area area, List<Actor> people, int to) {
        return divided(area, people, to, ConsultForm.ONLINE);
    }

    /** The same with a session, tomorrow at seven in the evening. */
    public long dividedCouncil(Area area, List<Actor> people) {
        return divided(area, people, -1, ConsultForm.SPECIAL_COUNCIL);
    }

    private long divided(Area area, List<Actor> people, int to, ConsultForm form) {
        List<Sample.Said> said = IntStream.range(0, 14).mapToObj(i -> new Sample.Said(WORDS.get(i), i < 4 || i % 2 == 0 ? 0.95 : -0.95,
                i < 4 ? 0.95 : i % 2 == 0 ? -0.95 : 0.95)).toList();
        Sample sample = new Sample(Stage.INFORMED, -13, -12, to, Topic.of("小花园怎么改", "旧了。", "改成什么样？"),
                new InterestGroups(List.of("老人", "年轻人")), FactsFile.of("事实", "费用", "办法", "边界"), said, List.of(), "", form, 1, List.of());
        return current.as(Actor.PORTAL, () -> samples.make(area.id(), sample, people.get(0).personId(), people.stream().map(Actor::personId).toList()));
    }

    private static final List<String> WORDS = List.of("夜里不要有强光照进窗户。", "多放几条带靠背的长椅。", "步道要防滑，雨天也好走。", "花坛修低一点，方便浇水。",
            "划出一块地方跳广场舞。", "音响晚上八点以后关掉。", "装一套健身器材。", "留给孩子踢球的空地。", "种能吃的果树。", "全部铺成草坪，不许进。",
            "建一个棋牌亭。", "停几辆车也没关系。", "养宠物的可以进来遛。", "四周围起来，定时开门。");

    private long make(Area area, int from, int to) {
        Sample sample = new Sample(Stage.INFORMED, from - 1, from, to, Topic.of("充电桩装在哪里", "不够用。", "装在哪里？"),
                new InterestGroups(List.of("有车的", "没车的")), FactsFile.of("事实", "费用", "办法", "边界"),
                List.of(new Sample.Said("先装一处试半年。", 0.5, 0.5)), List.of(), "", ConsultForm.ONLINE, 0, List.of());
        author = given.person(IdentityLevel.L2);
        return current.as(Actor.PORTAL, () -> samples.make(area.id(), sample, author.personId(), List.of(author.personId())));
    }

    /** Who said the statement of the last one that was made, and voted on it. */
    public Actor lastAuthor() {
        return author;
    }

    /** What its dossier is called. */
    public static String dossier(long id) {
        return "deliberation/consultation/" + id;
    }
}
