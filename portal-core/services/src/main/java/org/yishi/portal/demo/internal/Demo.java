package org.yishi.portal.demo.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.internal.Unit;
import org.yishi.portal.area.Areas;
import org.yishi.portal.boot.PortalStarted;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.demo.DemoContent;
import org.yishi.portal.demo.DemoMark;
import org.yishi.portal.people.internal.WelcomeFile;

/**
 * Makes the demo in an empty portal: areas, people, accounts, and what each plugin has to show. Never touches a portal that
 * somebody else began. A plugin that comes later brings its content at the next start.
 */
@ApplicationScoped
public class Demo {

    private static final Logger LOG = Logger.getLogger(Demo.class.getName());
    private static final String BEGUN = "begun";
    private static final String PEOPLE = "people";

    @Inject
    @ConfigProperty(name = "portal.demo", defaultValue = "false")
    private boolean wanted;
    @Inject
    private Areas areas;
    @Inject
    private DemoPartsRepository parts;
    @Inject
    private DemoAreas demoAreas;
    @Inject
    private DemoPeople demoPeople;
    @Inject
    private DemoRegister demoRegister;
    @Inject
    private DemoBodies demoBodies;
    @Inject
    private DemoHouseholds demoHouseholds;
    @Inject
    private DemoPapers demoPapers;
    @Inject
    private DemoMark mark;
    @Inject
    private WelcomeFile console;
    @Inject
    private PluginOrder order;
    @Inject
    @Any
    private Instance<DemoContent> contents;
    @Inject
    private CurrentActor current;
    @Inject
    private Unit unit;

    void make(@Observes @Priority(4000) PortalStarted started) {
        if (wanted && (parts.isAnyMade() || areas.children(0).isEmpty())) {
            current.as(Actor.PORTAL, this::makeAll);
            console.add(DemoAccounts.welcome());
        }
    }

    private void makeAll() {
        // first of all, so that a start that was cut short is taken up again and nobody else's portal ever is
        once(BEGUN, () -> { });
        demoAreas.establish();
        once(PEOPLE, () -> {
            demoRegister.fill();
            demoPeople.enter();
            demoBodies.enter();
            demoHouseholds.fill();
        });
        mark.set();
        DemoCommunity community = demoPeople.community();
        List<DemoContent> all = order.inOrder(contents);
        List<DemoContent> created = all.stream().filter(content -> fill(PluginOrder.typeOf(content).getName(), content::create, community)).toList();
        created.forEach(this::connect);
        // about what the plugins brought
        fill(DemoPapers.class.getName(), demoPapers::enter, community);
    }

    private void connect(DemoContent content) {
        try {
            unit.run(() -> {
                content.connect();
                return content;
            });
        } catch (Exception e) {
            LOG.log(Level.WARNING, "the demo content of " + PluginOrder.typeOf(content).getName() + " could not be tied to others", e);
        }
    }

    /** Content that fails costs the portal nothing but itself; it is not tried again, lest it be there in halves twice. @return whether it is there now, and was not before */
    private boolean fill(String part, Consumer<DemoCommunity> content, DemoCommunity community) {
        if (parts.isMade(part)) {
            return false;
        }
        once(part, () -> { });
        try {
            content.accept(community);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the demo content of " + part + " could not be made", e);
            return false;
        }
    }

    private void once(String part, Runnable work) {
        try {
            unit.run(() -> {
                if (!parts.isMade(part)) {
                    work.run();
                    parts.made(part);
                }
                return part;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
