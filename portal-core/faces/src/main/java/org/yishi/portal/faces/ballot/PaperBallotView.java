package org.yishi.portal.faces.ballot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.yishi.portal.ballot.Papers;
import org.yishi.portal.ballot.internal.PaperEntity;

/** Reading papers out of the box. What was read is shown to nobody, so that the second reads for himself. */
@Named("portalPaperBallot")
@RequestScoped
public class PaperBallotView extends BallotPage {

    @Inject
    private Papers papers;

    private Papers.Stock stock;
    private List<Papers.Waiting> waiting;
    private String serial;
    private String spoilt;
    private long voter;
    private List<String> marked = new ArrayList<>();
    private int unused;
    private Part scan;

    @Override
    public void load() {
        super.load();
        getStock();
    }

    public String read() throws IOException {
        Papers.Scan scanned = scan == null || scan.getSize() == 0 ? null
                : new Papers.Scan(scan.getSubmittedFileName(), scan.getInputStream().readAllBytes());
        PaperEntity.State state = papers.read(getId(), serial, marked, voter, scanned);
        return done("paper", "portal.ballot.paper.read." + state, serial);
    }

    public String spoil() {
        papers.spoil(getId(), spoilt);
        return done("paper", "portal.ballot.paper.spoiltDone", spoilt);
    }

    public String declare() {
        papers.declareUnused(getId(), unused);
        return done("paper", "portal.ballot.paper.declared");
    }

    public Papers.Stock getStock() {
        if (stock == null) {
            stock = papers.stock(getId());
        }
        return stock;
    }

    public List<Papers.Waiting> getWaiting() {
        if (waiting == null) {
            waiting = papers.waiting(getId());
        }
        return waiting;
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }

    public String getSpoilt() {
        return spoilt;
    }

    public void setSpoilt(String spoilt) {
        this.spoilt = spoilt;
    }

    public long getVoter() {
        return voter;
    }

    public void setVoter(long voter) {
        this.voter = voter;
    }

    public List<String> getMarked() {
        return marked;
    }

    public void setMarked(List<String> marked) {
        this.marked = marked;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }

    public int getUnused() {
        return unused;
    }

    public void setUnused(int unused) {
        this.unused = unused;
    }
}
