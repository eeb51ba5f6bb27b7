package org.yishi.neighborhood.compound;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.compound.RunningVotes.OpenVote;
import org.yishi.portal.area.Areas;
import org.yishi.portal.front.FrontItem;
import org.yishi.portal.front.FrontItem.Doing;
import org.yishi.portal.front.FrontItem.Part;
import org.yishi.portal.front.FrontItem.Picture;
import org.yishi.portal.front.FrontSource;
import org.yishi.portal.text.Texts;

/** Open votes of owners on the page of their community: in which compound, how many took part, until when. */
@ApplicationScoped
public class VotesFront implements FrontSource {

    @Inject
    private RunningVotes votes;
    @Inject
    private Areas areas;
    @Inject
    private Texts texts;

    @Override
    public String pluginId() {
        return "neighborhood";
    }

    @Override
    public List<FrontItem> items(long areaId) {
        return votes.in(CompoundAreas.within(areas, areaId)).stream().map(this::item).toList();
    }

    private FrontItem item(OpenVote open) {
        FrontItem item = FrontItem.of(Part.RUNNING, Picture.VOTE, open.vote().title(), "/neighborhood/vote/show?id=" + open.vote().id())
                .toDo(new Doing(texts.get("neighborhood.vote.cast.title"), "/neighborhood/vote/cast?id=" + open.vote().id(),
                        open.vote().closesAt().toLocalDate()));
        return open.gauge() == null ? item : item.saying(texts.get("neighborhood.compound.front.took", areas.get(open.vote().areaId()).name(),
                open.gauge().took().heads(), open.gauge().base().heads()));
    }
}
