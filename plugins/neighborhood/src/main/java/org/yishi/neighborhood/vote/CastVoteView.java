package org.yishi.neighborhood.vote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.rule.owners.ScreeningRule;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Voting: one screen for each matter, where a tap marks it and goes on, a last look, the receipt. What is marked travels in the form alone. Which screen was sent is read from
 * the form itself, since the fields of that screen are read before anything else of it.
 */
@Named("neighborhoodCastVote")
@RequestScoped
public class CastVoteView extends OwnVoteView {

    /** Characters that a phone in large type shows above the choices. */
    private static final int SHORT = 160;

    @Inject
    private Booth booth;
    @Inject
    private ExpectedCost cost;
    @Inject
    private Texts texts;

    private List<Seat> seats;
    private List<OwnBallot> cast = List.of();
    private Integer step;
    private String seat;
    private String marked = "";
    private String request = "";
    private List<String> names = new ArrayList<>();
    private Receipt receipt;

    /**
     * Marks the motion on the screen and goes on to the next matter or, after the last, to the last look. Where receipts count, the first choice
     * takes part; the page says so before.
     */
    public void choose(String which) {
        mark(which);
    }

    /** The same of an election, where several may be ticked. */
    public void next() {
        if (names.size() > getMatter().seats()) {
            throw new Refusal("neighborhood.vote.refusal.tooMany", getMatter().seats()).at("names");
        }
        mark(String.join("+", names));
    }

    private void mark(String what) {
        if (seatNow() == null) {
            throw new Refusal("neighborhood.vote.refusal.chooseSeat").at("seat");
        }
        if (getStep() == 1 && getVote().terms().countsReceipts()) {
            booth.enter(getId());
        }
        SortedMap<Integer, String> all = new TreeMap<>(Marks.parse(marked).byMatter());
        all.put(getMatter().number(), what);
        marked = new Marks(all).text();
        step = getStep() + 1;
        recall();
    }

    public void back() {
        step = Math.max(1, getStep() - 1);
        recall();
    }

    private void recall() {
        names = new ArrayList<>();
        if (getMatter() != null && getMatter().isElection() && !getBefore().isEmpty()) {
            names.addAll(Arrays.asList(getBefore().split("\\+")));
        }
    }

    /** What was marked of the matter on the screen before; empty for nothing. */
    public String getBefore() {
        return getMatter() == null ? "" : Marks.parse(marked).byMatter().getOrDefault(getMatter().number(), "");
    }

    public void cast() {
        if (seatNow() == null) {
            throw new Refusal("neighborhood.vote.refusal.chooseSeat").at("seat");
        }
        String[] parts = getSeat().split(":");
        HttpServletRequest http = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        receipt = booth.cast(getId(), Integer.parseInt(parts[0]), Long.parseLong(parts[1]), Marks.parse(marked), request,
                http.getRemoteAddr() + "|" + http.getHeader("User-Agent"));
        forget();
    }

    /** The number of the matter; one more than there are for the last look. */
    public int getStep() {
        if (step == null) {
            String sent = isSent() ? parameter("step") : null;
            step = sent != null && sent.matches("\\d{1,2}") ? Math.max(1, Math.min(Integer.parseInt(sent), getMatters().size() + 1)) : 1;
        }
        return step;
    }

    public void setStep(int ignored) {
        // what was sent is read when it is needed, and an act may have gone on since
    }

    /** The one on the screen; null on the others. */
    public VoteMatter getMatter() {
        return getStep() >= 1 && getStep() <= getMatters().size() ? getMatters().get(getStep() - 1) : null;
    }

    /** Whether what the matter means in detail would push the choice off a small screen; then it is folded. */
    public boolean isFolded() {
        return getMatter() != null && getMatter().details().length() > SHORT;
    }

    public boolean isChoosing() {
        return getMatter() != null && isVoting();
    }

    public boolean isLooking() {
        return getMatter() == null && isVoting();
    }

    private boolean isVoting() {
        return receipt == null && isTaking() && !getSeats().isEmpty() && !isVoted();
    }

    /** Whether the ballots of all seats are in and may not be cast again. */
    public boolean isVoted() {
        return receipt == null && !getSeats().isEmpty() && getVote().terms().duplicates() != ScreeningRule.Duplicates.LAST && next(getSeats()) == null;
    }

    /** The first whose ballot is not in. */
    private Seat next(List<Seat> all) {
        return all.stream().filter(one -> cast.stream().noneMatch(own -> own.isOf(one))).findFirst().orElse(null);
    }

    /** What was marked, for the last look: matter and words. */
    public List<OwnBallot.Marked> getLook() {
        Marks marks = Marks.parse(marked);
        List<OwnBallot.Marked> look = new ArrayList<>();
        for (VoteMatter matter : getMatters()) {
            List<MatterDraft.Candidate> candidates = matter.candidates();
            String chosen = matter.isElection() ? String.join("、", marks.names(matter.number()).stream()
                    .map(one -> candidates.get(Integer.parseInt(one) - 1).name()).toList())
                    : texts.get("neighborhood.vote.choice." + marks.choice(matter.number()));
            look.add(new OwnBallot.Marked(matter.number(), matter.question(), "",
                    chosen.isEmpty() ? texts.get("neighborhood.vote.cast.nobody") : chosen, ""));
        }
        return look;
    }

    public List<Seat> getSeats() {
        if (seats == null) {
            seats = isChecked() ? booth.mySeats(getId()) : List.of();
            cast = isChecked() ? booth.myBallots(getId()) : List.of();
        }
        return seats;
    }

    /** The one for which the ballot is; null where none fits what was sent. */
    public Seat seatNow() {
        return getSeats().stream().filter(one -> one.key().equals(getSeat())).findFirst().orElse(null);
    }

    /** What the party would pay if this passed, in yuan; empty where nothing is paid. */
    public String getExpected() {
        Seat now = seatNow();
        OptionalLong cents = now == null ? OptionalLong.empty() : cost.cents(getVote().origin().dossier(), now.units());
        return cents.isEmpty() ? "" : BigDecimal.valueOf(cents.getAsLong(), 2).toPlainString();
    }

    /** How a seat is called in the list of those one may vote for. */
    public String label(Seat one) {
        String units = String.join("、", one.units());
        return one.proxy() == null ? units : texts.get("neighborhood.vote.cast.forOther", units);
    }

    /** At first the one that waits for its ballot. */
    public String getSeat() {
        if (seat == null && !getSeats().isEmpty()) {
            Seat waiting = next(getSeats());
            seat = (waiting == null ? getSeats().get(0) : waiting).key();
        }
        return seat;
    }

    public void setSeat(String seat) {
        this.seat = seat;
    }

    public String getMarked() {
        return marked;
    }

    public void setMarked(String marked) {
        this.marked = marked == null ? "" : marked;
    }

    /** Made with the form, so that one form casts one ballot however often it is sent. */
    public String getRequest() {
        if (request.isEmpty()) {
            request = UUID.randomUUID().toString();
        }
        return request;
    }

    public void setRequest(String request) {
        this.request = request == null ? "" : request;
    }

    public List<String> getNames() {
        return names;
    }

    public void setNames(List<String> names) {
        this.names = names == null ? new ArrayList<>() : names;
    }

    public Receipt getReceipt() {
        return receipt;
    }
}
