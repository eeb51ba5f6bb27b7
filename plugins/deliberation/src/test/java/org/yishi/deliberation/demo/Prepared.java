package org.yishi.deliberation.demo;

import java.util.List;

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

    private long make(Area area, int from, int to) {
        Sample sample = new Sample(Stage.INFORMED, from - 1, from, to, Topic.of("充电桩装在哪里", "不够用。", "装在哪里？"),
                new InterestGroups(List.of("有车的", "没车的")), FactsFile.of("事实", "费用", "办法", "边界"),
                List.of(new Sample.Said("先装一处试半年。", 0.5, 0.5)), List.of(), "", List.of());
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
