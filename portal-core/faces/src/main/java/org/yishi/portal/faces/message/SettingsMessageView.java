package org.yishi.portal.faces.message;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.message.MessageChannel;
import org.yishi.portal.message.MessageWishes;
import org.yishi.portal.message.MessageWishes.KindWish;
import org.yishi.portal.message.MessageWishes.Wishes;
import org.yishi.portal.page.Said;
import org.yishi.portal.plugin.PluginInfo;
import org.yishi.portal.plugin.Plugins;
import org.yishi.portal.text.Texts;

/** By which ways I wish to be told of what. */
@Named("portalSettingsMessage")
@RequestScoped
public class SettingsMessageView {

    /** The kinds of one plugin. */
    public record Group(String name, List<KindWish> kinds) {
    }

    @Inject
    private MessageWishes messageWishes;
    @Inject
    private Plugins plugins;
    @Inject
    private Texts texts;
    @Inject
    private Said said;

    private Wishes wishes;
    private Map<String, Object> chosen;
    private String language;
    private Boolean mailOff;

    public String keep() {
        Map<String, Collection<MessageChannel>> wanted = new HashMap<>();
        getWishes().kinds().stream().filter(kind -> !kind.isRequired())
                .forEach(kind -> wanted.put(kind.kind(), channels(getChosen().get(kind.kind()))));
        messageWishes.choose(getLanguage(), isMailOff(), wanted);
        said.done("portal.message.settings.done");
        return "/portal/message/settings?faces-redirect=true";
    }

    private static Set<MessageChannel> channels(Object names) {
        return names instanceof Collection<?> list ? list.stream().map(String::valueOf).map(MessageChannel::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MessageChannel.class))) : Set.of();
    }

    public Wishes getWishes() {
        if (wishes == null) {
            wishes = messageWishes.mine();
        }
        return wishes;
    }

    /** Core first, then each plugin that tells something. */
    public List<Group> getGroups() {
        boolean english = texts.language().getLanguage().equals("en");
        Map<String, String> names = plugins.running().stream()
                .collect(Collectors.toMap(PluginInfo::id, plugin -> english ? plugin.nameEn() : plugin.name()));
        Map<String, List<KindWish>> byPlugin = getWishes().kinds().stream().collect(Collectors.groupingBy(
                kind -> kind.kind().substring(0, kind.kind().indexOf('.')), LinkedHashMap::new, Collectors.toList()));
        return byPlugin.entrySet().stream().map(one -> new Group(names.getOrDefault(one.getKey(), texts.get("portal.message.settings.core")),
                one.getValue())).toList();
    }

    /** Whether this portal sends mails, or did. */
    public boolean isMailThere() {
        return getWishes().channels().contains(MessageChannel.MAIL) || !getWishes().mail().isEmpty();
    }

    public List<MessageChannel> getChannels() {
        return List.copyOf(getWishes().channels());
    }

    /** What is ticked, by kind; the form writes lists of names into it. */
    public Map<String, Object> getChosen() {
        if (chosen == null) {
            chosen = new HashMap<>();
            getWishes().kinds().forEach(kind -> chosen.put(kind.kind(), new ArrayList<>(kind.wanted().stream().map(Enum::name).toList())));
        }
        return chosen;
    }

    /** The id of a kind's field. */
    public String field(String kind) {
        return kind.replace('.', '-');
    }

    public String getLanguage() {
        return language == null ? getWishes().language() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isMailOff() {
        return mailOff == null ? getWishes().mailOff() : mailOff;
    }

    public void setMailOff(boolean mailOff) {
        this.mailOff = mailOff;
    }
}
