package org.yishi.portal.message.internal;

/** One way out of the portal, for one round: mails or short messages. */
interface Carrier {

    /** A letter as this way carries it, ready to be handed over. */
    @FunctionalInterface
    interface Parcel {

        /** Returns when the other side has taken it. */
        void hand() throws NotCarried;
    }

    /** Writes it; nothing leaves the portal yet. */
    Parcel pack(Letter letter) throws NotCarried;

    /** Makes sure that the other side is there. */
    default void reach() throws NotCarried {
    }
}
