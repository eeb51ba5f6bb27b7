package org.yishi.cobuilding.resource;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.cobuilding.entry.Entry;
import org.yishi.cobuilding.entry.EntryState;
import org.yishi.cobuilding.paper.Typed;
import org.yishi.portal.ledger.Sealed;

/** Something that a unit or the community lets others use (资源): a hall, parking at night, a doctor's hour. It answers many needs, one project at a time. */
@Entity(name = "CobuildingResource")
@Table(name = "cobuilding_resource")
@Sealed(edition = 2)
public class Resource extends Entry {

    public static final String DOSSIERS = "cobuilding/resource/";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    private String conditions;
    private String insurance;

    protected Resource() {
        // for JPA
    }

    /**
     * @param conditions under which it is to be had
     * @param insurance  who is liable for what happens; may be empty
     */
    public static Resource listed(long areaId, long unitId, Words words, String conditions, String insurance, LocalDate on) {
        Resource resource = new Resource();
        resource.begin(areaId, unitId, words, EntryState.OPEN, on);
        resource.conditions = Typed.optional(conditions, 500, "conditions");
        resource.insurance = Typed.optional(insurance, 200, "insurance");
        return resource;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public String dossier() {
        return DOSSIERS + id;
    }

    public String conditions() {
        return conditions;
    }

    public String insurance() {
        return insurance;
    }
}
