package org.yishi.deliberation.topic;

import java.util.Map;

import org.yishi.portal.people.People;

import jakarta.inject.Inject;

/** Pages of those who screen a topic or write down what came of it: they see the whole sheet. */
public abstract class SheetView extends TopicView {

    @Inject
    private Screenings screenings;
    @Inject
    private People people;

    private Screening sheet;
    private Map<Long, String> names;

    public Screening getSheet() {
        if (sheet == null) {
            sheet = screenings.sheet(getId());
        }
        return sheet;
    }

    @Override
    public void load() {
        super.load();
        getSheet();
    }

    /** Members of the panel hold an office, so their names are public. */
    public String name(PanelVote vote) {
        if (names == null) {
            names = people.publicNames(getSheet().votes().stream().map(PanelVote::personId).toList());
        }
        return names.get(vote.personId());
    }

    protected Screenings screenings() {
        return screenings;
    }
}
