package org.yishi.deliberation.opendata;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.yishi.deliberation.topic.Addressee;
import org.yishi.deliberation.topic.Decision;
import org.yishi.deliberation.topic.RaisedTopic;
import org.yishi.deliberation.topic.TopicRepository;
import org.yishi.deliberation.topic.TopicState;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Topics (议题) as open data: number, title, state, days and the answer; neither who submitted nor who supports them, nor their words. */
@ApplicationScoped
public class OpenTopics implements OpenRecords<OpenTopics.Told> {

    @Inject
    private TopicRepository repository;
    @Inject
    private Clock clock;

    /** @param supporters null before the answer: a running number, read twice, tells who came between */
    public record Told(RaisedTopic topic, Long supporters) {
    }

    @Override
    public Dataset<Told> dataset() {
        return Dataset.<Told>of(OpenConsultations.PLUGIN, "topics", told -> told.topic().id(), told -> told.topic().areaId())
                .dossier(of(RaisedTopic::dossier)).page(told -> "/deliberation/topic/show?id=" + told.topic().id())
                .feed(of(one -> one.words().title()), of(one -> one.decision() == null ? "" : one.decision().reason()))
                .text("number", of(RaisedTopic::number)).text("title", of(one -> one.words().title()))
                .code("state", TopicState.class, "deliberation.topic.state.", of(one -> one.stateOn(LocalDate.now(clock))))
                .date("submittedOn", of(one -> one.days().submittedOn())).date("due", of(one -> one.days().firstDue()))
                .date("answeredOn", of(one -> one.days().firstDecidedOn())).flag("inTime", of(one -> one.days().inTime()))
                .number("round", of(one -> one.days().round())).number("supporters", Told::supporters)
                .number("supportersNeeded", of(one -> one.petition().needed())).date("bindingOn", of(one -> one.petition().reachedOn()))
                .date("readOn", of(one -> one.petition().readOn())).text("reason", decided(Decision::reason))
                .code("addressee", Addressee.class, "deliberation.topic.addressee.", decided(Decision::addressee))
                .text("referredTo", decided(Decision::referredTo)).number("mergedInto", decided(Decision::mergedInto))
                .date("objectedOn", of(one -> one.objection() == null ? null : one.objection().on())).flag("sample", of(RaisedTopic::isSample));
    }

    private static <T> Function<Told, T> of(Function<RaisedTopic, T> value) {
        return told -> value.apply(told.topic());
    }

    private static <T> Function<Told, T> decided(Function<Decision, T> value) {
        return of(one -> one.decision() == null ? null : value.apply(one.decision()));
    }

    @Override
    public List<Told> read(Collection<Long> areaIds, Window window) {
        return told(repository.in(areaIds, window));
    }

    @Override
    public Optional<Told> find(long id) {
        return told(repository.find(id).stream().toList()).stream().findFirst();
    }

    private List<Told> told(List<RaisedTopic> topics) {
        List<Long> answered = topics.stream().filter(one -> !one.state().isOpen()).map(RaisedTopic::id).toList();
        Map<Long, Long> supporters = repository.supporters(answered);
        return topics.stream().map(one -> new Told(one, answered.contains(one.id()) ? supporters.getOrDefault(one.id(), 0L) : null)).toList();
    }
}
