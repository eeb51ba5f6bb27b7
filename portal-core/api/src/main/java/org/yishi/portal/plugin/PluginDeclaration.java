package org.yishi.portal.plugin;

import org.yishi.portal.message.MessageKind;
import org.yishi.portal.document.RetentionRule;
import org.yishi.portal.form.Form;
import org.yishi.portal.people.IdentityLevel;
import org.yishi.portal.people.Role;

/** Where a plugin says what it brings. Every method refuses with {@link IllegalArgumentException} what is not its own. */
public interface PluginDeclaration {

    /**
     * A page that only reads: open to anybody, the same for everybody, kept as finished bytes until an act in its area.
     *
     * @param path address without ending, {@code /plugin/noun/verb}; the file is {@code META-INF/resources} + path + {@code .xhtml}
     */
    PluginDeclaration readingPage(String path);

    /** A page for persons who are logged in. Whether they may do what it offers is decided by the use case. */
    PluginDeclaration personalPage(String path);

    /** A form that anybody may open without login and that is never kept as finished bytes. */
    PluginDeclaration formPage(String path);

    /** A permission: which roles may do this in their area. */
    Action action(String id);

    /**
     * A fragment shown in a place of a core page.
     *
     * @param path literal path of the fragment with ending, {@code /plugin/slot/name.xhtml}
     */
    PluginDeclaration slot(Slot slot, String path);

    /** A link in the navigation of a community's pages; its label is the message {@code plugin.menu}. */
    PluginDeclaration menu(String path);

    /** A setting that each area may change; label and help are the messages {@code <key>} and {@code <key>.help}. */
    PluginDeclaration setting(Setting setting);

    /** A kind of message; its texts are {@link MessageKind#nameKey}, {@link MessageKind#lineKey} and {@link MessageKind#bareKey}. */
    PluginDeclaration message(MessageKind kind);

    /**
     * A form that residents can fill in on a screen and on paper; its action is declared before it. What is declared here is what the
     * screen, the printed form and the entry screen of the worker show. A bean that implements
     * {@link org.yishi.portal.form.FormEntry} says what it is filled in about and enters it.
     */
    PluginDeclaration form(Form form);

    /** How long the files of dossiers of one's own are kept (保管期限). */
    PluginDeclaration retention(RetentionRule rule);

    /**
     * Who handles the cases of such dossiers: whoever may do the action reads their files of the class PARTIES, also without an office of the
     * community, and the person concerned learns of it. The action is declared before it.
     *
     * @param dossiers beginning of dossiers of one's own, {@code plugin/noun/}
     */
    PluginDeclaration handlers(String dossiers, String action);

    /** A permission being declared. */
    interface Action {

        /** These roles may, in the area of their capacity and below, on the days of their term. */
        Action allows(Role... roles);

        /** Everybody known at least this surely may, wherever they live. */
        Action allowsAnybody(IdentityLevel atLeast);

        /**
         * Residents may do this, but there is nothing to fill in on paper.
         *
         * @param why for whoever reviews the code: what a person without a telephone does instead (domain 0.3 G11)
         */
        Action onScreenOnly(String why);

        /** Besides the role, the person must be known at least this surely. */
        Action needs(IdentityLevel atLeast);
    }
}
