package org.yishi.portal.time.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;

import org.yishi.portal.time.DayBegan;

/** Says that a day began, once to everybody on this node. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Midnight {

    private static final Logger LOG = Logger.getLogger(Midnight.class.getName());

    @Inject
    private BeanManager beans;
    @Inject
    private Clock clock;

    /** None at the start: the day that is going on has then begun for this node. */
    private LocalDate told;

    @Schedule(hour = "*", minute = "*", second = "2", persistent = false)
    public void look() {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(told)) {
            told = today;
            DayBegan began = new DayBegan(today);
            beans.resolveObserverMethods(began).forEach(observer -> tell(observer, began));
        }
    }

    /** One by one, since an event that is fired stops at the first observer that fails. */
    private static void tell(ObserverMethod<? super DayBegan> observer, DayBegan began) {
        try {
            observer.notify(began);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, observer.getBeanClass().getName() + " did not do what " + began.day() + " asks for", e);
        }
    }
}
