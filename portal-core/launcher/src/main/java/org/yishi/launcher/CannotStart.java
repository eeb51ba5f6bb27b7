package org.yishi.launcher;

/** The portal does not start, for a reason that the operator can mend. Nothing was damaged. */
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    public CannotStart(Sentence sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    public CannotStart(Sentence sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    public Sentence sentence() {
        return sentence;
    }
}
