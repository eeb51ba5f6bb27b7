package org.yishi.portal.message;

import org.yishi.portal.access.Privacy;

/**
 * A kind of message. A plugin declares it with {@link org.yishi.portal.plugin.PluginDeclaration#message} and brings three texts, for
 * the kind {@code plugin.opened}: {@code plugin.message.opened} is its name in the settings, {@code plugin.message.opened.line} one
 * sentence with the message's words at {0}, {1} …, and {@code plugin.message.opened.bare} the same sentence without any words.
 *
 * <p>Mail and SMS cross foreign servers: they carry the line of a kind of class {@link Privacy#PUBLIC}, and of every other kind the bare
 * sentence and an address only. Words never hold personal data of others, whatever the class.
 *
 * @param id       {@code plugin.noun}, unique in the portal
 * @param privacy  who may know of what it speaks (domain 0.4)
 * @param atOnce   whether somebody has to act by a day, so that it does not wait for the daily digest
 * @param reminder whether it is for those alone who have not acted yet: who has is left out, also when it is sent later
 * @param source   law and article that require it, so that nobody can turn it off; empty where each person decides
 */
public record MessageKind(String id, Privacy privacy, boolean atOnce, boolean reminder, String source) {

    public MessageKind {
        if (!id.matches("[a-z][a-z0-9]*\\.[a-z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException("a kind of message is called plugin.noun, not " + id);
        }
    }

    /** Comes with the daily digest, and everybody may turn it off. */
    public static MessageKind of(String id, Privacy privacy) {
        return new MessageKind(id, privacy, false, false, "");
    }

    /** The same, sent at once because something is due. */
    public MessageKind urgent() {
        return new MessageKind(id, privacy, true, reminder, source);
    }

    /** The same, for those who have not acted yet. */
    public MessageKind untilDone() {
        return new MessageKind(id, privacy, atOnce, true, source);
    }

    /** The same, which nobody can turn off. @param lawAndArticle such as {@code 居民委员会组织法第二十六条} */
    public MessageKind requiredBy(String lawAndArticle) {
        return new MessageKind(id, privacy, atOnce, reminder, lawAndArticle);
    }

    public boolean isRequired() {
        return !source.isEmpty();
    }

    /** Whether its words may leave the portal. */
    public boolean isOpen() {
        return privacy == Privacy.PUBLIC;
    }

    /** The plugin that declares it. */
    public String pluginId() {
        return id.substring(0, id.indexOf('.'));
    }

    /** Key of its name in the settings. */
    public String nameKey() {
        return pluginId() + ".message" + id.substring(id.indexOf('.'));
    }

    public String lineKey() {
        return nameKey() + ".line";
    }

    public String bareKey() {
        return nameKey() + ".bare";
    }
}
