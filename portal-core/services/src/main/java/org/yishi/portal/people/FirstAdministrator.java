package org.yishi.portal.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.access.internal.Unit;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.area.AreaRegister;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.Login.SignedIn;
import org.yishi.portal.people.internal.AccountEntity;
import org.yishi.portal.people.internal.AccountRepository;
import org.yishi.portal.people.internal.Codes;
import org.yishi.portal.people.internal.LoginName;
import org.yishi.portal.people.internal.NewPassword;
import org.yishi.portal.people.internal.PasswordHash;
import org.yishi.portal.people.internal.PersonEntity;
import org.yishi.portal.people.internal.Persons;
import org.yishi.portal.people.internal.WelcomeLinks;

/** The first administrator of a portal that has none: whoever holds the link printed at the operator's console, once. */
@ApplicationScoped
@Open("there is nobody yet who could give the right; the link from the console is the right")
public class FirstAdministrator {

    @Inject
    private WelcomeLinks links;
    @Inject
    private Areas areas;
    @Inject
    private AreaRegister areaRegister;
    @Inject
    private Capacities capacities;
    @Inject
    private Persons persons;
    @Inject
    private AccountRepository accounts;
    @Inject
    private Codes codes;
    @Inject
    private NewPassword newPassword;
    @Inject
    private PasswordHash passwords;
    @Inject
    private CurrentActor current;
    @Inject
    private Unit unit;
    @Inject
    private Clock clock;

    /** @throws NotFound where the link is used, has run out or never was, or an administrator is there */
    public void open(String token) {
        if (!links.isGood(token)) {
            throw new NotFound("one-time link");
        }
    }

    /** Whether the widest area must be named too, because there is none yet. */
    public boolean needsArea() {
        return roots().isEmpty();
    }

    /** @param areaName of the widest area; not needed where there is one */
    public SignedIn setUp(String token, AreaKind areaKind, String areaName, String name, String loginName, String password,
            String repeated) throws Exception {
        open(token);
        String login = LoginName.normal(loginName);
        codes.requireFree(login);
        newPassword.check(password, repeated, name, login);
        String hash = passwords.of(password);
        Area root = current.as(Actor.PORTAL, () -> root(areaKind, areaName));
        return unit.run(() -> {
            if (!links.use(token)) {
                throw new NotFound("one-time link");
            }
            PersonEntity person = persons.enter(name, null, null);
            AccountEntity account = accounts.add(AccountEntity.opened(person.id(), login, null, hash, Instant.now(clock)));
            current.as(Actor.PORTAL, () -> capacities.give(root.id(), person.id(), Role.ADMINISTRATOR, LocalDate.now(clock), null,
                    "运行单位的一次性链接 one-time link of the operator"));
            return new SignedIn(account.id(), account.sessionEpoch());
        });
    }

    private List<Area> roots() {
        return areas.children(0);
    }

    private Area root(AreaKind kind, String name) {
        if (!roots().isEmpty()) {
            return roots().get(0);
        }
        if (name == null || name.isBlank()) {
            throw new Refusal("portal.account.refusal.areaName").at("areaName");
        }
        return areaRegister.establish(0, kind, kind.name().toLowerCase(java.util.Locale.ROOT), name, "");
    }
}
