package org.yishi.portal.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;

/** Something that can be found, as a plugin would bring it. */
@ApplicationScoped
public class Leaflets implements SearchSource {

    private static final Runnable NOTHING = () -> { };

    @Inject
    private Act act;

    private final Map<String, List<Findable>> kept = new ConcurrentHashMap<>();
    private final Map<String, RuntimeException> broken = new ConcurrentHashMap<>();
    private volatile Runnable afterTheList = NOTHING;

    @Override
    public String kind() {
        return "portal.leaflet";
    }

    @Override
    public List<String> dossiers() {
        List<String> all = List.copyOf(kept.keySet());
        afterTheList.run();
        afterTheList = NOTHING;
        return all;
    }

    @Override
    public List<Findable> of(Collection<String> dossiers) {
        dossiers.stream().filter(broken::containsKey).findFirst().ifPresent(dossier -> {
            throw broken.get(dossier);
        });
        return dossiers.stream().flatMap(dossier -> kept.getOrDefault(dossier, List.of()).stream()).toList();
    }

    @Guarded("portal.appoint")
    public void put(@In long areaId, String dossier, Findable... leaflets) {
        kept.put(dossier, List.of(leaflets));
        act.on(dossier).fact("leaflets", leaflets.length);
    }

    @Guarded("portal.appoint")
    public void putAndFail(@In long areaId, String dossier, Findable... leaflets) {
        put(areaId, dossier, leaflets);
        throw new Refusal("portal.area.refusal.kind");
    }

    /** Without an act. */
    public void keep(String dossier, Findable... leaflets) {
        kept.put(dossier, List.of(leaflets));
    }

    /** Once, when an index is made anew and has just heard what there is. */
    void meanwhile(Runnable doing) {
        afterTheList = doing;
    }

    void breaks(String dossier) {
        broken.put(dossier, new IllegalStateException("the source fails, as the test wants it"));
    }

    static Findable leaflet(String dossier, long areaId, Privacy privacy, String title) {
        Findable leaflet = Findable.page(dossier, areaId, title, "/portal/leaflet/show?id=1").saying("每户一份。");
        return privacy == Privacy.PUBLIC ? leaflet : leaflet.forResidents();
    }
}
