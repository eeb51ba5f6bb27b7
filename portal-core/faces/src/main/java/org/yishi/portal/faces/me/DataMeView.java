package org.yishi.portal.faces.me;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.MyRecords;

/** Everything held about the person who reads, by kind. */
@Named("portalDataMe")
@RequestScoped
public class DataMeView {

    private static final int SHOWN = 30;

    /** @param more whether there are older ones that are not shown */
    public record Kind(String key, String fate, int count, List<Held> latest, boolean more) {
    }

    @Inject
    private MyRecords records;

    private List<Kind> kinds;

    public List<Kind> getKinds() {
        if (kinds == null) {
            kinds = records.held().entrySet().stream().map(DataMeView::kind).toList();
        }
        return kinds;
    }

    private static Kind kind(Map.Entry<String, List<Held>> one) {
        List<Held> all = one.getValue();
        return new Kind(one.getKey(), all.get(0).fate().name(), all.size(), all.stream().limit(SHOWN).toList(), all.size() > SHOWN);
    }

    public int getShown() {
        return SHOWN;
    }
}
