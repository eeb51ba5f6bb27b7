package org.yishi.portal.message.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.message.MessageChannel;
import org.yishi.portal.message.MessageKind;
import org.yishi.portal.message.MessageWishes.KindWish;
import org.yishi.portal.message.MessageWishes.Wishes;
import org.yishi.portal.people.People;
import org.yishi.portal.people.PhoneNumber;
import org.yishi.portal.people.Role;
import org.yishi.portal.text.Texts;

/** Reads and keeps wishes. */
@ApplicationScoped
public class Wishing {

    @Inject
    private ReaderRepository readers;
    @Inject
    private Kinds kinds;
    @Inject
    private People people;
    @Inject
    private MailServers mail;
    @Inject
    private SmsChannels sms;
    @Inject
    private MessageTexts messageTexts;
    @Inject
    private Texts texts;

    public Wishes of(long personId) {
        Reader reader = readers.reader(personId);
        Map<String, Map<MessageChannel, Boolean>> choices = readers.choices(personId);
        Set<MessageChannel> channels = channels();
        Locale language = texts.language();
        boolean officer = people.capacities(personId).stream().anyMatch(held -> held.role().isOffice() || held.role() == Role.ADMINISTRATOR);
        // what only officers are told is nothing for others to choose
        List<KindWish> wishes = kinds.all().stream().filter(kind -> officer || kind.privacy() != Privacy.OFFICE).map(kind -> new KindWish(kind.id(), messageTexts.name(language, kind),
                wanted(kind, choices.getOrDefault(kind.id(), Map.of()), channels), kind.source())).toList();
        return new Wishes(reader.language(), reader.mail() == null ? "" : reader.mail(), reader.mailOff(),
                PhoneNumber.masked(reader.phone()), channels, wishes);
    }

    private Set<MessageChannel> channels() {
        Set<MessageChannel> channels = EnumSet.of(MessageChannel.PORTAL);
        if (mail.current().isPresent()) {
            channels.add(MessageChannel.MAIL);
        }
        if (sms.isThere()) {
            channels.add(MessageChannel.SMS);
        }
        return channels;
    }

    /** What is ticked: as if there were an address and a number, so that one may choose before there are. */
    private static Set<MessageChannel> wanted(MessageKind kind, Map<MessageChannel, Boolean> chosen, Set<MessageChannel> channels) {
        Set<MessageChannel> wanted = new WishRule(true, true, false, chosen).channels(kind);
        wanted.retainAll(channels);
        return wanted;
    }

    public void keep(long personId, String language, boolean mailOff) {
        readers.begin(personId, LeaveTokens.newSecret());
        readers.keep(personId, language, mailOff);
    }

    public void choose(long personId, String kind, Set<MessageChannel> wanted) {
        MessageKind known = kinds.find(kind).orElseThrow(() -> new Refusal("portal.message.refusal.kind"));
        if (known.isRequired()) {
            throw new Refusal("portal.message.refusal.required").by(known.source());
        }
        channels().forEach(channel -> readers.choose(personId, kind, channel, wanted.contains(channel)));
    }
}
