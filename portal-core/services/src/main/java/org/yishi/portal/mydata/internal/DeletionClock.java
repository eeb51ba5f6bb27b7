package org.yishi.portal.mydata.internal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks every hour which deletions are due. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DeletionClock {

    @Inject
    private DueDeletions due;

    @Schedule(hour = "*", minute = "41", persistent = false)
    void look() {
        due.carryOut();
    }
}
