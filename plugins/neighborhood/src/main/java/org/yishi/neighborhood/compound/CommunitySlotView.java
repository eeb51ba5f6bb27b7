package org.yishi.neighborhood.compound;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.page.CurrentArea;

/** The compounds on the page of their community. */
@Named("neighborhoodFront")
@RequestScoped
public class CommunitySlotView {

    @Inject
    private Compounds compounds;
    @Inject
    private RunningVotes votes;
    @Inject
    private CurrentArea currentArea;

    private List<CompoundLine> lines;
    private Set<Long> voting;

    public List<CompoundLine> getCompounds() {
        if (lines == null) {
            lines = compounds.in(currentArea.get().id());
        }
        return lines;
    }

    /** Whether its owners can vote on something now. */
    public boolean isVoting(CompoundLine line) {
        if (voting == null) {
            voting = votes.in(getCompounds().stream().map(one -> one.area().id()).toList()).stream().map(one -> one.vote().areaId())
                    .collect(Collectors.toSet());
        }
        return voting.contains(line.area().id());
    }
}
