package org.yishi.neighborhood.vote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.page.Said;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A proposal of the committee: up to three matters in one vote. Elections and recalls are proposed in the room of the committee. */
@Named("neighborhoodProposeVote")
@RequestScoped
public class ProposeVoteView extends AreaVoteView {

    /** Matters of one form; what is more is another vote. */
    static final List<Integer> PLACES = List.of(1, 2, 3);

    @Inject
    private Votes votes;
    @Inject
    private Said said;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    private final Map<String, String> words = new HashMap<>();
    private String scope = VoteScope.Kind.WHOLE.name();
    private String scopeNames;
    private LocalDate heldOn;
    private String suggested = "";
    private String origin = "";

    @Override
    public void load() {
        super.load();
        if (heldOn == null) {
            heldOn = LocalDate.now(clock);
            begin();
        }
    }

    /** What another procedure brings along: a motion, and the dossier in which it was agreed. */
    private void begin() {
        if (!suggested.isBlank()) {
            words.putIfAbsent("headline", suggested);
            words.putIfAbsent("question1", suggested);
        }
        if (origin.matches("[a-z][a-z0-9]*/[a-z][A-Za-z0-9]*/[1-9]\\d{0,17}")) {
            int number = origin.lastIndexOf('/');
            words.putIfAbsent("reasons", texts.get("neighborhood.vote.propose.from", "/" + origin.substring(0, number) + "/show?id=" + origin.substring(number + 1)));
        }
    }

    public String getSuggested() {
        return suggested;
    }

    public void setSuggested(String suggested) {
        this.suggested = suggested;
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(String origin) {
        this.origin = origin;
    }

    public String propose() {
        VoteScope.Kind kind = VoteScope.Kind.valueOf(scope);
        VoteScope concerned = kind == VoteScope.Kind.WHOLE ? VoteScope.WHOLE : new VoteScope(kind, listed(scopeNames));
        VoteProposal proposal = new VoteProposal(getArea(), concerned.with(listed(text("interested"))),
                new VoteProposal.Words(text("headline"), text("reasons"), text("cost"), text("source"), text("alternatives"), text("branchAdvice"),
                        text("communityAdvice")), matters(), VoteProposal.Origin.NONE).comingFrom(origin);
        long id = votes.propose(getArea(), proposal, heldOn);
        said.done("neighborhood.vote.propose.done");
        return "/neighborhood/vote/manage?faces-redirect=true&id=" + id;
    }

    private static List<String> listed(String names) {
        return Arrays.stream((names == null ? "" : names).split("[\\s,，、;；]+")).filter(name -> !name.isEmpty()).toList();
    }

    private List<MatterDraft> matters() {
        List<MatterDraft> all = new ArrayList<>();
        for (int place : PLACES) {
            if (!text("question" + place).isEmpty()) {
                MatterDraft draft = MatterDraft.motion(text("item" + place), text("question" + place), text("details" + place));
                all.add(draft.item().equals(MatterDraft.UNANIMITY_ITEM) ? draft.askedBy(text("applicant")) : draft);
            }
        }
        if (!text("applicant").isEmpty() && all.stream().allMatch(draft -> draft.applicant().isEmpty())) {
            throw new Refusal("neighborhood.vote.refusal.applicantOnly").at("applicant");
        }
        return all;
    }

    private String text(String field) {
        String text = words.get(field);
        return text == null ? "" : text.strip();
    }

    public List<VoteScope.Kind> getScopes() {
        return List.of(VoteScope.Kind.values());
    }

    public Map<String, String> getWords() {
        return words;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getScopeNames() {
        return scopeNames;
    }

    public void setScopeNames(String scopeNames) {
        this.scopeNames = scopeNames;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }
}
