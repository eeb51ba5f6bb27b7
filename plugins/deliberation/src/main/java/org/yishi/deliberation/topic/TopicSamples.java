package org.yishi.deliberation.topic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.biography.Ties;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.procedure.CaseNumbers;
import org.yishi.portal.procedure.ShortAddresses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes invented topics that were submitted some days ago, so that a new portal shows each state. The ledger says truthfully when and by whom. */
@ApplicationScoped
public class TopicSamples {

    private static final int LONGEST_LIST = 200;

    @Inject
    private TopicRepository repository;
    @Inject
    private ScreeningRepository screenings;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Backings backings;
    @Inject
    private Panel panel;
    @Inject
    private PanelTable table;
    @Inject
    private TopicDeadlines deadlines;
    @Inject
    private Ties ties;
    @Inject
    private CaseNumbers numbers;
    @Inject
    private ShortAddresses addresses;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /**
     * @param residents who submit and support; one of them submits
     * @param waiting   members of the panel who have not voted yet
     */
    @Guarded("deliberation.import")
    public long make(@In long areaId, TopicSample sample, List<Long> residents, Set<Long> waiting) {
        LocalDate on = LocalDate.now(clock).minusDays(sample.age());
        List<Long> people = new ArrayList<>(residents);
        Collections.rotate(people, -sample.age());
        RaisedTopic topic = RaisedTopic.raised(areaId, numbers.next(areaId, on.getYear()), sample.words(),
                Submitter.person(Submitter.Kind.RESIDENT, "", people.get(0)), backings.petition(areaId),
                TopicDays.from(on, deadlines.screening(areaId, on), clock.instant()));
        topic.markAsSample();
        repository.add(topic);
        addresses.give(topic.number(), "/deliberation/topic/show?id=" + topic.id(), topic.dossier());
        people.stream().limit(sample.supporters())
                .forEach(person -> repository.add(TopicSupport.by(person, topic.id(), on, clock.instant())));
        if (sample.binding() >= 0) {
            backings.others(topic, people).forEach(person -> repository.add(TopicSupport.by(person, topic.id(), on, clock.instant())));
            LocalDate enough = LocalDate.now(clock).minusDays(sample.binding());
            topic.reach(enough, deadlines.reading(areaId, enough));
        }
        if (sample.state() != TopicState.SUBMITTED && sample.state() != TopicState.MERGED) {
            screen(topic, sample, waiting);
        }
        answer(topic, sample, on);
        act.on(topic.dossier()).fact("sample", true).fact("state", topic.state());
        return topic.id();
    }

    private void screen(RaisedTopic topic, TopicSample sample, Set<Long> waiting) {
        topic.screen();
        boolean taken = sample.state() == TopicState.ACCEPTED || sample.state() == TopicState.SCREENING;
        Question no = sample.state() == TopicState.REFERRED ? Question.OURS : Question.SHARED;
        for (Question question : Question.values()) {
            screenings.add(ScreenAnswer.of(topic, question, taken || question != no, taken || question != no ? "" : sample.reason()));
        }
        PanelVote.Stand stand = switch (sample.state()) {
            case REFERRED -> PanelVote.Stand.REFER;
            case REJECTED -> PanelVote.Stand.REJECT;
            default -> PanelVote.Stand.ACCEPT;
        };
        // one vote is left for whoever tries the demo as a member of the panel
        int needed = table.of(topic).result().needed() - (sample.state() == TopicState.SCREENING ? 1 : 0);
        for (Map.Entry<Long, String> member : panel.members(topic.areaId()).entrySet()) {
            if (needed > 0 && !waiting.contains(member.getKey())) {
                screenings.add(PanelVote.of(topic, member.getKey(), member.getValue(), stand, sample.reason().isEmpty() ? "" : "同意小组意见", clock.instant()));
                needed--;
            }
        }
    }

    private void answer(RaisedTopic topic, TopicSample sample, LocalDate on) {
        LocalDate decided = on.plusDays(Math.min(7, sample.age()));
        switch (sample.state()) {
            case ACCEPTED -> consultations.publicOf(List.of(topic.areaId()), LONGEST_LIST).stream()
                    .filter(one -> one.topic().title().startsWith(sample.consultation())).findFirst()
                    .ifPresent(one -> {
                        topic.decide(Decision.accepted(sample.reason(), one.id(), decided));
                        ties.tie(topic.dossier(), one.dossier());
                    });
            case REFERRED -> topic.decide(Decision.referred(sample.reason(), sample.addressee(), sample.to(), decided));
            case REJECTED -> topic.decide(Decision.rejected(sample.reason(), deadlines.objecting(topic.areaId(), decided), decided));
            case MERGED -> merge(topic, sample, decided);
            default -> { }
        }
    }

    private void merge(RaisedTopic topic, TopicSample sample, LocalDate decided) {
        RaisedTopic into = repository.open(List.of(topic.areaId())).stream().filter(other -> other.id() != topic.id())
                .max((one, other) -> Integer.compare(LikenessRule.percent(one.words().title(), topic.words().title()),
                        LikenessRule.percent(other.words().title(), topic.words().title()))).orElseThrow();
        topic.merge(sample.reason(), into, decided);
    }
}
