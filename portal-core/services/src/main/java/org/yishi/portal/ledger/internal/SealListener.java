package org.yishi.portal.ledger.internal;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;

/** Tells the running act which rows of sealed tables were written, whoever wrote them; made by the persistence provider. */
public class SealListener {

    @PostPersist
    @PostUpdate
    @PostRemove
    public void written(Object entity) {
        SealedEntity.of(entity.getClass()).ifPresent(sealed -> ActScribe.wrote(sealed.table(), sealed.idOf(entity)));
    }
}
