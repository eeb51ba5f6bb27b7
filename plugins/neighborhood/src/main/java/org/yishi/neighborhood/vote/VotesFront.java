package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.yishi.portal.front.FrontItem;
import org.yishi.portal.front.FrontItem.Doing;
import org.yishi.portal.front.FrontItem.Part;
import org.yishi.portal.front.FrontItem.Picture;
import org.yishi.portal.front.FrontSource;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Votes on the community's page: announced ones whose workbook can be checked, open ones in which owners vote now. */
@ApplicationScoped
public class VotesFront implements FrontSource {

    @Inject
    private VoteRepository votes;
    @Inject
    private VoteSubjects subjects;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public String pluginId() {
        return "neighborhood";
    }

    @Override
    public List<FrontItem> items(long areaId) {
        LocalDateTime now = LocalDateTime.now(clock);
        List<FrontItem> items = new ArrayList<>();
        for (Vote vote : votes.unfinishedOf(subjects.compounds(areaId))) {
            boolean open = vote.takesBallotsAt(now);
            if (open || vote.stage() == VoteStage.NOTICED) {
                items.add(item(vote, open));
            }
        }
        return items;
    }

    private FrontItem item(Vote vote, boolean open) {
        String show = "/neighborhood/vote/show?id=" + vote.id();
        Doing doing = open ? new Doing(texts.get("neighborhood.vote.cast.title"), "/neighborhood/vote/cast?id=" + vote.id(),
                vote.closesAt().toLocalDate()) : new Doing(texts.get("neighborhood.vote.workbook.title"), "/neighborhood/vote/workbook?id=" + vote.id(),
                vote.opensAt().toLocalDate());
        return FrontItem.of(Part.RUNNING, Picture.VOTE, vote.title(), show).saying(texts.get("neighborhood.vote.now." + vote.stage())).toDo(doing)
                .running(vote.opensAt().toLocalDate(), vote.closesAt().toLocalDate());
    }
}
