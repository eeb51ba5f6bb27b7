package org.yishi.portal.access;

/**
 * A rule of the matter forbids the act, or the input is not fit for it. The text comes from the message bundles in the
 * reader's language and says what to do; what was typed stays in the form.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;
    private String field = "";
    private String source = "";

    /**
     * @param key       key of the message, {@code plugin.noun.refusal.why}
     * @param arguments for the places {0}, {1} ... of the message
     */
    public Refusal(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    /** The id of the field to which the message belongs. */
    public Refusal at(String field) {
        this.field = field;
        return this;
    }

    /** The law and article from which the rule comes, such as {@code 居民委员会组织法第三十四条}. */
    public Refusal by(String source) {
        this.source = source;
        return this;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }

    public String field() {
        return field;
    }

    public String source() {
        return source;
    }
}
