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

    public List<Statement> getSaid() {
        return statements.mine().stream().filter(statement -> statement.consultationId() == getId()).toList();
    }

    public List<OwnVote> getVotes() {
        return votes.mine(getId());
    }
}
