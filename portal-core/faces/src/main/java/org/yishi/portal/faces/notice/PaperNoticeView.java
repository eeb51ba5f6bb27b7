package org.yishi.portal.faces.notice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.yishi.portal.notice.NoticeDesk.Sent;
import org.yishi.portal.notice.ObjectionKind;
import org.yishi.portal.notice.PaperObjection;

/** A keeper enters the objection of somebody who wrote it on paper or said it. */
@Named("portalPaperNotice")
@RequestScoped
public class PaperNoticeView extends NoticeWorkPage {

    private String name;
    private String proof;
    private LocalDate heldOn;
    private ObjectionKind kind;
    private String text;
    private boolean byName;
    private Part file;

    @Override
    public void load() {
        super.load();
        if (heldOn == null) {
            heldOn = today();
        }
    }

    public String enter() {
        Sent scan = sent(file);
        notices().objectFromPaper(getId(), new PaperObjection(name, proof, heldOn, text, kind, byName, scan == null ? null : scan.name(),
                scan == null ? null : scan.bytes()));
        return done("portal.notice.paper.done");
    }

    public List<ObjectionKind> getKinds() {
        return Arrays.asList(ObjectionKind.values());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public ObjectionKind getKind() {
        return kind;
    }

    public void setKind(ObjectionKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isByName() {
        return byName;
    }

    public void setByName(boolean byName) {
        this.byName = byName;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
