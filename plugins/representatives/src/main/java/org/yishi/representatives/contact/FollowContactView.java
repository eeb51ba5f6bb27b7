package org.yishi.representatives.contact;

import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whoever has a slip follows his matter, rates it and reopens it without an account. Number and code are remembered with this view alone. */
@Named("representativesFollowContact")
@RequestScoped
public class FollowContactView {

    private static final String NUMBER = "representatives.follow.number";
    private static final String CODE = "representatives.follow.code";

    @Inject
    private Followings followings;

    private String number;
    private String code;
    private Grade grade;
    private String words;
    private String reason;
    private String told;
    private Followings.Followed followed;

    public String follow() {
        followed = followings.open(number, code);
        memory().put(NUMBER, number);
        memory().put(CODE, code);
        return null;
    }

    public String rate() {
        followings.rate(getFollowed().sheet().contact().id(), remembered(NUMBER), remembered(CODE), grade, words);
        return told("rated");
    }

    public String reopen() {
        followings.reopen(getFollowed().sheet().contact().id(), remembered(NUMBER), remembered(CODE), reason);
        return told("reopened");
    }

    private String told(String what) {
        told = "representatives.contact.follow.told." + what;
        followed = null;
        return null;
    }

    /** Null before number and code were right. */
    public Followings.Followed getFollowed() {
        if (followed == null && memory().containsKey(CODE)) {
            followed = followings.open(remembered(NUMBER), remembered(CODE));
        }
        return followed;
    }

    /** What was just done; null where nothing was. */
    public String getTold() {
        return told;
    }

    public Grade[] getGrades() {
        return Grade.values();
    }

    private static String remembered(String name) {
        return (String) memory().get(name);
    }

    private static Map<String, Object> memory() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewMap();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Grade getGrade() {
        return grade;
    }

    public void setGrade(Grade grade) {
        this.grade = grade;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
