package org.yishi.deliberation.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.standing.BodyKind;
import org.yishi.deliberation.standing.StandingBody;
import org.yishi.deliberation.standing.StandingLine;
import org.yishi.deliberation.standing.StandingReadings;
import org.yishi.deliberation.standing.StandingRepository;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** Standing councils and residents' boards as open data; nobody's name. */
@ApplicationScoped
public class OpenStandingBodies implements OpenRecords<StandingLine> {

    @Inject
    private StandingRepository repository;
    @Inject
    private StandingReadings readings;

    @Override
    public Dataset<StandingLine> dataset() {
        return Dataset.<StandingLine>of(OpenConsultations.PLUGIN, "standing-bodies", one -> one.body().id(), one -> one.body().areaId())
                .dossier(of(StandingBody::dossier)).page(one -> "/deliberation/standing/show?id=" + one.body().id())
                .code("kind", BodyKind.class, "deliberation.standing.kind.", of(StandingBody::kind)).text("name", of(StandingBody::name))
                .text("field", of(StandingBody::field)).text("chosenHow", of(StandingBody::chosenHow)).date("chosenOn", of(StandingBody::chosenOn))
                .date("lastDay", of(StandingBody::lastDay)).number("seats", of(StandingBody::seats)).number("members", StandingLine::members)
                .flag("mandate", StandingLine::binding).flag("sample", of(StandingBody::isSample))
                .text("overdueReports", one -> one.overdue().stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    private static <T> Function<StandingLine, T> of(Function<StandingBody, T> value) {
        return line -> value.apply(line.body());
    }

    @Override
    public List<StandingLine> read(Collection<Long> areaIds, Window window) {
        return readings.lines(repository.publicIn(areaIds, window));
    }

    @Override
    public Optional<StandingLine> find(long id) {
        return readings.lines(repository.find(id).stream().toList()).stream().findFirst();
    }
}
