package org.yishi.portal.search.internal;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

import org.yishi.portal.search.internal.text.Attachments;

/**
 * The work of the index's own threads, which must outlive whatever goes wrong in it. A session bean, so that a foreign thread gets the
 * application's names and class loader.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class IndexWork {

    private static final Logger LOG = Logger.getLogger(IndexWork.class.getName());
    private static final AtomicBoolean FAILED = new AtomicBoolean();

    @Inject
    private LiveIndex index;
    @Inject
    private Attachments attachments;

    public void follow() {
        try {
            index.follow();
            attachments.read();
            FAILED.set(false);
        } catch (Exception | Error e) {
            // every two seconds the same would fill the log
            if (FAILED.compareAndSet(false, true)) {
                LOG.log(Level.WARNING, "the search index does not follow; tried again until it does", e);
            }
        }
    }

    public void rebuild() {
        try {
            index.rebuild();
        } catch (Exception | Error e) {
            LOG.log(Level.SEVERE, "the search index was not made anew; the one before stays", e);
        }
    }
}
