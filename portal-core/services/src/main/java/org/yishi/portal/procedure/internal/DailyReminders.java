package org.yishi.portal.procedure.internal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks for deadlines every hour of the day, so that a portal that slept in the morning still reminds on that day. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DailyReminders {

    @Inject
    private DeadlineReminders reminders;

    @Schedule(hour = "7-21", minute = "19", timezone = "Asia/Shanghai", persistent = false)
    void remind() {
        reminders.remind();
    }
}
