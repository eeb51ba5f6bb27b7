package org.yishi.portal.ledger.internal;

/** An act stands in the chain of this dossier; fired in the act's transaction. */
public record EntryWritten(String dossier) {
}
