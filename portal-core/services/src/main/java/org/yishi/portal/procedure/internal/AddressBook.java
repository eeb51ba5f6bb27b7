package org.yishi.portal.procedure.internal;

import java.time.Clock;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.procedure.ShortAddresses;

/** The short addresses that were given; none is ever taken back. */
@ApplicationScoped
public class AddressBook implements ShortAddresses {

    private static final Pattern CODE = Pattern.compile("[a-z0-9](-?[a-z0-9])*");
    /** A path of this portal: nothing that a browser could read as another server, nothing that would break the line. */
    private static final Pattern LOCAL = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/_.-]*(\\?[A-Za-z0-9=&_.%-]*)?");
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_TARGET = 500;

    @Inject
    private AddressRepository repository;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    @Override
    public String give(String code, String target, String dossier) {
        if (code.length() > LONGEST_CODE || !CODE.matcher(code).matches()) {
            throw new Refusal("portal.procedure.refusal.code");
        }
        if (repository.target(code).isPresent()) {
            throw new Refusal("portal.procedure.refusal.codeTaken", code);
        }
        repository.give(code, local(target), dossier, clock.instant());
        act.fact("shortAddress", "/d/" + code);
        return "/d/" + code;
    }

    @Override
    public void move(String code, String target) {
        if (repository.move(code, local(target)) == 0) {
            throw new NotFound("short address " + code);
        }
        act.fact("shortAddress", "/d/" + code + " → " + target);
    }

    private static String local(String target) {
        if (target.length() > LONGEST_TARGET || !LOCAL.matcher(target).matches() || target.contains("//")) {
            throw new IllegalArgumentException("not a page of this portal: " + target);
        }
        return target;
    }
}
