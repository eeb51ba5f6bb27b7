package org.yishi.neighborhood.vote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Voting: one screen for each matter, a last look, the receipt. What is marked travels in the form alone. Which screen was sent is read from
 * the form itself, since the fields of that screen are read before anything else of it.
 */
@Named("neighborhoodCastVote")
@RequestScoped
public class CastVoteView extends OwnVoteView {

    @Inject
    private Booth booth;
    @Inject
    private Texts texts;

    private List<Seat> seats;
    private Integer step;
    private String seat;
    private String marked = "";
    private String request = "";
    private String choice;
    private List<String> names = new ArrayList<>();
    private Receipt receipt;

    /** Where receipts count, entering takes part; so it is a button of its own. */
    public void begin() {
        if (getVote().terms().countsReceipts()) {
            booth.enter(getId());
        }
        if (seat == null && getSeats().size() == 1) {
            seat = getSeats().get(0).key();
        }
        request = UUID.randomUUID().toString();
        step = 1;
        recall();
    }

    /** To the next matter or, after the last, to the last look. */
    public void next() {
        keep();
        step = getStep() + 1;
        recall();
    }

    public void back() {
        step = Math.max(1, getStep() - 1);
        recall();
    }

    private void keep() {
        VoteMatter matter = getMatter();
        if (!matter.isElection() && (choice == null || choice.isEmpty())) {
            throw new Refusal("neighborhood.vote.refusal.chooseOne").at("choice");
        }
        if (matter.isElection() && names.size() > matter.seats()) {
            throw new Refusal("neighborhood.vote.refusal.tooMany", matter.seats()).at("names");
        }
        SortedMap<Integer, String> all = new TreeMap<>(Marks.parse(marked).byMatter());
        all.put(matter.number(), matter.isElection() ? String.join("+", names) : choice);
        marked = new Marks(all).text();
    }

    private void recall() {
        choice = null;
        names = new ArrayList<>();
        VoteMatter matter = getMatter();
        String before = matter == null ? "" : Marks.parse(marked).byMatter().getOrDefault(matter.number(), "");
        if (matter != null && matter.isElection()) {
            names.addAll(before.isEmpty() ? List.of() : Arrays.asList(before.split("\\+")));
        } else {
            choice = before.isEmpty() ? null : before;
        }
    }

    public void cast() {
        String[] parts = (seat == null ? "" : seat).split(":");
        if (parts.length != 2) {
            throw new Refusal("neighborhood.vote.refusal.chooseSeat");
        }
        HttpServletRequest http = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        receipt = booth.cast(getId(), Integer.parseInt(parts[0]), Long.parseLong(parts[1]), Marks.parse(marked), request,
                http.getRemoteAddr() + "|" + http.getHeader("User-Agent"));
        forget();
    }

    /** 0 before the beginning; one more than there are matters for the last look. */
    public int getStep() {
        if (step == null) {
            String sent = isSent() ? parameter("step") : null;
            step = sent != null && sent.matches("\\d{1,2}") ? Math.min(Integer.parseInt(sent), getMatters().size() + 1) : 0;
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

    public boolean isChoosing() {
        return getMatter() != null && receipt == null;
    }

    public boolean isLooking() {
        return getStep() > getMatters().size() && receipt == null;
    }

    public boolean isBeginning() {
        return getStep() == 0 && receipt == null && isTaking() && !getSeats().isEmpty();
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
            seats = booth.mySeats(getId());
        }
        return seats;
    }

    /** How a seat is called in the list of those one may vote for. */
    public String label(Seat one) {
        String units = String.join("、", one.units());
        return one.proxy() == null ? units : texts.get("neighborhood.vote.cast.forOther", units);
    }

    public String getSeat() {
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

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
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
