package org.yishi.deliberation.map;

import org.yishi.deliberation.consultation.ConsultationVisitView;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where I stand on the map myself; nobody else sees this page. */
@Named("deliberationMineMap")
@RequestScoped
public class MineMapView extends ConsultationVisitView {

    @Inject
    private Maps maps;
    @Inject
    private Texts texts;

    private OwnPlace place;
    private boolean asked;

    /** The sentence on my group. One that is too small to be shown is as good as none: even its members learn nothing of it. */
    public String getVerdict() {
        PublicMap map = maps.read(getId()).orElseThrow().map();
        boolean told = map.groups().stream().anyMatch(group -> group.number() == getPlace().group());
        return !map.divided() ? texts.get(map.small() ? "deliberation.map.mine.small" : "deliberation.map.mine.one")
                : told ? texts.get("deliberation.map.mine.group", getPlace().letter()) : texts.get("deliberation.map.mine.noGroup");
    }

    /** Null where I am not on the map. */
    public OwnPlace getPlace() {
        if (!asked) {
            asked = true;
            place = maps.mine(getId()).orElse(null);
        }
        return place;
    }
}
