package org.yishi.portal.procedure;

/**
 * Something without which a stage cannot be entered. Its words are the messages {@code <procedure>.requirement.<name>} (what)
 * and {@code <procedure>.requirement.<name>.why} (why, and what to do).
 *
 * @param name   unique within the stage
 * @param source law and article that ask for it; empty where the stage's own says it
 */
public record Requirement(String name, String source) {

    public static Requirement named(String name) {
        return new Requirement(name, "");
    }

    public Requirement by(String lawAndArticle) {
        return new Requirement(name, lawAndArticle);
    }
}
