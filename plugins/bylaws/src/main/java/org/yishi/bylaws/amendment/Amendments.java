package org.yishi.bylaws.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.yishi.bylaws.bylaw.BylawRepository;
import org.yishi.bylaws.comment.Answer;
import org.yishi.bylaws.comment.Hearing;
import org.yishi.bylaws.text.Amendment;
import org.yishi.bylaws.text.BylawText;
import org.yishi.bylaws.text.Consolidation;
import org.yishi.bylaws.text.Provision;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.Consultations;
import org.yishi.bylaws.version.VersionRepository;
import org.yishi.bylaws.version.VersionStage;
import org.yishi.bylaws.version.WordingRepository;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.message.TextKey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Proposing other words for a draft that is laid open, and deciding on them. */
@ApplicationScoped
public class Amendments {

    @Inject
    private ProposalRepository repository;
    @Inject
    private VersionRepository versions;
    @Inject
    private WordingRepository wordings;
    @Inject
    private BylawRepository bylaws;
    @Inject
    private Consultations consultations;
    @Inject
    private Hearing hearing;
    @Inject
    private Messages messages;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @return its number in the version */
    @Guarded("bylaws.amend")
    public int propose(@Of(BylawVersion.class) long id, Proposal.Words words, LocalDate saidOn, boolean fromPaper) {
        // its number is one more than those there are
        BylawVersion version = versions.hold(id);
        version.require(VersionStage.CONSULTATION);
        hearing.requireDay(version, saidOn);
        if (!fromPaper) {
            hearing.requireBelonging(version);
        }
        BylawText text = wordings.text(version);
        boolean added = words.kind() == Amendment.Kind.INSERT;
        Provision was = text.find(words.articleId()).orElse(null);
        if (!added && was == null) {
            throw new Refusal("bylaws.refusal.noSuchArticle").at("article");
        }
        if (was != null && words.kind() == Amendment.Kind.REPLACE && was.text().equals(words.body())) {
            throw new Refusal("bylaws.refusal.same").at("body");
        }
        long article = added ? bylaws.newArticle(bylaws.get(version.bylawId())) : words.articleId();
        int number = repository.of(id).size() + 1;
        Proposal proposal = Proposal.said(version, number, article, added ? text.find(words.anchorId()).orElse(null) : was, words,
                current.get().personId(), saidOn, fromPaper);
        if (!Consolidation.of(text, List.of(proposal.amendment(text))).holds()) {
            throw new Refusal("bylaws.refusal.place").at("anchor");
        }
        repository.add(proposal);
        act.unnamed().fact("amendment", number).fact("kind", words.kind()).fact("article", article);
        return number;
    }

    /**
     * Accepts or refuses it. It may be decided anew until the consultation ends; what contradicts an accepted one cannot be accepted as well.
     *
     * @param answeredOn today or, from paper, earlier
     */
    @Guarded("bylaws.answer")
    public void answer(@Of(Proposal.class) long proposalId, Answer outcome, String reason, LocalDate answeredOn) {
        Proposal proposal = repository.get(proposalId);
        BylawVersion version = undecided(proposal);
        if (answeredOn.isBefore(proposal.saidOn()) || answeredOn.isAfter(LocalDate.now(clock))) {
            throw new Refusal("bylaws.refusal.saidOn", proposal.saidOn());
        }
        if (outcome == Answer.TAKEN) {
            requireNoneAgainst(proposal);
        }
        if (!proposal.isOpen()) {
            act.fact("before", proposal.outcome());
        }
        proposal.answer(outcome, reason, answeredOn);
        act.fact("amendment", proposal.number()).fact("outcome", outcome);
        tell(version, proposal, outcome.key());
    }

    /** Hides reason and proposers, which hold what must not be public, or shows them again; the words that are proposed stay. */
    @Guarded("bylaws.answer")
    public void withhold(@Of(Proposal.class) long proposalId, boolean hide) {
        Proposal proposal = repository.get(proposalId);
        proposal.withhold(hide);
        act.fact("amendment", proposal.number()).fact("withheld", hide);
    }

    /** The group that somebody named speaks indeed. */
    @Guarded("bylaws.answer")
    public void confirm(@Of(Proposal.class) long proposalId) {
        Proposal proposal = repository.get(proposalId);
        proposal.confirm();
        act.fact("amendment", proposal.number()).fact("confirmed", true);
    }

    /** The answer no longer holds, for a reason that is public; another one has to be given before the consultation ends. */
    @Guarded("bylaws.answer")
    public void takeBack(@Of(Proposal.class) long proposalId, String why) {
        Proposal proposal = repository.get(proposalId);
        BylawVersion version = undecided(proposal);
        act.fact("amendment", proposal.number()).fact("takenBack", proposal.takeBack(why)).fact("reason", why.strip());
        tell(version, proposal, "bylaws.answer.back");
    }

    /** As long as the consultation in which it was proposed runs, nothing is decided for good. Two who answer at once answer one after the other. */
    private BylawVersion undecided(Proposal proposal) {
        BylawVersion version = versions.hold(proposal.versionId());
        version.require(VersionStage.CONSULTATION);
        if (proposal.round() != version.round()) {
            throw new Refusal("bylaws.refusal.answered");
        }
        return version;
    }

    private void requireNoneAgainst(Proposal proposal) {
        String others = consultations.against(proposal).stream().flatMap(clash -> clash.amendments().stream())
                .filter(number -> number != proposal.number()).distinct().sorted().map(String::valueOf).collect(Collectors.joining("、"));
        if (!others.isEmpty()) {
            throw new Refusal("bylaws.refusal.contradicts", others).at("outcome");
        }
    }

    private void tell(BylawVersion version, Proposal proposal, String outcome) {
        if (proposal.personId() > 0) {
            messages.tell(Message.about("bylaws.decided", version.areaId(), version.dossier(), Audience.person(proposal.personId()),
                    "/bylaws/version/show?id=" + version.id() + "#p" + proposal.number(), version.title(), Integer.toString(proposal.number()),
                    new TextKey(outcome), proposal.answer()));
        }
    }

    /** What one proposed oneself to any draft; the newest first. Whoever may say something may look for it. */
    @Guarded(value = "bylaws.comment", kind = Guarded.Kind.READ)
    public List<Proposal> mine() {
        return repository.saidBy(current.get().personId());
    }

    @Open("amendments and what became of them are public; of those who proposed them, groups are named and residents are not")
    public List<Proposal> of(long versionId) {
        return repository.of(versionId);
    }

    @Open("amendments are public")
    public Proposal get(long id) {
        return repository.get(id);
    }
}
