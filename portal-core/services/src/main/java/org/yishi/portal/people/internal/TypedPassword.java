package org.yishi.portal.people.internal;

import java.util.Optional;

/** What was typed into a password field, as it was hashed: a code from a slip is compared without hyphens and in capitals. */
public final class TypedPassword {

    private TypedPassword() {
    }

    public static String of(String typed, Optional<AccountEntity> account) {
        String text = typed == null ? "" : typed;
        return account.filter(AccountEntity::mustChange).isPresent() ? OneTimeCode.normal(text) : text;
    }
}
