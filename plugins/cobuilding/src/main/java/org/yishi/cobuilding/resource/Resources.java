package org.yishi.cobuilding.resource;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.entry.Entry;
import org.yishi.cobuilding.paper.Days;
import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.ledger.Act;

/** The list of resources (资源清单). */
@ApplicationScoped
public class Resources {

    @Inject
    private ResourceRepository repository;
    @Inject
    private Sides sides;
    @Inject
    private Days days;
    @Inject
    private Act act;

    /** @param unitId whose it is; 0 for the community */
    @Guarded("cobuilding.offer")
    public long list(@In long areaId, long unitId, Entry.Words words, String conditions, String insurance) {
        long community = sides.community(areaId);
        sides.require(community, unitId, "cobuilding.offer");
        sides.requireHere(unitId);
        Resource resource = repository.add(Resource.listed(community, unitId, words, conditions, insurance, days.today()));
        act.on(resource.dossier()).fact("kind", resource.kind()).fact("unit", unitId).fact("title", resource.title());
        return resource.id();
    }

    /** It is still to be had; the half year begins anew. */
    @Guarded("cobuilding.offer")
    public void confirm(@Of(Resource.class) long id) {
        own(id).confirm(days.today());
        act.fact("confirmed", days.today());
    }

    @Guarded("cobuilding.offer")
    public void withdraw(@Of(Resource.class) long id, String why) {
        own(id).withdraw(why);
        act.fact("withdrawn", true);
    }

    private Resource own(long id) {
        Resource resource = repository.get(id);
        sides.require(resource.areaId(), resource.unitId(), "cobuilding.offer");
        return resource;
    }

    @Open("the list is public (domain 7.1), without anybody's telephone number")
    public List<Resource> of(long areaId) {
        return repository.of(List.of(areaId));
    }

    @Open("the same")
    public Resource read(long id) {
        return repository.get(id);
    }
}
