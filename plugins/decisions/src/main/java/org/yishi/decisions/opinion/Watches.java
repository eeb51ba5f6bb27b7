package org.yishi.decisions.opinion;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yishi.decisions.step.Step;
import org.yishi.decisions.step.StepRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the supervision committee said of many matters, with two queries. */
@ApplicationScoped
public class Watches {

    @Inject
    private StepRepository steps;
    @Inject
    private OpinionRepository opinions;

    Map<Long, Watch> of(List<Long> matterIds) {
        Map<Long, List<Step>> taken = steps.ofMatters(matterIds).stream().collect(Collectors.groupingBy(Step::matterId));
        Map<Long, List<Opinion>> said = opinions.ofMatters(matterIds).stream().collect(Collectors.groupingBy(Opinion::matterId));
        return matterIds.stream().collect(Collectors.toMap(id -> id,
                id -> new Watch(taken.getOrDefault(id, List.of()), said.getOrDefault(id, List.of()))));
    }
}
