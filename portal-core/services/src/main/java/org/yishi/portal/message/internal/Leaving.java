package org.yishi.portal.message.internal;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.message.MessageChannel;
import org.yishi.portal.message.MessageKind;

/** What a link in a mail turns off. */
@ApplicationScoped
public class Leaving {

    @Inject
    private LeaveTokens tokens;
    @Inject
    private ReaderRepository readers;
    @Inject
    private Kinds kinds;
    @Inject
    private MessageTexts texts;

    public String what(String token, Locale language) {
        return tokens.read(token).map(leave -> leave.kind().equals(LeaveTokens.ALL) ? texts.get(language, "portal.message.stop.all")
                : kinds.find(leave.kind()).map(kind -> texts.name(language, kind)).orElse("")).orElse("");
    }

    public boolean leave(String token) {
        return tokens.read(token).map(this::leave).orElse(false);
    }

    private boolean leave(LeaveTokens.Leave leave) {
        if (leave.kind().equals(LeaveTokens.ALL)) {
            readers.mailOff(leave.personId());
            return true;
        }
        boolean optional = kinds.find(leave.kind()).filter(kind -> !kind.isRequired()).map(MessageKind::id).isPresent();
        if (optional) {
            readers.choose(leave.personId(), leave.kind(), MessageChannel.MAIL, false);
        }
        return optional;
    }
}
