package org.yishi.portal.print;

/**
 * A kind of document that can be printed; core finds every bean of this type and serves it at {@code /portal/print?what=name&id=…}.
 * It writes what its page shows, from the same use cases and the same texts.
 */
public interface Printable {

    /** {@code plugin.noun}, such as {@code decisions.record}; unique in the portal. */
    String name();

    /**
     * The document for the current actor. It authorises as its page does: by asking the page's use case.
     *
     * @return a sheet whose {@link Sheet#privacy} says the class of the most private thing in it: one of class PUBLIC is kept and
     *         handed to everybody who asks, every other is made for whoever asks and kept nowhere
     * @throws org.yishi.portal.access.NotFound      where there is none, or the actor may not know of it
     * @throws org.yishi.portal.access.AccessRefused where the actor may not have it
     */
    Sheet sheet(PrintOrder order);

    /** Whether visitors may have some of these documents. Where not, nobody asks in their name, and no refusal is logged for it. */
    default boolean isForVisitors() {
        return true;
    }

    /** Where it is downloaded, within the application; {@code &large=true}, {@code &paper=A3}, {@code &office=true} as wanted. */
    default String path(long id) {
        return "/portal/print?what=" + name() + "&id=" + id;
    }
}
