package org.yishi.decisions.matter;

import java.util.List;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What everybody may know of matters, from the party organisation's proposal on. */
@ApplicationScoped
@Open("decisions are open to everybody, step by step (domain 3.3)")
public class Matters {

    private static final int LONGEST_LIST = 1000;

    @Inject
    private MatterRepository repository;

    /** @throws NotFound where there is none that the public may read */
    public Matter read(long id) {
        Matter matter = repository.get(id);
        if (!matter.isPublic()) {
            throw new NotFound("matter " + id);
        }
        return matter;
    }

    /** The newest first. */
    public List<Matter> ofArea(long areaId) {
        return repository.publicOf(areaId, LONGEST_LIST);
    }
}
