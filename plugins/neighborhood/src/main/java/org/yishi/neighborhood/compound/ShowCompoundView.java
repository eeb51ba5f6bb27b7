package org.yishi.neighborhood.compound;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.front.FrontItem;
import org.yishi.portal.front.FrontSource;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.plugin.Plugins;

/** The one page of a compound: who, what is being decided, money, rules, notices. The same for everybody. */
@Named("neighborhoodShowCompound")
@RequestScoped
public class ShowCompoundView {

    @Inject
    private Compounds compounds;
    @Inject
    private RunningVotes votes;
    @Inject
    private Areas areas;
    @Inject
    private Plugins plugins;
    @Inject
    @Any
    private Instance<FrontSource> fronts;
    @Inject
    private CurrentArea currentArea;

    private long area;
    private Area here;
    private Compound known;
    private List<CompoundPaper> papers = List.of();
    private List<FrontItem> items;
    private List<RunningVotes.OpenVote> open;

    public void load() {
        here = compounds.area(area);
        currentArea.enter(area);
        known = compounds.known(area).orElse(null);
        papers = compounds.papers(area);
    }

    public Area getHere() {
        return here;
    }

    /** The community in which it lies; 0 where there is none. */
    public long getCommunity() {
        return areas.communityOf(area).map(Area::id).orElse(0L);
    }

    /** Null where nobody described it yet. */
    public Compound getKnown() {
        return known;
    }

    /** The document of each kind that is in force. */
    public List<CompoundPaper> getInForce() {
        List<CompoundPaper> first = new ArrayList<>();
        papers.stream().filter(paper -> first.stream().noneMatch(one -> one.kind() == paper.kind())).forEach(first::add);
        return first;
    }

    /** Those that were in force before. */
    public List<CompoundPaper> getEarlier() {
        List<CompoundPaper> rest = new ArrayList<>(papers);
        rest.removeAll(getInForce());
        return rest;
    }

    /** What owners can vote on now. */
    public List<RunningVotes.OpenVote> getOpen() {
        if (open == null) {
            open = votes.in(List.of(area));
        }
        return open;
    }

    /** Notices that hang here and meetings to come, as core knows of them. */
    public List<FrontItem> getNotices() {
        if (items == null) {
            items = fronts.stream().filter(source -> source.pluginId().equals("portal") || plugins.isOn(source.pluginId(), area))
                    .flatMap(source -> source.items(area).stream()).filter(item -> item.part() != FrontItem.Part.RUNNING).toList();
        }
        return items;
    }

    public long getArea() {
        return area;
    }

    public void setArea(long area) {
        this.area = area;
    }
}
