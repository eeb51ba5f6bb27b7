package org.yishi.portal.people.internal;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The account of one person. Opened with a password of the person's own or with a one-time code from a worker, which must be
 * replaced at the first login. Whatever changes the password begins a new epoch, and sessions of an older one are over.
 */
@Entity
@Table(name = "portal_account")
public class AccountEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "login_name")
    private String loginName;
    private String phone;
    @Column(name = "password_hash")
    private String passwordHash;
    @Column(name = "session_epoch")
    private int sessionEpoch;
    @Column(name = "must_change")
    private boolean mustChange;
    @Column(name = "code_until")
    private Instant codeUntil;
    @Column(name = "created_at")
    private Instant createdAt;
    @Version
    private long version;

    protected AccountEntity() {
    }

    /** @param loginName or null; {@code phone} or null; one of them is there */
    public static AccountEntity opened(long personId, String loginName, String phone, String passwordHash, Instant at) {
        if (loginName == null && phone == null) {
            throw new IllegalArgumentException("an account is found by a name or by a phone number");
        }
        AccountEntity account = new AccountEntity();
        account.personId = personId;
        account.loginName = loginName;
        account.phone = phone;
        account.passwordHash = passwordHash;
        account.createdAt = at;
        return account;
    }

    /** The person chose a password; every other session is over. */
    public void choosePassword(String hash) {
        passwordHash = hash;
        mustChange = false;
        codeUntil = null;
        sessionEpoch++;
    }

    /** Logs in with that number from now on; an account without a name keeps one. */
    public void reachedBy(String newPhone) {
        if (newPhone == null && loginName == null) {
            throw new IllegalArgumentException("an account is found by a name or by a phone number");
        }
        phone = newPhone;
    }

    /** From now on only the code opens the account, until it is replaced by a password or has run out. */
    public void openByCode(String codeHash, Instant until) {
        passwordHash = codeHash;
        mustChange = true;
        codeUntil = until;
        sessionEpoch++;
    }

    public boolean isCodeOver(Instant now) {
        return codeUntil != null && now.isAfter(codeUntil);
    }

    public long id() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public String loginName() {
        return loginName;
    }

    public String phone() {
        return phone;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public int sessionEpoch() {
        return sessionEpoch;
    }

    public boolean mustChange() {
        return mustChange;
    }
}
