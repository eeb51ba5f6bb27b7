package org.yishi.neighborhood.committee;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** Terms of owners' committees as open data; who sits on them is on their page, not here. */
@ApplicationScoped
public class OpenCommittees implements OpenRecords<CommitteeNow> {

    @Inject
    private CommitteeRepository repository;
    @Inject
    private OwnersCommittees committees;

    @Override
    public Dataset<CommitteeNow> dataset() {
        return Dataset.<CommitteeNow>of("neighborhood", "owners-committees", now -> now.committee().id(), now -> now.committee().areaId())
                .dossier(now -> now.committee().dossier()).page(now -> "/neighborhood/committee/show?area=" + now.committee().areaId())
                .number("term", now -> now.committee().term()).number("seats", now -> now.committee().seats())
                .number("members", now -> now.members().size()).date("electedOn", now -> now.committee().electedOn())
                .date("lastDay", now -> now.committee().lastDay()).date("filedOn", now -> now.committee().filedOn())
                .date("confirmedOn", now -> now.committee().confirmedOn())
                .code("state", CommitteeState.class, "neighborhood.committee.state.", CommitteeNow::state);
    }

    @Override
    public List<CommitteeNow> read(Collection<Long> areaIds, Window window) {
        return repository.window(areaIds, window).stream().map(one -> committees.read(one.id())).toList();
    }

    @Override
    public Optional<CommitteeNow> find(long id) {
        return repository.find(id).map(one -> committees.read(one.id()));
    }
}
