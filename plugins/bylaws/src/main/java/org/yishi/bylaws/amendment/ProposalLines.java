package org.yishi.bylaws.amendment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yishi.bylaws.text.Amendment;
import org.yishi.bylaws.text.ArticleNumber;
import org.yishi.bylaws.text.BylawText;
import org.yishi.bylaws.text.Provision;
import org.yishi.bylaws.text.WordDifference;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.WordingRepository;
import org.yishi.portal.access.Open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What amendments change, against the edition for which they were written. */
@ApplicationScoped
@Open("amendments are public; who proposed them, unless it is a group, is not in it")
public class ProposalLines {

    @Inject
    private WordingRepository wordings;
    @Inject
    private ProposalRepository proposals;

    public List<ProposalLine> of(BylawVersion version) {
        Map<Integer, BylawText> editions = new HashMap<>();
        return proposals.of(version.id()).stream().map(proposal -> of(proposal, editions.computeIfAbsent(proposal.edition(),
                edition -> wordings.text(version.id(), edition)))).toList();
    }

    public ProposalLine of(BylawVersion version, Proposal proposal) {
        return of(proposal, wordings.text(version.id(), proposal.edition()));
    }

    private static ProposalLine of(Proposal proposal, BylawText text) {
        String was = text.find(proposal.articleId()).map(Provision::text).orElse("");
        String now = switch (proposal.kind()) {
            case REPLACE, INSERT -> proposal.body();
            case DELETE -> "";
            case MOVE -> was;
        };
        boolean placed = proposal.kind() == Amendment.Kind.INSERT || proposal.kind() == Amendment.Kind.MOVE;
        return new ProposalLine(proposal, heading(text, proposal.articleId()), placed ? heading(text, proposal.anchorId()) : "", WordDifference.of(was, now));
    }

    private static String heading(BylawText text, long article) {
        int number = text.numberOf(article);
        return number == 0 ? "" : ArticleNumber.chinese(number);
    }
}
