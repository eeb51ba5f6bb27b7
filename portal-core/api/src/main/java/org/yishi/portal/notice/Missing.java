package org.yishi.portal.notice;

import java.util.List;

import org.yishi.portal.access.Refusal;

/**
 * Something that stands between the notice and its next step, in words of the message bundles.
 *
 * @param key       of the message
 * @param arguments for its places
 * @param source    law and article, may be empty
 */
public record Missing(String key, List<Object> arguments, String source) {

    public Missing {
        arguments = List.copyOf(arguments);
    }

    public Refusal refusal() {
        return new Refusal(key, arguments.toArray()).by(source);
    }
}
