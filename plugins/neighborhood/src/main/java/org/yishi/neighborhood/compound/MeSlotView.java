package org.yishi.neighborhood.compound;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.register.Rolls;
import org.yishi.neighborhood.vote.Booth;
import org.yishi.neighborhood.vote.OwnBallot;
import org.yishi.neighborhood.vote.Proxies;
import org.yishi.neighborhood.vote.VoteReadings;
import org.yishi.portal.access.Access;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;

/** What an owner has in the own compounds, on the personal page: the votes that are open now, and the way to units, ballots and register. */
@Named("neighborhoodMe")
@RequestScoped
public class MeSlotView {

    @Inject
    private Rolls rolls;
    @Inject
    private RunningVotes votes;
    @Inject
    private Booth booth;
    @Inject
    private Proxies proxies;
    @Inject
    private VoteReadings readings;
    @Inject
    private Areas areas;
    @Inject
    private Access access;
    @Inject
    private CurrentActor current;

    private List<Own> own;
    private List<Open> entrusted;

    /** A compound of the reader. */
    public record Own(Area area, List<Open> votes) {
    }

    /**
     * A vote that is open there.
     *
     * @param days    left, today included
     * @param parties of how many ballots the reader may cast there
     * @param waiting how many of these are not in the box
     */
    public record Open(long id, String title, long days, int parties, int waiting) {

        public boolean voted() {
            return waiting == 0;
        }
    }

    public List<Own> getOwn() {
        if (own == null) {
            own = rolls.compoundsOf(current.get().personId()).stream().map(area -> new Own(areas.get(area), open(area))).toList();
        }
        return own;
    }

    /** Votes in which others entrusted the reader with their ballots, whether or not the reader owns anything there. */
    public List<Open> getEntrusted() {
        if (entrusted == null) {
            entrusted = proxies.entrusted().stream().map(vote -> new Open(vote.id(), vote.title(), readings.of(vote.id()).gauge().days(), 1,
                    isDone(vote.id()) ? 0 : 1)).toList();
        }
        return entrusted;
    }

    private boolean isDone(long vote) {
        List<OwnBallot> cast = booth.myBallots(vote);
        return booth.mySeats(vote).stream().filter(seat -> seat.proxy() != null).allMatch(seat -> cast.stream().anyMatch(own -> own.isOf(seat)));
    }

    private List<Open> open(long area) {
        return !access.may("neighborhood.castVote", area) ? List.of() : votes.in(List.of(area)).stream().map(one -> {
            Booth.Standing standing = booth.standing(one.vote().id());
            return new Open(one.vote().id(), one.vote().title(), one.gauge().days(), standing.parties(), standing.waiting());
        }).filter(one -> one.parties() > 0).toList();
    }
}
