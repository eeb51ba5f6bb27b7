package org.yishi.portal.notice.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who raised an objection, class OFFICE. Apart from the sealed record, so that it can be deleted when its time is over. */
@Entity
@Table(name = "portal_objector")
public class ObjectorEntity {

    @Id
    @Column(name = "objection_id")
    private long objectionId;
    @Column(name = "person_id")
    private long personId;
    private String name;

    protected ObjectorEntity() {
    }

    /** @param name as on paper; empty for somebody whom the portal knows */
    static ObjectorEntity of(long objectionId, long personId, String name) {
        ObjectorEntity objector = new ObjectorEntity();
        objector.objectionId = objectionId;
        objector.personId = personId;
        objector.name = name;
        return objector;
    }

    long objectionId() {
        return objectionId;
    }

    /** 0 for somebody on paper whom nobody found in the register. */
    long personId() {
        return personId;
    }

    String name() {
        return name;
    }
}
