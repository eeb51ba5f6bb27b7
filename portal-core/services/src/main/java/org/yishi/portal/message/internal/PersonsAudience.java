package org.yishi.portal.message.internal;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.yishi.portal.message.Audience;
import org.yishi.portal.message.AudienceSource;

/** Persons who were named. */
@ApplicationScoped
public class PersonsAudience implements AudienceSource {

    @Override
    public String name() {
        return Audience.PERSONS;
    }

    @Override
    public Set<Long> members(String argument) {
        return Stream.of(argument.split(",")).filter(id -> !id.isEmpty()).map(Long::valueOf).collect(Collectors.toSet());
    }
}
