package org.yishi.neighborhood.register;

import java.util.concurrent.Future;

import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;

/** Works beside the request that asked for it, with an entity manager of its own: one that is shared with the request closes under its hands. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportHand {

    @Asynchronous
    public Future<Void> take(Runnable work) {
        work.run();
        return new AsyncResult<>(null);
    }
}
