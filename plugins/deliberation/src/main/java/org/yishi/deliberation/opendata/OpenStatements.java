package org.yishi.deliberation.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.statement.StatementRepository;
import org.yishi.deliberation.vote.Tally;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/**
 * Statements as open data, without who said them and when. How people voted is told once the gathering is over, and only where so
 * many voted that no neighbour's vote follows from it: a running number, read twice, tells the vote that came between.
 */
@ApplicationScoped
public class OpenStatements implements OpenRecords<OpenStatements.Said> {

    @Inject
    private StatementRepository repository;
    /**
     * @param tally   null before the count
     * @param minCell from how many votes on it is told
     */
    public record Said(long id, long areaId, long consultationId, String body, Tally tally, int minCell) {
    }

    @Override
    public Dataset<Said> dataset() {
        return Dataset.of(OpenConsultations.PLUGIN, "statements", Said::id, Said::areaId)
                .dossier(said -> "deliberation/consultation/" + said.consultationId())
                .page(said -> "/deliberation/consultation/show?id=" + said.consultationId())
                .number("consultation", Said::consultationId).text("text", Said::body)
                .number("agree", told(Tally::agrees)).number("disagree", told(Tally::disagrees)).number("pass", told(Tally::passes));
    }

    private Function<Said, Integer> told(Function<Tally, Integer> number) {
        return said -> said.tally() != null && said.tally().total() >= said.minCell()
                ? number.apply(said.tally()) : null;
    }

    @Override
    public List<Said> read(Collection<Long> areaIds, Window window) {
        return repository.openIn(areaIds, window);
    }

    @Override
    public Optional<Said> find(long id) {
        return repository.findOpen(id);
    }
}
