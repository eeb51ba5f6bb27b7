package org.yishi.deliberation.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What became of an opinion, on the pages of its consultation. */
@Named("deliberationFollow")
@RequestScoped
public class FollowView {

    @Inject
    private Followings followings;

    private Following read;

    public Following of(long consultationId) {
        if (read == null || read.consultation().id() != consultationId) {
            read = followings.of(consultationId);
        }
        return read;
    }
}
