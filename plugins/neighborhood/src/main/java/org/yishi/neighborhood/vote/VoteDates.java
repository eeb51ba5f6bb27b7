package org.yishi.neighborhood.vote;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.yishi.portal.datebook.DatebookSource;
import org.yishi.portal.datebook.DatedEntry;
import org.yishi.portal.datebook.EntryKind;
import org.yishi.portal.datebook.Span;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The windows of votes in the datebook (日程). */
@ApplicationScoped
public class VoteDates implements DatebookSource {

    private static final String ID = "vote-";

    @Inject
    private VoteRepository votes;

    @Override
    public String pluginId() {
        return "neighborhood";
    }

    @Override
    public List<DatedEntry> between(Collection<Long> areaIds, LocalDate from, LocalDate to) {
        return votes.windowed(areaIds, from.atStartOfDay(), to.plusDays(1).atStartOfDay()).stream().map(VoteDates::entry).toList();
    }

    @Override
    public Optional<DatedEntry> find(String id) {
        return id.matches(ID + "\\d{1,18}") ? votes.ofIds(List.of(Long.parseLong(id.substring(ID.length())))).stream()
                .filter(vote -> vote.stage().isNoticed() && vote.opensAt() != null).map(VoteDates::entry).findFirst() : Optional.empty();
    }

    private static DatedEntry entry(Vote vote) {
        return DatedEntry.of(ID + vote.id(), vote.areaId(), EntryKind.BALLOT, vote.title(), "/neighborhood/vote/show?id=" + vote.id(),
                vote.dossier(), Span.between(vote.opensAt(), vote.closesAt()), vote.version()).cancelled(vote.stage() == VoteStage.ANNULLED);
    }
}
