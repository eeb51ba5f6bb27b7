package org.yishi.deliberation.statement;

import java.util.List;

import org.yishi.deliberation.consultation.ConsultationVisitView;
import org.yishi.deliberation.vote.OwnVote;
import org.yishi.deliberation.vote.Votes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What I said and how I voted in one consultation; nobody else sees this page. */
@Named("deliberationMineStatement")
@RequestScoped
public class MineStatementView extends ConsultationVisitView {

    @Inject
    private Statements statements;
    @Inject
    private Votes votes;

    private List<Statement> said;
    private List<OwnVote> voted;

    public List<Statement> getSaid() {
        if (said == null) {
            said = statements.mine().stream().filter(statement -> statement.consultationId() == getId()).toList();
        }
        return said;
    }

    public List<OwnVote> getVotes() {
        if (voted == null) {
            voted = votes.mine(getId());
        }
        return voted;
    }
}
