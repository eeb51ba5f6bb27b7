package org.yishi.representatives.contact;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where what residents told goes on (domain 10.1), each time with its public words and where it comes from. */
public enum Onward {
    /** 协商议题. */
    TOPIC("deliberation", "submitTopic"),
    /** 决策事项. */
    MATTER("decisions", "open"),
    /** 共驻共建的需求 (domain 7.1: needs come from logs). */
    NEED("cobuilding", "offer");

    private final String plugin;
    private final String act;

    Onward(String plugin, String act) {
        this.plugin = plugin;
        this.act = act;
    }

    String plugin() {
        return plugin;
    }

    String action() {
        return plugin + "." + act;
    }

    /** The form there, begun. */
    public String to(ContactBundle bundle) {
        String begun = "?area=" + bundle.areaId() + "&title=" + encoded(bundle.title()) + "&origin=" + bundle.dossier();
        return switch (this) {
            case TOPIC -> "/deliberation/topic/submit" + begun + "&words=" + encoded(bundle.summary()) + "&address="
                    + encoded("/representatives/bundle/show?id=" + bundle.id());
            case MATTER -> "/decisions/matter/open" + begun;
            case NEED -> "/cobuilding/need/enter" + begun;
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
