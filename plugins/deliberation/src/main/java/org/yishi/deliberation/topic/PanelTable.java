package org.yishi.deliberation.topic;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts together what the panel answered and voted. */
@ApplicationScoped
class PanelTable {

    @Inject
    private ScreeningRepository repository;
    @Inject
    private Panel panel;
    @Inject
    private Settings settings;

    Screening of(RaisedTopic topic) {
        Map<Long, String> members = panel.members(topic.areaId());
        List<PanelVote> all = repository.votes(List.of(topic.id()));
        return screening(topic, repository.answers(topic), all, members);
    }

    /** What the votes on several topics come to now; with one query for the votes, however many topics there are. */
    Map<Long, Screening> ofVotes(Collection<RaisedTopic> topics) {
        Map<Long, List<PanelVote>> votes = repository.votes(topics.stream().map(RaisedTopic::id).toList()).stream()
                .collect(Collectors.groupingBy(PanelVote::topicId));
        Map<Long, Map<Long, String>> panels = new HashMap<>();
        return topics.stream().collect(Collectors.toMap(RaisedTopic::id, topic -> screening(topic, List.of(), votes.getOrDefault(topic.id(), List.of()),
                panels.computeIfAbsent(topic.areaId(), panel::members))));
    }

    private Screening screening(RaisedTopic topic, List<ScreenAnswer> answers, List<PanelVote> all, Map<Long, String> members) {
        List<Long> recused = all.stream().filter(PanelVote::isRecused).map(PanelVote::personId).distinct().toList();
        List<PanelVote> votes = all.stream().filter(vote -> vote.round() == topic.days().round()).toList();
        Map<PanelRule.Choice, Integer> counted = new EnumMap<>(PanelRule.Choice.class);
        // who left the panel since then voted all the same where it is decided
        votes.stream().filter(vote -> !vote.isRecused() && (!topic.state().isOpen() || members.containsKey(vote.personId())))
                .forEach(vote -> counted.merge(vote.stand().choice(), 1, Integer::sum));
        long out = members.keySet().stream().filter(member -> recused.contains(member) || topic.submitter().is(member)).count();
        PanelRule rule = new PanelRule(settings.number("deliberation.panelQuorum", topic.areaId()));
        return new Screening(topic, answers, votes, members, recused, rule.count(members.size(), (int) out, counted));
    }
}
