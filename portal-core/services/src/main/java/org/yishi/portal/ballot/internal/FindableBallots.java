package org.yishi.portal.ballot.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.search.Findable;
import org.yishi.portal.search.SearchSource;

/** Ballots are found from their announcement on by what is put to the vote; not by the names of candidates, and not when cancelled. */
@ApplicationScoped
public class FindableBallots implements SearchSource {

    @Inject
    private BallotRepository repository;
    @Inject
    private QuestionReaders questions;
    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "portal.ballot";
    }

    @Override
    public List<String> dossiers() {
        return repository.ids().stream().map(BallotEntity::dossier).toList();
    }

    @Override
    public List<Findable> of(Collection<String> dossiers) {
        return repository.ofIds(SearchSource.numbers(BallotEntity.DOSSIERS, dossiers)).stream()
                .filter(ballot -> ballot.state() != BallotState.CANCELLED)
                .map(ballot -> Findable.page(ballot.dossier(), ballot.areaId(), ballot.terms().title(), "/portal/ballot/show?id=" + ballot.id())
                        .saying(questions.publicQuestion(ballot)).of(LocalDate.ofInstant(ballot.terms().opensAt(), clock.getZone())))
                .toList();
    }
}
