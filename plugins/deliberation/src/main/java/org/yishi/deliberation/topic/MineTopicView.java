package org.yishi.deliberation.topic;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What I put forward and what I support. */
@Named("deliberationMineTopic")
@RequestScoped
public class MineTopicView {

    @Inject
    private Topics topics;

    private List<TopicLine> lines;

    public List<TopicLine> getLines() {
        if (lines == null) {
            lines = topics.mine();
        }
        return lines;
    }
}
