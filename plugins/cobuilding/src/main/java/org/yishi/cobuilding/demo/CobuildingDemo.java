package org.yishi.cobuilding.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.project.Project;
import org.yishi.portal.biography.Ties;
import org.yishi.portal.demo.DemoClues;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.demo.DemoContent;

/**
 * Five invented units with what they need and have, projects, agreements in every state, and most of a year of services with promises that
 * were kept and some that were not. Everything goes through the use cases; what lies in the past is marked by the portal as entered late.
 */
@ApplicationScoped
public class CobuildingDemo implements DemoContent {

    private static final String MEALS = "助餐送上门";

    @Inject
    private DemoLists lists;
    @Inject
    private DemoYear year;
    @Inject
    private DemoClues clues;
    @Inject
    private Ties ties;

    @Override
    public void create(DemoCommunity demo) {
        DemoLists.Made made = lists.fill(demo);
        year.running(demo, made);
        year.others(demo, made);
        clues.leave(MEALS, Project.DOSSIERS + made.projects().get("meals"));
    }

    /** Bringing the meals home is what the units can do for the matter that the community decides. */
    @Override
    public void connect() {
        clues.find("社区食堂助餐试点").ifPresent(matter -> ties.tie(matter, clues.find(MEALS).orElseThrow()));
    }
}
