package org.yishi.portal.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.message.internal.MailAddressBook;
import org.yishi.portal.people.internal.Throttle;

/** The mail address of whoever asks: typed, confirmed by a code that was mailed to it, given up again. */
@ApplicationScoped
public class MailAddresses {

    private static final String CHOOSE = "portal.chooseMessages";

    @Inject
    private MailAddressBook book;
    @Inject
    private Throttle throttle;
    @Inject
    private CurrentActor current;

    /** @return the address that waits for its code, empty where none does */
    @Guarded(value = CHOOSE, kind = Guarded.Kind.READ)
    public String waiting() {
        return book.waiting(current.get().personId());
    }

    /** Mails a code to the address. Nobody else's mailbox is filled: after some codes one waits longer and longer. */
    @Guarded(value = CHOOSE, kind = Guarded.Kind.OWN)
    public void propose(String address) {
        String mail = book.normal(address);
        if (!throttle.attempt("mail-address", Long.toString(current.get().personId())).isZero()) {
            throw new Refusal("portal.message.refusal.wait").at("address");
        }
        book.propose(current.get().personId(), mail);
    }

    @Guarded(value = CHOOSE, kind = Guarded.Kind.OWN)
    public boolean confirm(String code) {
        boolean right = book.confirm(current.get().personId(), code);
        if (right) {
            throttle.succeeded("mail-address", Long.toString(current.get().personId()));
        }
        return right;
    }

    @Guarded(value = CHOOSE, kind = Guarded.Kind.OWN)
    public void giveUp() {
        book.giveUp(current.get().personId());
    }
}
