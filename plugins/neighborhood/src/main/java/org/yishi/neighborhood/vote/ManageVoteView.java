package org.yishi.neighborhood.vote;

import java.util.ArrayList;
import java.util.List;

import org.yishi.portal.access.Access;
import org.yishi.portal.procedure.Requirement;
import org.yishi.portal.procedure.StageView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The desk of one vote: what comes next, what is missing, and everything that can be done now. */
@Named("neighborhoodManageVote")
@RequestScoped
public class ManageVoteView extends WorkVoteView {

    @Inject
    private Openings openings;
    @Inject
    private Results results;
    @Inject
    private Access access;

    public String open() {
        openings.open(getId());
        return done("manage", "neighborhood.vote.manage.opened");
    }

    public String close() {
        results.close(getId());
        return done("manage", "neighborhood.vote.manage.closed");
    }

    /** Pages for what can be done now, the most likely first. */
    public List<String> getDoings() {
        List<String> pages = new ArrayList<>();
        switch (getVote().stage()) {
            case PROPOSED -> {
                pages.add("report");
                if (getVote().isByOwners() && access.may("neighborhood.enterSignatures", getVote().areaId())) {
                    pages.add("enter");
                }
                if (getVote().demand().metOn() != null && getVote().demand().refusedOn() == null
                        && access.may("neighborhood.refuseDemand", getVote().areaId())) {
                    pages.add("refuse");
                }
            }
            case REPORTED -> {
                if (getVote().postings().noticeId() == null) {
                    pages.add("notice");
                }
            }
            case NOTICED -> pages.addAll(List.of("deliver", "agent", "roll"));
            case OPEN -> pages.addAll(getGauge().days() > 0 ? List.of("paper", "confirm", "deliver", "agent", "extend")
                    : List.of("confirm", "paper", "count"));
            case COUNTED -> pages.add("publish");
            case PUBLISHED, RECOUNT -> pages.addAll(getVote().postings().resultNotice() == null ? List.of("publish", "answer") : List.of("answer"));
            case FINAL -> {
                if (getVote().ending().filedOn() == null) {
                    pages.add("file");
                }
            }
            default -> { }
        }
        if (getVote().stage() != VoteStage.ANNULLED && access.may("neighborhood.annulVote", getVote().areaId())) {
            pages.add("annul");
        }
        return pages;
    }

    /** The notice that has to be posted or kept now; 0 where there is none. */
    public long getNotice() {
        Long notice = getVote().stage().isCounted() ? getVote().postings().resultNotice() : getVote().postings().noticeId();
        return notice == null ? 0 : notice;
    }

    public boolean isOpenable() {
        return getVote().stage() == VoteStage.NOTICED && getMissing().isEmpty();
    }

    public boolean isClosable() {
        return (getVote().stage() == VoteStage.PUBLISHED || getVote().stage() == VoteStage.RECOUNT)
                && getCourse().current().stream().filter(stage -> stage.name().equals("FINAL")).anyMatch(stage -> stage.missing().isEmpty());
    }

    /** What the next stage still needs. */
    public List<Requirement> getMissing() {
        return getCourse().current().stream().filter(stage -> !stage.name().equals("ROLL_POSTED") && !stage.name().equals("EXTENDED"))
                .findFirst().map(StageView::missing).orElse(List.of());
    }
}
