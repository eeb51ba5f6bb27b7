package org.yishi.portal.faces.admin;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.ledger.LedgerBook;
import org.yishi.portal.ledger.LedgerBook.Page;
import org.yishi.portal.ledger.PublicDossiers;
import org.yishi.portal.ledger.internal.CheckpointBook.Day;

/** All chains of an area with the verdict of a check, and the daily digests. */
@Named("portalLedgerAdmin")
@RequestScoped
public class LedgerAdminView extends AdminAreaView {

    @Inject
    private LedgerBook book;
    private int number = 1;
    private Page found;
    private List<Day> checkpoints;

    public void load() {
        enter();
        found = book.dossiers(getArea(), number);
        checkpoints = book.checkpoints(getArea());
    }

    public Page getFound() {
        return found;
    }

    public List<Day> getCheckpoints() {
        return checkpoints;
    }

    /** The chain of a person's data is not public, so it has no public page. */
    public boolean isPublic(String dossier) {
        return PublicDossiers.isPublic(dossier);
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
