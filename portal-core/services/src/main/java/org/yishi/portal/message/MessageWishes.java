package org.yishi.portal.message;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.message.internal.Wishing;

/** By which ways somebody wishes to be told of what, and in which language. */
@ApplicationScoped
public class MessageWishes {

    private static final String CHOOSE = "portal.chooseMessages";

    @Inject
    private Wishing wishing;
    @Inject
    private CurrentActor current;

    /**
     * @param language {@code zh} or {@code en}
     * @param mail     confirmed address, empty where there is none
     * @param mailOff  whether no mail is wanted beside what the law requires
     * @param phone    number for short messages, all but a few digits hidden; empty where there is none
     * @param channels the ways that this portal has
     */
    public record Wishes(String language, String mail, boolean mailOff, String phone, Set<MessageChannel> channels, List<KindWish> kinds) {

        /** Never how somebody is reached, lest it reach a log. */
        @Override
        public String toString() {
            return "Wishes[…]";
        }
    }

    /** @param source law that requires it, empty where it can be turned off */
    public record KindWish(String kind, String name, Set<MessageChannel> wanted, String source) {

        public boolean isRequired() {
            return !source.isEmpty();
        }
    }

    @Guarded(value = CHOOSE, kind = Guarded.Kind.READ)
    public Wishes mine() {
        return wishing.of(current.get().personId());
    }

    /** @param wanted by the ways of this portal, for each kind that can be turned off; others are left as they are */
    @Guarded(value = CHOOSE, kind = Guarded.Kind.OWN)
    public void choose(String language, boolean mailOff, Map<String, ? extends Collection<MessageChannel>> wanted) {
        if (!Set.of("zh", "en").contains(String.valueOf(language))) {
            throw new Refusal("portal.message.refusal.language").at("language");
        }
        long person = current.get().personId();
        wishing.keep(person, language, mailOff);
        wanted.forEach((kind, channels) -> wishing.choose(person, kind,
                channels.isEmpty() ? EnumSet.noneOf(MessageChannel.class) : EnumSet.copyOf(channels)));
    }
}
