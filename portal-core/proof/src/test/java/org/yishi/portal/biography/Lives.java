package org.yishi.portal.biography;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.biography.Chapter.Moment;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Dossiers with a life, for the tests of core; and the acts that tie them. */
@ApplicationScoped
public class Lives implements BiographySource {

    private final Map<String, Chapter> told = new ConcurrentHashMap<>();

    @Inject
    private Ties ties;
    @Inject
    private Act act;

    @Override
    public String pluginId() {
        return "portal";
    }

    @Override
    public Optional<Chapter> chapter(String dossier) {
        if (dossier.startsWith("portal/broken/")) {
            throw new IllegalStateException("a plugin with a fault");
        }
        return Optional.ofNullable(told.get(dossier));
    }

    void tell(long areaId, String dossier, String title, boolean ended, LocalDate on, List<Chapter.Promise> promises, Chapter.Satisfaction satisfaction) {
        told.put(dossier, new Chapter(dossier, areaId, "协商", title, "/portal/community?id=" + areaId, ended ? "归档" : "意见征集", ended,
                List.of(Moment.of(on, "立项"), Moment.of(on.plusDays(4), "会前公告")), promises, Optional.ofNullable(satisfaction)));
    }

    void tell(long areaId, String dossier, String title, LocalDate on) {
        tell(areaId, dossier, title, true, on, List.of(), null);
    }

    void forget(String dossier) {
        told.remove(dossier);
    }

    @Guarded("portal.recordDemand")
    public void tie(@In long areaId, String earlier, String later) {
        ties.tie(earlier, later);
        act.on("test/tie/" + areaId).fact("later", String.valueOf(later));
    }
}
