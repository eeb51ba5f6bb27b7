package org.yishi.neighborhood.vote;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The notice of the result is written from the count; nobody types a number. */
@Named("neighborhoodPublishVote")
@RequestScoped
public class PublishVoteView extends WorkVoteView {

    @Inject
    private Results results;

    private String contact;

    public String publish() {
        long notice = results.prepare(getId(), contact);
        done("manage", "neighborhood.vote.publish.done");
        return "/portal/notice/manage?faces-redirect=true&id=" + notice;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
