package org.yishi.bylaws.version;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import org.yishi.bylaws.amendment.Proposal;
import org.yishi.bylaws.amendment.ProposalRepository;
import org.yishi.bylaws.comment.CommentRepository;
import org.yishi.bylaws.text.BylawText;
import org.yishi.bylaws.text.Clash;
import org.yishi.bylaws.text.Consolidation;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.StageEntry;
import org.yishi.portal.procedure.StageView;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Laying the draft open (公开征求意见): from now on its words stay; what is accepted becomes the next edition when it ends. */
@ApplicationScoped
public class Consultations {

    @Inject
    private VersionRepository versions;
    @Inject
    private WordingRepository wordings;
    @Inject
    private CommentRepository comments;
    @Inject
    private ProposalRepository proposals;
    @Inject
    private Cases cases;
    @Inject
    private Messages messages;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** The draft is finished. A correction or a repeal goes on to its announcement. */
    @Guarded("bylaws.draft")
    public void open(@Of(BylawVersion.class) long id, LocalDate heldOn) {
        BylawVersion version = versions.get(id);
        version.require(VersionStage.DRAFTING);
        if (cases.view(version.dossier()).stage("DRAFTING").filter(StageView::tookPlace).isEmpty()) {
            // sent back by the street or the vote: those who draft take it up again
            cases.enter(version.dossier(), StageEntry.of("DRAFTING", heldOn, Outcome.BEGUN));
        }
        cases.enter(version.dossier(), StageEntry.of("DRAFTING", heldOn, Outcome.DONE));
        if (version.purpose().isShort()) {
            version.to(VersionStage.READY);
            act.fact("edition", version.edition());
            return;
        }
        cases.enter(version.dossier(), StageEntry.of("CONSULTATION", heldOn, Outcome.BEGUN));
        version.to(VersionStage.CONSULTATION);
        act.fact("edition", version.edition()).fact("articles", wordings.of(version).size());
        messages.tell(Message.about("bylaws.consultation", version.areaId(), version.dossier(), Audience.residents(version.areaId()),
                "/bylaws/version/show?id=" + id, version.title()));
    }

    /** Everything is answered, nothing contradicts: the accepted amendments are applied. */
    @Guarded("bylaws.draft")
    public void close(@Of(BylawVersion.class) long id, LocalDate heldOn) {
        BylawVersion version = versions.get(id);
        version.require(VersionStage.CONSULTATION);
        Consolidation consolidated = consolidated(id);
        if (!consolidated.holds()) {
            throw named(version, consolidated.clashes().get(0));
        }
        BylawText text = consolidated.text();
        if (text.isEmpty()) {
            throw new Refusal("bylaws.refusal.nothingLeft");
        }
        cases.enter(version.dossier(), StageEntry.of("CONSULTATION", heldOn, Outcome.DONE)
                .fact("comments", comments.of(id).size()).fact("amendments", proposals.of(id).size()));
        List<Wording> before = wordings.of(version);
        if (!text.equals(wordings.text(version))) {
            wordings.keep(version, version.nextEdition(), text, before);
        }
        version.to(VersionStage.LEGALITY);
        act.fact("edition", version.edition()).fact("articles", text.articles().size());
    }

    /** The draft with what was accepted in this round, or the conflicts between them. */
    @Open("the draft, the amendments and the answers are public")
    public Consolidation consolidated(long id) {
        return of(id, Proposal::isAccepted);
    }

    /** What of this round contradicts something else that was proposed and not refused, before anybody decides. */
    @Open("the draft, the amendments and the answers are public")
    public List<Clash> clashes(long id) {
        return of(id, one -> one.isAccepted() || one.isOpen()).clashes();
    }

    /** Last day until which people are heard in any case; null where that has passed and it may end any day. */
    @Open("until when people are heard is public")
    public LocalDate heardUntil(BylawVersion version) {
        return cases.view(version.dossier()).stage(version.stage().name()).map(StageView::notBefore).filter(day -> day.isAfter(LocalDate.now(clock)))
                .map(day -> day.minusDays(1)).orElse(null);
    }

    /** What it would contradict among those that are accepted already. */
    @Open("the draft, the amendments and the answers are public")
    public List<Clash> against(Proposal proposal) {
        return of(proposal.versionId(), one -> one.isAccepted() || one.id() == proposal.id()).clashes().stream()
                .filter(clash -> clash.amendments().contains((long) proposal.number())).toList();
    }

    /** The text does not change within a round, so all were written against the edition that is laid open. */
    private Consolidation of(long id, Predicate<Proposal> which) {
        BylawVersion version = versions.get(id);
        BylawText text = wordings.text(version);
        return Consolidation.of(text, proposals.inRound(version).stream().filter(which).filter(one -> one.edition() == version.edition())
                .map(proposal -> proposal.amendment(text)).toList());
    }

    private Refusal named(BylawVersion version, Clash clash) {
        return new Refusal(clash.key(), wordings.text(version).numberOf(clash.article()), clash.names());
    }
}
