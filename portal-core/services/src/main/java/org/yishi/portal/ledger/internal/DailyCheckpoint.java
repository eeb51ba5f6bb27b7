package org.yishi.portal.ledger.internal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Makes the checkpoints of the days that are over: every hour, so that a portal that slept at midnight catches up. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DailyCheckpoint {

    @Inject
    private CheckpointBook checkpoints;

    @Schedule(hour = "*", minute = "7", persistent = false)
    void catchUp() throws Exception {
        checkpoints.catchUp();
    }
}
