package org.yishi.portal.ballot.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.ballot.BallotResult;
import org.yishi.portal.ballot.BallotState;
import org.yishi.portal.ballot.ResultPack;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;
import org.yishi.portal.plugin.internal.PluginCatalogue;

/** Ballots as open data. Before the count nothing is told of who or how many voted: two answers would tell whose vote came between. */
@ApplicationScoped
public class OpenBallots implements OpenRecords<OpenBallots.Held> {

    @Inject
    private BallotRepository ballots;
    @Inject
    private QuestionReaders questions;
    @Inject
    private Clock clock;

    /** @param result null before the count */
    public record Held(BallotEntity ballot, BallotState state, BallotResult result) {

        ResultPack pack() {
            return ResultPack.parse(result.pack());
        }
    }

    @Override
    public Dataset<Held> dataset() {
        return Dataset.<Held>of(PluginCatalogue.CORE, "ballots", held -> held.ballot().id(), held -> held.ballot().areaId())
                .dossier(held -> held.ballot().dossier()).page(held -> "/portal/ballot/show?id=" + held.ballot().id())
                .feed(held -> held.ballot().terms().title(), held -> questions.publicQuestion(held.ballot()))
                .text("matter", held -> held.ballot().matterDossier()).text("title", held -> held.ballot().terms().title())
                .text("question", held -> questions.publicQuestion(held.ballot())).flag("secret", held -> held.ballot().isSecret())
                .number("seats", held -> held.ballot().terms().seats()).text("rule", held -> held.ballot().terms().ruleId())
                .code("state", BallotState.class, "portal.ballot.state.", Held::state)
                .moment("opensAt", held -> held.ballot().terms().opensAt()).moment("closesAt", held -> held.ballot().terms().closesAt())
                .number("base", held -> held.ballot().base().heads()).decimal("baseWeight", held -> held.ballot().base().weight())
                .date("baseOn", held -> held.ballot().base().day()).text("baseDigest", held -> held.ballot().base().digest())
                .number("took", counted(result -> result.tallies().marked().heads()))
                .number("cast", counted(result -> result.tallies().cast().heads()))
                .number("blank", counted(result -> result.tallies().blank().heads()))
                .number("invalid", counted(result -> result.tallies().invalid().heads()))
                .text("outcome", counted(result -> result.finding().outcome())).moment("countedAt", counted(BallotResult::countedAt))
                .text("packDigest", held -> held.result() == null ? null : held.pack().digest())
                .link("pack", held -> held.result() == null ? null : "/data/pack/" + held.ballot().id() + ".json")
                .text("cancelledWhy", held -> held.ballot().cancelledWhy().isEmpty() ? null : held.ballot().cancelledWhy());
    }

    private static <T> Function<Held, T> counted(Function<BallotResult, T> value) {
        return held -> held.result() == null ? null : value.apply(held.result());
    }

    @Override
    public List<Held> read(Collection<Long> areaIds, Window window) {
        return held(ballots.in(areaIds, window));
    }

    @Override
    public Optional<Held> find(long id) {
        return held(ballots.find(id).stream().toList()).stream().findFirst();
    }

    List<Held> held(List<BallotEntity> found) {
        Map<Long, CountEntity> counts = ballots.results(found.stream().filter(ballot -> ballot.state() == BallotState.COUNTED)
                .map(BallotEntity::id).toList());
        Instant now = Instant.now(clock);
        return found.stream().map(ballot -> new Held(ballot, ballot.stateAt(now),
                Optional.ofNullable(counts.get(ballot.id())).map(BallotReader::result).orElse(null))).toList();
    }
}
