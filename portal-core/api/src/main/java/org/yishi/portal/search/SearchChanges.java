package org.yishi.portal.search;

/** For changes that are no act on the dossier, such as a day that has come, or an act on another one. */
public interface SearchChanges {

    /** In the caller's transaction: once that is committed, what can be found of the dossier is read anew on every node. */
    void changed(String dossier);
}
