package org.yishi.deliberation.opinions;

/** The folder is not one that can be imported. Carries the key of a message that says what to do. */
public class UnreadableOpinions extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    UnreadableOpinions(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
