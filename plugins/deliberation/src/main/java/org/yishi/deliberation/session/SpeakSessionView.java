package org.yishi.deliberation.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writes down what somebody said in the session. */
@Named("deliberationSpeakSession")
@RequestScoped
public class SpeakSessionView extends SeatSelectView {

    @Inject
    private Speeches speeches;

    private Integer minutes = 3;
    private String gist;

    public String say() {
        speeches.say(getId(), getPerson(), minutes == null ? 0 : minutes, gist);
        return done("session/speak", "deliberation.session.speak.done");
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getGist() {
        return gist;
    }

    public void setGist(String gist) {
        this.gist = gist;
    }
}
