package org.yishi.portal.area;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.internal.AreaDirectory.AreasChanged;
import org.yishi.portal.area.internal.AreaRepository;
import org.yishi.portal.ledger.Act;

/** Establishing areas. The district approves splitting and merging (居民委员会组织法第三条); the administrator enters what was approved. */
@ApplicationScoped
public class AreaRegister {

    @Inject
    private AreaRepository repository;
    @Inject
    private Areas areas;
    @Inject
    private Act act;
    @Inject
    private Event<AreasChanged> changed;
    @Inject
    private Clock clock;

    /**
     * @param parentId the area above, 0 for a root
     * @return the area with its key
     */
    @Guarded("portal.establishArea")
    public Area establish(@In long parentId, AreaKind kind, String code, String name, String nameEn) {
        if (code == null || !code.matches("[a-z][a-z0-9-]{1,39}")) {
            throw new Refusal("portal.area.refusal.code").at("code");
        }
        if (areas.byCode(code).isPresent()) {
            throw new Refusal("portal.area.refusal.taken", code).at("code");
        }
        Area parent = parentId == 0 ? null : areas.get(parentId);
        if (parent != null && kind.compareTo(parent.kind()) <= 0) {
            throw new Refusal("portal.area.refusal.kind").at("kind");
        }
        Area area = repository.establish(parent, kind, code, name.strip(), nameEn, LocalDate.now(clock));
        act.on("portal/area/" + area.id()).fact("code", code).fact("kind", kind).fact("name", area.name());
        changed.fire(new AreasChanged());
        return area;
    }
}
