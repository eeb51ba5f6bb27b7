package org.yishi.portal.demo.internal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.yishi.portal.demo.DemoClues;

/** The clues of the demo, for as long as it takes to make it. */
@ApplicationScoped
public class HeldClues implements DemoClues {

    private final Map<String, String> left = new ConcurrentHashMap<>();

    @Override
    public void leave(String title, String dossier) {
        left.put(title, dossier);
    }

    @Override
    public Optional<String> find(String title) {
        return Optional.ofNullable(left.get(title));
    }
}
