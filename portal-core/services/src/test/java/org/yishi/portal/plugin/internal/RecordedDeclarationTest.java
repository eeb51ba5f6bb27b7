package org.yishi.portal.plugin.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.yishi.portal.people.Role;
import org.yishi.portal.plugin.Setting;
import org.yishi.portal.plugin.Slot;

class RecordedDeclarationTest {

    private final RecordedDeclaration declared = new RecordedDeclaration("bylaws");

    @Test
    void whatIsItsOwnIsKept() {
        declared.readingPage("/bylaws/article/show").menu("/bylaws/article/show");
        declared.action("bylaws.amend").allows(Role.RESIDENT);
        declared.slot(Slot.DESK, "/bylaws/slot/desk.xhtml");
        assertThat(declared.pages).containsOnlyKeys("/bylaws/article/show");
        assertThat(declared.actions.get("bylaws.amend").roles()).containsExactly(Role.RESIDENT);
        assertThat(declared.slots.get(Slot.DESK)).containsExactly("/bylaws/slot/desk.xhtml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/portal/login", "/bylaws/../portal/login", "/bylaws", "bylaws/x", "/bylaws/x.xhtml", "/bylaws2/x", "/bylaws//x"})
    void aPageOutsideItsFolderIsRefused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> declared.readingPage(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bylaws/#{param.x}.xhtml", "http://x/bylaws/a.xhtml", "/bylaws/../../x.xhtml", "/bylaws/slot/desk"})
    void aSlotThatIsNoLiteralFragmentOfItsOwnIsRefused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> declared.slot(Slot.DESK, path));
    }

    @Test
    void foreignOrDoubledActionsAndSettingsAreRefused() {
        declared.action("bylaws.amend");
        assertThatIllegalArgumentException().isThrownBy(() -> declared.action("bylaws.amend"));
        assertThatIllegalArgumentException().isThrownBy(() -> declared.action("portal.appoint"));
        assertThatIllegalArgumentException().isThrownBy(() -> declared.setting(Setting.number("portal.days", 1, 1, 2, "")));
        assertThatIllegalArgumentException().isThrownBy(() -> declared.setting(Setting.number("bylaws.days", 0, 1, 2, "")));
    }
}
